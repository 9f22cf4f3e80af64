package org.intersession.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import org.intersession.web.door.BeforeBody;

/** What a body in JSON may be: one value and nothing after it, neither deep nor endless. */
@Singleton
class Json implements ObjectMapperCustomizer {
    /** Bodies have three levels at most. */
    private static final int DEPTH = 20;

    /** Names, values, brackets: of all lists together. */
    private static final long MOST_TOKENS = 20_000;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 1_000;

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        // A list holds no nothing; a text that is null in one language is one that was not given.
        json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        json.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SET));
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxTokenCount(MOST_TOKENS)
                        .maxDocumentLength(BeforeBody.PLAIN)
                        .build());
        json.registerModule(new SimpleModule("text").addDeserializer(String.class, new CleanText()));
    }

    private static final class CleanText extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Text.clean(super.deserialize(parser, context));
        }
    }
}

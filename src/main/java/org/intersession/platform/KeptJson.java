package org.intersession.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hibernate.annotations.Immutable;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * JSON of the database as values. What cannot change ({@link Immutable}: texts in several languages, a released
 * programme) is parsed once for the same JSON: the JSON itself is the key, so it says nothing that was not just read.
 */
@JsonFormat
@PersistenceUnitExtension
@Singleton
class KeptJson implements FormatMapper {
    private static final int CHARACTERS = 4_000_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private record Read(Class<?> kind, String json) {}

    private final FormatMapper jackson = new JacksonJsonFormatMapper();
    private final Cache<Read, Object> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Read read, Object value) -> read.json.length())
            .expireAfterAccess(UNUSED)
            .build();

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        var kind = type.getJavaTypeClass();
        if (!kind.isAnnotationPresent(Immutable.class)) {
            return jackson.fromString(json, type, options);
        }
        return kind.cast(
                kept.get(new Read(kind, json.toString()), read -> jackson.fromString(read.json, type, options)));
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return jackson.toString(value, type, options);
    }
}

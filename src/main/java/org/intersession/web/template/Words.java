package org.intersession.web.template;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Spoken;
import org.intersession.platform.language.Translated;

/**
 * What a template says in the language in which it is rendered: {@code {say:of(translated)}}, {@code
 * {say:lang(translated)}}, {@code {say:day(d)}}, {@code {say:shortDay(d)}}, {@code {say:days(from,to)}}, {@code {say:range(from,to)}}, {@code
 * {say:during(from,to)}}, {@code {say:clock(t)}}, {@code {say:moment(instant,zone,city)}}, {@code
 * {say:precise('2004-06')}}, {@code {say:language}}, {@code {say:languageName('fr')}}, {@code {say:inLanguage(label,'fr')}}.
 */
@EngineConfiguration
public class Words implements NamespaceResolver {
    @Override
    public String getNamespace() {
        return "say";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        var given = EvaluatedParams.evaluate(context);
        var locale = locale(context);
        return given.stage.thenApply(
                done -> say(context.getName(), values(given, context.getParams().size()), locale));
    }

    private static List<Object> values(EvaluatedParams given, int count) {
        var values = new ArrayList<Object>(count);
        try {
            for (var i = 0; i < count; i++) {
                values.add(given.getResult(i));
            }
        } catch (InterruptedException | ExecutionException unevaluated) {
            throw new IllegalStateException(unevaluated);
        }
        return values;
    }

    private static Locale locale(EvalContext context) {
        var set = context.getAttribute(TemplateInstance.LOCALE);
        if (set instanceof Locale locale) {
            return locale;
        }
        return set instanceof String tag ? Locale.forLanguageTag(tag) : Locale.ENGLISH;
    }

    private static Object say(String what, List<Object> given, Locale locale) {
        if ("language".equals(what)) {
            return locale.getLanguage();
        }
        if ("locale".equals(what)) {
            return locale;
        }
        if ("languages".equals(what)) {
            return Languages.ALL;
        }
        var first = given.get(0);
        if (first == null) {
            return "";
        }
        return switch (what) {
            case "of" -> ((Spoken) first).in(locale);
            case "lang" -> ((Spoken) first).languageFor(locale);
            case "day" -> Dates.day((LocalDate) first, locale);
            case "plainDay" -> Dates.plainDay((LocalDate) first, locale);
            case "shortDay" -> Dates.shortDay((LocalDate) first, locale);
            case "days" -> Dates.days((LocalDate) first, (LocalDate) given.get(1), locale);
            case "range" -> Dates.range((LocalDate) first, (LocalDate) given.get(1), locale);
            case "during" -> Dates.during((LocalDate) first, (LocalDate) given.get(1), locale);
            case "clock" -> Dates.clock((LocalTime) first);
            case "moment" -> Dates.moment((Instant) first, (ZoneId) given.get(1), city(given.get(2), locale), locale);
            case "placeTime" -> Dates.placeTime((ZoneId) first, city(given.get(1), locale), locale);
            case "precise" -> Dates.precise((String) first, locale);
            case "languageName" -> Languages.ownName((String) first);
            case "languageHere" -> Locale.forLanguageTag((String) first).getDisplayLanguage(locale);
            case "inLanguage" ->
                first + " (" + Locale.forLanguageTag((String) given.get(1)).getDisplayLanguage(locale) + ")";
            default -> throw new IllegalArgumentException("say:" + what);
        };
    }

    private static String city(Object city, Locale locale) {
        return city instanceof Translated translated ? translated.in(locale) : (String) city;
    }
}

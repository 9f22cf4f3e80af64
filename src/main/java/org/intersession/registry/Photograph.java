package org.intersession.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.intersession.platform.language.Translated;
import org.intersession.registry.membership.Category;
import org.intersession.registry.topic.Topic;

/** The registry as the project's data files have it: one photograph of July 2005, with the names of today. */
public final class Photograph {
    /** The date of everything that comes from the source. */
    public static final String AS_OF = "2005-07";

    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public record Focus(String topic, String wording) {}

    public record FocusOf(String slug, List<Focus> focus) {}

    public record Example(int position, String quote, List<String> processes, List<String> parties, boolean general) {}

    public record Row(String process, String party, Category category, String listedAs, int position) {}

    /** A party and, by their codes, what came after it. */
    public record PartyRow(Party party, String continuedBy, List<String> alsoSucceededBy) {}

    public List<PartyRow> parties() {
        return table("parties.csv").stream().map(Photograph::party).toList();
    }

    public List<Row> memberships() {
        return table("memberships.csv").stream()
                .map(row -> new Row(
                        row.get("process"),
                        row.get("party"),
                        Category.valueOf(row.get("category")),
                        row.get("listed_as"),
                        Integer.parseInt(row.get("position"))))
                .toList();
    }

    public List<Process> processes() {
        return list("processes.json", new TypeReference<>() {});
    }

    public List<FocusOf> focus() {
        return list("processes.json", new TypeReference<>() {});
    }

    public List<Topic> topics() {
        return list("topics.json", new TypeReference<>() {});
    }

    public List<Example> examples() {
        return list("examples.json", new TypeReference<>() {});
    }

    private static PartyRow party(CSVRecord row) {
        var party = new Party();
        party.code = row.get("code");
        party.alpha2 = orNull(row.get("alpha2"));
        party.kind = Party.Kind.valueOf(row.get("kind"));
        var organization = orNull(row.get("organization_kind"));
        party.organizationKind = organization == null ? null : Party.OrganizationKind.valueOf(organization);
        party.allStates = Boolean.parseBoolean(row.get("all_states"));
        party.unMember2005 = Boolean.parseBoolean(row.get("un_member_2005"));
        party.validFrom = orNull(row.get("valid_from"));
        party.validUntil = orNull(row.get("valid_until"));
        party.language = row.get("language");
        party.shortName = translated(row, "short");
        party.formalName = translated(row, "formal");
        party.afterOf = translated(row, "of");
        party.sortKey = translated(row, "sort");
        party.aliases = several(row.get("aliases")).toArray(String[]::new);
        return new PartyRow(party, orNull(row.get("continued_by")), several(row.get("also_succeeded_by")));
    }

    private static Translated translated(CSVRecord row, String form) {
        return Translated.of(Map.of(
                "en", row.get(form + "_en"),
                "fr", row.get(form + "_fr"),
                "es", row.get(form + "_es")));
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<CSVRecord> table(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            return format.parse(in).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> List<T> list(String file, TypeReference<List<T>> type) {
        try (var in = open(file)) {
            return json.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("registry/" + file);
    }
}

package org.intersession.addressee;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.intersession.platform.language.Languages;
import org.intersession.registry.Party;
import org.intersession.web.Text;

/**
 * Addressees copied from a spreadsheet: party, language, name, office, e-mail, To or copy, separated by tabs, semicolons
 * or commas. Rows of which we are sure are taken, doubtful ones if somebody says so, the others are named.
 */
public record Pasted(List<Row> rows) {
    public enum Verdict {
        SURE,
        RESEMBLES,
        ODD_LANGUAGE,
        KEPT_OTHERWISE,
        UNKNOWN_PARTY,
        BAD_ADDRESS
    }

    /** @param kept what is kept at that address in other words; null where nothing is */
    public record Row(
            int line,
            String typed,
            Party party,
            String language,
            String name,
            String office,
            String email,
            boolean copy,
            Addressee kept,
            Verdict verdict) {
        public String label() {
            return Addressee.label(name, office, email);
        }

        public boolean sure() {
            return verdict == Verdict.SURE;
        }

        public boolean doubtful() {
            return !sure() && !unusable();
        }

        public boolean unusable() {
            return verdict == Verdict.UNKNOWN_PARTY || verdict == Verdict.BAD_ADDRESS;
        }
    }

    private static final Pattern COPY = Pattern.compile("(cc|copy|copie|copia|c)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> LANGUAGE_NAMES = languageNames();

    static Pasted read(String text, List<Party> parties, List<Addressee> kept) {
        var index = new NameIndex(parties);
        var separator = text.indexOf('\t') >= 0 ? '\t' : text.indexOf(';') >= 0 ? ';' : ',';
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .setIgnoreEmptyLines(true)
                .get();
        var rows = new ArrayList<Row>();
        try (var records = format.parse(new StringReader(text))) {
            for (var record : records) {
                // A first line without any address is the spreadsheet's heading.
                if (record.getRecordNumber() == 1 && !String.join(" ", record).contains("@")) {
                    continue;
                }
                rows.add(row(record, index, kept));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new Pasted(rows);
    }

    private static Row row(CSVRecord record, NameIndex index, List<Addressee> kept) {
        var typed = cell(record, 0);
        var found = index.find(typed);
        var language = LANGUAGE_NAMES.get(NameIndex.plain(cell(record, 1)));
        var email = cell(record, 4);
        var name = blankToNull(cell(record, 2));
        var office = blankToNull(cell(record, 3));
        var copy = COPY.matcher(cell(record, 5)).matches();
        var otherwise = found.map(NameIndex.Found::party)
                .flatMap(party -> kept.stream()
                        .filter(it -> it.party.equals(party) && it.email.equalsIgnoreCase(email))
                        .findFirst())
                .filter(it -> it.differs(name, office, copy))
                .orElse(null);
        var verdict = found.isEmpty()
                ? Verdict.UNKNOWN_PARTY
                : !Text.isMailAddress(email) || email.length() > 254
                        ? Verdict.BAD_ADDRESS
                        : !found.get().certain()
                                ? Verdict.RESEMBLES
                                : language == null && !cell(record, 1).isEmpty()
                                        ? Verdict.ODD_LANGUAGE
                                        : otherwise != null ? Verdict.KEPT_OTHERWISE : Verdict.SURE;
        return new Row(
                (int) record.getRecordNumber(),
                typed,
                found.map(NameIndex.Found::party).orElse(null),
                language,
                name,
                office,
                email,
                copy,
                otherwise,
                verdict);
    }

    /** "fr", "French", "français", "francés": what a spreadsheet may hold. */
    private static Map<String, String> languageNames() {
        var names = new HashMap<String, String>();
        for (var code : Languages.ALL) {
            names.put(code, code);
            for (var in : Languages.ALL) {
                names.put(
                        NameIndex.plain(Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(in))),
                        code);
            }
        }
        return names;
    }

    private static String cell(CSVRecord record, int column) {
        return column < record.size() ? record.get(column).strip() : "";
    }

    private static String blankToNull(String text) {
        return Text.oneLine(text.length() > 200 ? text.substring(0, 200) : text);
    }

    public List<Row> sure() {
        return rows.stream().filter(Row::sure).toList();
    }

    public List<Row> doubtful() {
        return rows.stream().filter(Row::doubtful).toList();
    }

    public List<Row> unusable() {
        return rows.stream().filter(Row::unusable).toList();
    }
}

package org.intersession.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTest {
    private final Pdf pdf = new Pdf();

    @Test
    void whatIsPrintedCanBeReadBackInEveryScript() throws IOException {
        var read = text(Samples.names()).lines().map(String::strip).toList();
        assertEquals(Samples.NAMES.stream().map(Samples.Name::name).toList(), read);
    }

    @Test
    void namesStayWholeAmongOthersInALine() throws IOException {
        String line = "The delegate السيد محمد (Morocco), 2 persons, and 陈 (China).";
        assertEquals(
                line, text(Samples.page("en", "Line", "<p>" + line + "</p>")).strip());
    }

    @Test
    void noLigatureSwallowsALetter() throws IOException {
        String line = "Official offices of affiliation, flying fish";
        assertEquals(
                line, text(Samples.page("en", "Line", "<p>" + line + "</p>")).strip());
    }

    @Test
    void aCharacterWithoutAFontIsSeenToBeMissing() throws IOException {
        assertEquals(
                "A\uFFFDB",
                text(Samples.page("en", "Line", "<p>A\uD800\uDF00B</p>")).strip());
    }

    @ParameterizedTest
    @CsvSource({"fr, Note verbale IDM/2027/0042", "ar, تأكيد التسجيل"})
    void aDocumentSaysItsTitleAndItsLanguageAndIsTagged(String language, String title) throws IOException {
        try (var document = load(Samples.page(language, title, "<h1>" + title + "</h1>"))) {
            var catalog = document.getDocumentCatalog();
            assertEquals(title, document.getDocumentInformation().getTitle());
            assertEquals(language, catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertFalse(catalog.getStructureTreeRoot().getKids().isEmpty());
        }
    }

    @Test
    void aPageWithoutLanguageOrTitleIsNotPrinted() {
        assertThrows(IllegalArgumentException.class, () -> pdf.of("<html><title>T</title><p>x</p></html>"));
        assertThrows(IllegalArgumentException.class, () -> pdf.of("<html lang='en'><p>x</p></html>"));
    }

    @Test
    void everyFontIsEmbeddedAndSubset() throws IOException {
        byte[] list = pdf.of(Samples.list(40));
        assertTrue(list.length < 100_000, () -> list.length + " bytes");
        try (var document = Loader.loadPDF(list)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                    assertTrue(font.getName().matches("[A-Z]{6}\\+Noto.*"), font::getName);
                }
            }
        }
    }

    @Test
    void aListRepeatsItsHeadAndNumbersItsPages() throws IOException {
        try (var document = load(Samples.list(40))) {
            assertEquals(3, document.getNumberOfPages());
            for (int page = 1; page <= 3; page++) {
                String text = text(document, page);
                assertEquals(1, occurrences("Functional title", text), text);
                assertEquals(1, occurrences("IDM/2027/CAP/INF.2 · Provisional list of participants", text), text);
                assertEquals(1, occurrences(page + " / 3", text), text);
            }
        }
    }

    /** Whatever stands in the page, the paper does nothing: no script, no form, no file inside, no address but of the web. */
    @Test
    void paperDoesNothingByItself() throws IOException {
        var page = Samples.page("en", "Active", """
                <script>alert(1)</script><form action="https://evil.example"><input name="a"><button>x</button></form>
                <iframe src="https://evil.example"></iframe><object data="data:application/pdf;base64,AA=="></object>
                <embed src="x.swf"><svg onload="alert(1)"></svg><p onclick="alert(1)">Text</p>
                <a href="javascript:alert(1)">one</a> <a href="file:///etc/passwd">two</a> <a href="data:text/html,x">three</a>
                <a href="https://meetings.example.org/x">four</a> <a href="mailto:a@example.org">five</a>
                """);
        try (var document = load(page)) {
            var active = new TreeSet<String>();
            var addresses = new TreeSet<String>();
            for (var reference : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(reference).getObject();
                if (object instanceof org.apache.pdfbox.cos.COSDictionary dictionary) {
                    look(dictionary, active, addresses);
                }
            }
            assertEquals(new TreeSet<String>(), active);
            assertEquals(new TreeSet<>(List.of("https://meetings.example.org/x", "mailto:a@example.org")), addresses);
            assertTrue(new PDFTextStripper().getText(document).contains("four"));
        }
    }

    private static void look(
            org.apache.pdfbox.cos.COSDictionary dictionary, Set<String> active, Set<String> addresses) {
        for (var entry : dictionary.entrySet()) {
            var name = entry.getKey().getName();
            if (List.of(
                            "JavaScript",
                            "JS",
                            "OpenAction",
                            "AA",
                            "Launch",
                            "AcroForm",
                            "XFA",
                            "EmbeddedFiles",
                            "RichMedia")
                    .contains(name)) {
                active.add(name);
            }
            if (name.equals("S")
                    && entry.getValue() instanceof COSName kind
                    && List.of("JavaScript", "Launch", "SubmitForm", "GoToR", "GoToE", "ImportData", "Rendition")
                            .contains(kind.getName())) {
                active.add(kind.getName());
            }
            if (name.equals("URI") && entry.getValue() instanceof org.apache.pdfbox.cos.COSString uri) {
                addresses.add(uri.getString());
            }
            if (entry.getValue() instanceof org.apache.pdfbox.cos.COSDictionary inner
                    && !name.equals("Parent")
                    && !name.equals("P")) {
                look(inner, active, addresses);
            }
        }
    }

    @Test
    void paperIsA4() throws IOException {
        try (var document = load(Samples.letter())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(595, (int) document.getPage(0).getMediaBox().getWidth());
            assertEquals(841, (int) document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void fromRightToLeftTheFirstColumnStandsAtTheRight() throws IOException {
        var row = text(Samples.page("ar", "ج", "<table><tr><td>1</td><td>2</td></tr></table>"))
                .strip();
        assertEquals("2 1", row);
    }

    @Test
    void aCodeOnPaperCanBeScanned() throws IOException {
        try (var document = load(Samples.confirmation())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertEquals("https://intersession.example/desk/IDM-2027-CAP-0042", Scanner.read(page));
        }
    }

    @Test
    void severalArePrintedAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> print = () -> text(Samples.names());
            List<Future<String>> all =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> print).toList());
            for (Future<String> one : all) {
                assertEquals(text(Samples.names()), one.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aStreamThatFailsSaysSo() {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThrows(UncheckedIOException.class, () -> pdf.write(Samples.letter(), broken));
    }

    /** Pictures to look at, in target/print: nobody believes a test about beauty. */
    @Test
    void thereIsSomethingToLookAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "print"));
        Files.write(folder.resolve("letter.pdf"), pdf.of(Samples.letter()));
        Files.write(folder.resolve("list.pdf"), pdf.of(Samples.list(40)));
        Files.write(folder.resolve("confirmation.pdf"), pdf.of(Samples.confirmation()));
        Files.write(folder.resolve("names.pdf"), pdf.of(Samples.names()));
    }

    private PDDocument load(String page) throws IOException {
        return Loader.loadPDF(pdf.of(page));
    }

    private String text(String page) throws IOException {
        try (var document = load(page)) {
            var all = new StringBuilder();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                all.append(text(document, i).replaceAll("(?m)^" + i + " / \\d+$", ""));
            }
            return all.toString().strip();
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static int occurrences(String what, String text) {
        return text.split(Pattern.quote(what), -1).length - 1;
    }
}

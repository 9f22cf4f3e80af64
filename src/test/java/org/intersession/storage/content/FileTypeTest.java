package org.intersession.storage.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OFFICE + "wordprocessingml.document.main+xml";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;

    @Test
    void aPdfIsOne() throws IOException {
        assertType(FileType.PDF, pdf(false));
    }

    @Test
    void anEncryptedPdfIsOneToo() throws IOException {
        assertType(FileType.PDF, pdf(true));
    }

    @Test
    void aPdfCutOffInTheMiddleIsNone() throws IOException {
        byte[] pdf = pdf(false);
        assertNone(Arrays.copyOf(pdf, pdf.length - 10));
    }

    @Test
    void theEndOfAPdfAloneIsNone() throws IOException {
        byte[] pdf = pdf(false);
        assertNone(Arrays.copyOfRange(pdf, 10, pdf.length));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void aPictureIsOneAndCutOffIsNone(FileType type) throws IOException {
        byte[] picture = picture(type.extension());
        assertType(type, picture);
        for (int length : new int[] {0, 3, 8, 20, picture.length / 2, picture.length - 1}) {
            assertNone(Arrays.copyOf(picture, length));
        }
    }

    @Test
    void aTelephoneMayAppendToItsPhotograph() throws IOException {
        assertType(FileType.JPEG, join(picture("jpg"), new byte[1000]));
    }

    @ParameterizedTest
    @CsvSource({
        "DOCX, wordprocessingml.document.main+xml, word/document.xml",
        "PPTX, presentationml.presentation.main+xml, ppt/presentation.xml",
        "XLSX, spreadsheetml.sheet.main+xml, xl/workbook.xml",
    })
    void anOfficeDocumentIsToldByItsMainPart(FileType type, String main, String part) {
        assertType(type, zip(Map.of("[Content_Types].xml", types(OFFICE + main, part), part, "<x/>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
                "application/xml",
            })
    void otherMainPartsAreNone(String main) {
        assertNone(zip(Map.of("[Content_Types].xml", types(main, "word/document.xml"), "word/document.xml", "<x/>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/VBAPROJECT.BIN"})
    void anOfficeDocumentThatCarriesMacrosIsNone(String macros) {
        var parts = document();
        parts.put(macros, "code");
        assertNone(zip(parts));
    }

    @Test
    void anOfficeDocumentThatNamesMacrosIsNone() {
        var parts = document();
        parts.compute(
                "[Content_Types].xml",
                (n, xml) -> xml.replace(
                        "</Types>",
                        "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>"));
        assertNone(zip(parts));
    }

    @Test
    void anOfficeDocumentWithoutItsMainPartIsNone() {
        assertNone(zip(Map.of("[Content_Types].xml", types(WORD, "word/document.xml"))));
    }

    @Test
    void anyOtherZipIsNone() {
        assertNone(zip(Map.of("word/document.xml", "<x/>")));
        assertNone(zip(Map.of("[Content_Types].xml", "not XML")));
    }

    @Test
    void anOfficeDocumentThatRefersToAnotherFileIsNone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), WORD);
        var parts = document();
        parts.put(
                "[Content_Types].xml",
                "<!DOCTYPE t [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                        + "<Types><Override PartName='/word/document.xml' ContentType='&x;'/></Types>");
        assertNone(zip(parts));
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, https://example.org/t.dotm",
        "attachedTemplate, ' file://192.0.2.7/share/t.dotx'",
        "attachedTemplate, file:///\\\\192.0.2.7\\share\\t.dotx",
        "image, //192.0.2.7/seen.png",
        "oleObject, \\\\192.0.2.7\\share\\o.xlsx",
        "externalLinkPath, mhtml:https://example.org/o.html",
    })
    void anOfficeDocumentThatFetchesSomethingFromAnotherMachineIsNone(String kind, String target) {
        assertNone(zip(relatedTo(kind, target)));
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink, https://example.org/",
        "attachedTemplate, file:///C:\\Templates\\Letter.dotx",
        "attachedTemplate, Letter.dotx",
        "externalLinkPath, Figures.xlsx",
    })
    void anOfficeDocumentWithLinksOrATemplateOfTheMachineItComesFromIsOne(String kind, String target) {
        assertType(FileType.DOCX, zip(relatedTo(kind, target)));
    }

    private static Map<String, String> relatedTo(String kind, String target) {
        var parts = document();
        parts.put(
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='a' Type='" + KINDS + "styles' Target='styles.xml'/>"
                        + "<Relationship Id='b' Type='" + KINDS + kind + "' Target='" + target
                        + "' TargetMode='External'/></Relationships>");
        return parts;
    }

    @Test
    void anOfficeDocumentWhoseRelationsCannotBeReadIsNone() {
        var parts = document();
        parts.put("_rels/.rels", "<Relationships><Relationship");
        assertNone(zip(parts));
    }

    @Test
    void anOfficeDocumentCutOffInTheMiddleIsNone() {
        byte[] docx = zip(document());
        assertNone(Arrays.copyOf(docx, docx.length - 30));
        assertNone(Arrays.copyOf(docx, docx.length / 2));
    }

    @Test
    void anOfficeDocumentWhoseDirectoryHidesAPartIsNone() {
        var shown = zip(document());
        var hiding = document();
        hiding.put("word/other.bin", "hidden");
        var hidden = zip(hiding);
        // The entries of one with the directory of the other: both are well-formed, and they disagree.
        int cut = directory(hidden);
        assertNone(join(Arrays.copyOf(hidden, cut), Arrays.copyOfRange(shown, directory(shown), shown.length)));
    }

    @Test
    void anOfficeDocumentThatUnpacksToFarMoreThanItIsIsNone() {
        byte[] bomb = zip(document(), (int) Ooxml.ALWAYS_UNPACKED + 1);
        assertTrue(bomb.length < 50_000, "a small file");
        assertNone(bomb);
        assertType(FileType.DOCX, zip(document(), (int) Ooxml.ALWAYS_UNPACKED / 2));
    }

    @Test
    void anOfficeDocumentOfTooManyPartsIsNone() {
        var parts = document();
        for (int i = 0; i < Ooxml.MOST_PARTS; i++) {
            parts.put("word/media/" + i, "");
        }
        assertNone(zip(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "PK\003\004", "Dear Sir,", "<html>", "GIF89a", "%PDF-1.7", "\u00d0\u00cf\u0011\u00e0"})
    void everythingElseIsNone(String content) {
        assertNone(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void assertType(FileType type, byte[] content) {
        assertEquals(Optional.of(type), typeOf(content));
    }

    private void assertNone(byte[] content) {
        assertEquals(Optional.empty(), typeOf(content));
    }

    private Optional<FileType> typeOf(byte[] content) {
        try {
            return FileType.of(Files.write(folder.resolve("letter.docx"), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(boolean encrypted) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (encrypted) {
                pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static Map<String, String> document() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types(WORD, "word/document.xml"));
        parts.put("word/document.xml", "<x/>");
        return parts;
    }

    private static String types(String main, String part) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/" + part + "' ContentType='" + main + "'/></Types>";
    }

    private static byte[] zip(Map<String, String> parts) {
        return zip(parts, 0);
    }

    private static byte[] zip(Map<String, String> parts, int zeros) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (zeros > 0) {
                zip.putNextEntry(new ZipEntry("word/media/image1.emf"));
                zip.write(new byte[zeros]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Where the directory of a ZIP without comment begins, as its last record says. */
    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}

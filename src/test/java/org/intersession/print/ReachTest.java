package org.intersession.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    /** Each way to name another file that the renderer knows of, and some that it should not. */
    private static final List<String> WAYS = List.of(
            "<img src='%s'>",
            "<p style='background-image: url(%s)'>x</p>",
            "<ul style='list-style-image: url(%s)'><li>x</li></ul>",
            "<p style='content: url(%s)'>x</p>",
            "<link rel='stylesheet' href='%s'>",
            "<style>@import url(%s);</style>",
            "<style>@font-face {font-family: Other; src: url(%s)} p {font-family: Other}</style><p>x</p>",
            "<object type='image/png' data='%s'></object>",
            "<object type='image/svg+xml' data='%s'></object>",
            "<iframe src='%s'></iframe>",
            "<embed src='%s'>",
            "<a href='%s' download='x'>x</a>",
            "<link rel='attachment' href='%s'>",
            "<base href='%s'>",
            "<img src='relative.png'>",
            "<svg xmlns='http://www.w3.org/2000/svg'><image href='%s'/></svg>",
            "<?xml-stylesheet href='%s'?>");

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    HttpServer server;

    @BeforeEach
    void aServerThatSomebodyWouldLikeUsToCall() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, picture().length);
            exchange.getResponseBody().write(picture());
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothingIsFetchedFromTheNetwork() throws IOException {
        String address = "http://localhost:" + server.getAddress().getPort() + "/";
        byte[] paper = print(address + "a.png");
        assertEquals(List.of(), asked);
        assertEquals(0, pictures(paper));
        try (var in = URI.create(address + "control").toURL().openStream()) {
            assertTrue(in.readAllBytes().length > 0);
        }
        assertEquals(List.of("/control"), asked);
    }

    @Test
    void nothingIsReadFromTheDisk() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), picture());
        assertEquals(0, pictures(print(picture.toUri().toString())));
        assertEquals(0, pictures(print(picture.toString())));
    }

    @Test
    void noStyleIsReadFromTheDisk() throws IOException {
        Path style = Files.writeString(folder.resolve("a.css"), "p:before {content: 'SECRET '}");
        var paper =
                new Pdf().of(Samples.page("en", "T", "<link rel='stylesheet' href='" + style.toUri() + "'><p>x</p>"));
        try (var document = Loader.loadPDF(paper)) {
            assertFalse(new PDFTextStripper().getText(document).contains("SECRET"));
        }
    }

    @Test
    void aPictureInThePageItselfIsPrinted() throws IOException {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture());
        var paper = new Pdf().of(Samples.page("en", "T", "<img alt='x' src='" + data + "'>"));
        assertEquals(1, pictures(paper));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "/etc/passwd",
                "http://localhost/",
                "https://localhost/",
                "HTTP://localhost/",
                "ftp://localhost/",
                "jar:file:/a.jar!/b",
                "classpath:/application.properties",
                "print:../application.properties",
                "print:/paper.css",
                "print:paper.css?x",
                "print:sub/paper.css",
                "data:image/svg+xml,<svg/>",
                "data:application/pdf;base64,AAAA",
                "data:text/html,x",
                ""
            })
    void otherAddressesAreRefused(String address) {
        assertFalse(Reach.allows(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"print:paper.css", "data:image/png;base64,AAAA", "data:image/jpeg;base64,AA\nAA"})
    void ourOwnAreAllowed(String address) {
        assertTrue(Reach.allows(address));
    }

    private static byte[] print(String address) {
        var head = new StringBuilder();
        var body = new StringBuilder();
        for (String way : WAYS) {
            boolean inHead = way.startsWith("<link") || way.startsWith("<style") || way.startsWith("<base");
            (inHead ? head : body).append(way.formatted(address));
        }
        return new Pdf()
                .of("<html lang='en'><head><title>T</title>" + head + "</head><body>" + body + "</body></html>");
    }

    private static int pictures(byte[] paper) throws IOException {
        int pictures = 0;
        try (var document = Loader.loadPDF(paper)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}

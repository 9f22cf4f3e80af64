package org.intersession.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTest {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "IDM/2027/CAP-0042",
                "https://intersession.example/desk/IDM-2027-CAP-0042?lang=fr",
                "Côte d'Ivoire · 陈 · السيد"
            })
    void whatIsWrittenCanBeScanned(String text) throws IOException {
        assertEquals(text, Scanner.read(drawn(Qr.of(text).svg("code"))));
        assertEquals(text, Scanner.read(image(Qr.of(text))));
    }

    @Test
    void errorCorrectionIsAtLeastM() throws IOException {
        assertTrue("MQH".contains(Scanner.errorCorrection(image(Qr.of("https://intersession.example/desk/1")))));
    }

    @Test
    void fourModulesAroundItStayWhite() throws IOException {
        int side = side(Qr.of("A").svg("code"));
        var image = image(Qr.of("A"));
        int module = image.getWidth() / side;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < 4 * module; y++) {
                assertEquals(Color.WHITE.getRGB(), image.getRGB(x, y));
                assertEquals(Color.WHITE.getRGB(), image.getRGB(y, x));
                assertEquals(Color.WHITE.getRGB(), image.getRGB(x, image.getHeight() - 1 - y));
                assertEquals(Color.WHITE.getRGB(), image.getRGB(image.getWidth() - 1 - y, x));
            }
        }
    }

    @Test
    void theLabelIsSaidAndCannotBreakOut() {
        String label = "\"><script>alert(1)</script> & 'more'";
        Element svg = svg(Qr.of("A").svg(label));
        assertEquals(label, svg.attr("aria-label"));
        assertEquals(2, svg.childrenSize());
    }

    @Test
    void whatIsTooLongIsRefused() {
        Qr.of("a".repeat(2331));
        assertThrows(IllegalArgumentException.class, () -> Qr.of("a".repeat(2332)));
    }

    private static BufferedImage image(Qr code) throws IOException {
        String data = code.image().replaceFirst("^data:image/png;base64,", "");
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
    }

    /** Draws our SVG, which consists of squares. */
    private static BufferedImage drawn(String text) {
        int side = side(text);
        var image = new BufferedImage(side * 6, side * 6, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side * 6, side * 6);
        graphics.setColor(Color.BLACK);
        var modules = MODULE.matcher(svg(text).child(1).attr("d"));
        while (modules.find()) {
            graphics.fillRect(Integer.parseInt(modules.group(1)) * 6, Integer.parseInt(modules.group(2)) * 6, 6, 6);
        }
        return image;
    }

    private static int side(String text) {
        return Integer.parseInt(svg(text).attr("viewBox").split(" ")[2]);
    }

    private static Element svg(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser()).child(0);
    }
}

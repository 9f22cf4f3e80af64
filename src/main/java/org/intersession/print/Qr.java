package org.intersession.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A QR code (ISO/IEC 18004) of a short text, such as an address: error correction M, which bears 15 % of damage, and
 * the quiet zone of four modules that scanners need around it.
 */
public final class Qr {
    private static final int QUIET = 4;
    private static final int PIXELS = 8;

    private final QrCode code;

    private Qr(QrCode code) {
        this.code = code;
    }

    /**
     * Encodes a text.
     *
     * @param text in UTF-8 at most 2331 bytes; beyond 100 it becomes hard to scan from paper
     * @throws io.nayuki.qrcodegen.DataTooLongException if it is longer
     */
    public static Qr of(String text) {
        return new Qr(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    /**
     * For pages: one black path on white, as wide as its surroundings make it.
     *
     * @param label what the code leads to, said to whoever cannot see it
     */
    public String svg(String label) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" role=\"img\" aria-label=\"%2$s\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%3$s\"/></svg>"
                .formatted(side(), escape(label), path());
    }

    /** For paper, where SVG is not drawn: the address of an image, {@code data:image/png}, to be given a width. */
    public String image() {
        var image = new BufferedImage(side() * PIXELS, side() * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, isDark(x / PIXELS, y / PIXELS) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    /** Modules a side, the quiet zone included. */
    private int side() {
        return code.size + 2 * QUIET;
    }

    private boolean isDark(int x, int y) {
        return code.getModule(x - QUIET, y - QUIET);
    }

    private String path() {
        var path = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                if (isDark(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

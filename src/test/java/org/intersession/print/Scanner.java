package org.intersession.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A reader of QR codes that is not by the author of the writer. */
final class Scanner {
    private Scanner() {}

    static String read(BufferedImage image) {
        return scan(image).getText();
    }

    static String errorCorrection(BufferedImage image) {
        return scan(image)
                .getResultMetadata()
                .get(ResultMetadataType.ERROR_CORRECTION_LEVEL)
                .toString();
    }

    private static Result scan(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var light = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))[0];
        } catch (NotFoundException e) {
            throw new AssertionError("no code to be seen", e);
        }
    }
}

package org.zhiqian.portal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code as lines of an SVG drawing, one unit a module. */
record QrCode(int size, String path) {
    private static final int QUIET_ZONE = 2;

    static QrCode of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append("M%d %dh1v1h-1z".formatted(x, y));
                    }
                }
            }
            return new QrCode(modules.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("not to be drawn as a QR code: " + text, tooLong);
        }
    }
}

package org.qualedger.print.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.geom.Path2D;
import java.util.Map;

/** A QR code as one shape, so that a renderer leaves no hairlines between its modules. */
final class QrCode {

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.MARGIN,
          0,
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.CHARACTER_SET,
          "UTF-8");

  private final Path2D dark = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final int modules;

  QrCode(String text) {
    BitMatrix matrix = encoded(text);
    modules = matrix.getWidth();
    for (int row = 0; row < modules; row++) {
      for (int column = 0; column < modules; column++) {
        if (matrix.get(column, row)) {
          int start = column;
          while (column + 1 < modules && matrix.get(column + 1, row)) {
            column++;
          }
          append(start, row, column + 1);
        }
      }
    }
  }

  /** The dark modules, each one unit wide. */
  Path2D dark() {
    return dark;
  }

  /** Modules to a side. */
  int modules() {
    return modules;
  }

  private void append(int left, int top, int right) {
    dark.moveTo(left, top);
    dark.lineTo(right, top);
    dark.lineTo(right, top + 1.0);
    dark.lineTo(left, top + 1.0);
    dark.closePath();
  }

  private static BitMatrix encoded(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text, e);
    }
  }
}

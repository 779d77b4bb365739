package org.qualedger.print.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of signatures, ready to be drawn: on white, since an archive file has no business with
 * transparency, and no larger than paper can show.
 */
final class SignaturePicture {

  private static final int LONGEST_SIDE = 1200;

  private SignaturePicture() {}

  /** The pictures that can be read; one that cannot is named by its hash in the text anyway. */
  static Map<String, BufferedImage> readable(Map<String, byte[]> files) {
    Map<String, BufferedImage> pictures = new TreeMap<>();
    files.forEach((hash, file) -> read(file).ifPresent(image -> pictures.put(hash, image)));
    return pictures;
  }

  private static Optional<BufferedImage> read(byte[] file) {
    try {
      @Nullable BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
      return Optional.ofNullable(image).map(SignaturePicture::onWhite);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static BufferedImage onWhite(BufferedImage image) {
    double scale =
        Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D surface = opaque.createGraphics();
    try {
      surface.setColor(Color.WHITE);
      surface.fillRect(0, 0, width, height);
      surface.drawImage(image, 0, 0, width, height, null);
    } finally {
      surface.dispose();
    }
    return opaque;
  }
}

package org.qualedger.print.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws what a form has beside text: its QR code, and pictures of signatures. */
final class FormDrawing implements FSObjectDrawerFactory {

  private static final String QR = "form/qr";
  private static final String PICTURE = "form/picture";
  private static final String CONTENT = "data-content";

  private final Map<String, BufferedImage> pictures;

  FormDrawing(Map<String, BufferedImage> pictures) {
    this.pictures = pictures;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    String type = element.getAttribute("type");
    return QR.equals(type) || PICTURE.equals(type);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return QR.equals(element.getAttribute("type")) ? this::code : this::picture;
  }

  private @Nullable Map<Shape, String> code(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    QrCode code = new QrCode(element.getAttribute(CONTENT));
    double side = Math.min(width, height) / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) side,
        (float) side,
        surface -> {
          surface.scale(side / code.modules(), side / code.modules());
          surface.setColor(Color.BLACK);
          surface.fill(code.dark());
        });
    return null;
  }

  private @Nullable Map<Shape, String> picture(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    BufferedImage image = pictures.get(element.getAttribute(CONTENT));
    if (image != null) {
      double wide = width / dotsPerPixel;
      double high = height / dotsPerPixel;
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) wide,
          (float) high,
          surface -> fit(surface, image, wide, high));
    }
    return null;
  }

  private static void fit(Graphics2D surface, BufferedImage image, double wide, double high) {
    double scale = Math.min(wide / image.getWidth(), high / image.getHeight());
    surface.scale(scale, scale);
    // An archive file must not ask its reader to smooth pictures (ISO 19005-2, 6.2.8).
    surface.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    surface.drawImage(image, 0, 0, null);
  }
}

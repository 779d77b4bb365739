package org.qualedger.print.pdf;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qualedger.print.FormPrinter;
import org.qualedger.print.FormSheet;
import org.qualedger.print.PrintedDocument;
import org.w3c.dom.Document;

/** Prints forms as PDF, to be kept for years and read by everyone: PDF/A-2a and PDF/UA-1. */
public final class PdfFormPrinter implements FormPrinter {

  @Override
  public PrintedDocument print(FormSheet sheet, Locale locale) {
    Map<String, BufferedImage> pictures = SignaturePicture.readable(sheet.pictures());
    FormModel model = new FormModel(sheet, locale, pictures.keySet());
    Document tree = FormTemplates.fill(sheet.form().key(), model);
    return PdfWriter.write(
        tree,
        new FormDrawing(pictures),
        model.charactersWithoutGlyph(),
        List.of(),
        sheet.moment(),
        sheet.place().zone().id());
  }
}

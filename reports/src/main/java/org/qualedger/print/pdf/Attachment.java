package org.qualedger.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A file that is enclosed in a print as an associated file (PDF/A-3, ISO 19005-3, 6.8): the data
 * from which the print was made, for a machine to read.
 */
final class Attachment {

  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName DATA = COSName.getPDFName("Data");

  private final String name;
  private final String mediaType;
  private final String description;
  private final byte[] content;

  /**
   * A file.
   *
   * @param name its file name, unique in the print
   * @param mediaType such as {@code text/csv}
   * @param description what it is, in the language of the print
   */
  Attachment(String name, String mediaType, String description, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.description = description;
    this.content = content.clone();
  }

  /**
   * Encloses files in a document that is about to be saved.
   *
   * @param moment what is written as the date of the files
   */
  static void enclose(List<Attachment> attachments, PDDocument document, ZonedDateTime moment)
      throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    COSArray associated = new COSArray();
    Map<String, PDComplexFileSpecification> byName = new LinkedHashMap<>();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = attachment.file(document, moment);
      associated.add(file);
      byName.put(attachment.name, file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
  }

  private PDComplexFileSpecification file(PDDocument document, ZonedDateTime moment)
      throws IOException {
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    embedded.setSubtype(mediaType);
    embedded.setSize(content.length);
    embedded.setModDate(GregorianCalendar.from(moment));
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setFileDescription(description);
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setItem(RELATIONSHIP, DATA);
    return file;
  }
}

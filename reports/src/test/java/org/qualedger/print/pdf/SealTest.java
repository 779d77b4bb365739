package org.qualedger.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.organization.CompanyZone;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.print.SealBlock;
import org.qualedger.print.SealCheck;
import org.qualedger.print.SealingKey;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealTest {

  private static final SealingKey KEY = key("江畔物业服务有限公司");
  private static final PdfDocumentSeal SEAL = new PdfDocumentSeal(() -> KEY);
  private static final byte[] UNSEALED = print(GoldenMonth.reviewed(), Locale.CHINA);
  private static final byte[] SEALED = sealed(GoldenMonth.reviewed(), UNSEALED, Locale.CHINA);
  private static final byte[] QUARTER_UNSEALED = print(GoldenMonth.approved(), Locale.ENGLISH);
  private static final byte[] QUARTER =
      sealed(GoldenMonth.approved(), QUARTER_UNSEALED, Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_3_A", "PDFUA_1"})
  void a_sealed_report_still_conforms(PDFAFlavour standard) throws Exception {
    Conformance.assertHolds(standard, SEALED);
    Conformance.assertHolds(standard, QUARTER);
    Conformance.assertHolds(standard, UNSEALED);
  }

  @Test
  void a_sealed_file_begins_with_the_unsealed_one_which_can_be_made_again() {
    assertArrayEquals(UNSEALED, print(GoldenMonth.reviewed(), Locale.CHINA));
    assertArrayEquals(UNSEALED, Arrays.copyOf(SEALED, UNSEALED.length));
    assertArrayEquals(QUARTER_UNSEALED, Arrays.copyOf(QUARTER, QUARTER_UNSEALED.length));
  }

  @Test
  void the_signature_is_cades_over_the_whole_document() throws Exception {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      PDSignature signature = document.getLastSignatureDictionary();
      int[] range = signature.getByteRange();
      assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
      assertEquals(0, range[0]);
      assertEquals(SEALED.length, range[2] + range[3]);
      assertEquals('<', SEALED[range[1]]);
      assertEquals('>', SEALED[range[2] - 1]);

      ByteArrayOutputStream content = new ByteArrayOutputStream();
      content.write(SEALED, range[0], range[1]);
      content.write(SEALED, range[2], range[3]);
      CMSSignedData signed =
          new CMSSignedData(
              new CMSProcessableByteArray(content.toByteArray()),
              ContentInfo.getInstance(new ASN1InputStream(signature.getContents()).readObject()));
      SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
      X509Certificate certificate = KEY.certificate();

      assertTrue(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)));
      assertArrayEquals(
          MessageDigest.getInstance("SHA-256").digest(content.toByteArray()),
          signer.getContentDigest());
      assertNull(signer.getSignedAttributes().get(CMSAttributes.signingTime));
      Attribute named =
          signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
      assertArrayEquals(
          MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()),
          SigningCertificateV2.getInstance(named.getAttributeValues()[0])
              .getCerts()[0]
              .getCertHash());
      assertEquals("江畔物业服务有限公司", signature.getName());
      assertEquals("审阅：高峰（管理服务中心经理）", signature.getReason());
    }
  }

  @Test
  void the_block_is_seen_and_read() throws IOException {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      PDAnnotationWidget widget = document.getSignatureFields().getFirst().getWidgets().getFirst();

      assertEquals(262.8, widget.getRectangle().getWidth(), 0.5);
      assertTrue(widget.isPrinted());
      assertEquals(
          "江畔物业服务有限公司; 审阅：高峰（管理服务中心经理）; 电子签章 2026-11-05 09:20; 核对真伪：将本文件放入“验证”页面。",
          document.getSignatureFields().getFirst().getAlternateFieldName());
      assertFalse(
          widget
              .getAppearance()
              .getNormalAppearance()
              .getAppearanceStream()
              .getResources()
              .getFontNames()
              .iterator()
              .next()
              .getName()
              .isEmpty());
    }
  }

  @Test
  void little_room_is_left_beside_the_signature() throws IOException {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      PDSignature signature = document.getLastSignatureDictionary();
      int[] range = signature.getByteRange();

      assertTrue(range[2] - range[1] < 4000, "reserved: " + (range[2] - range[1]));
    }
  }

  @Test
  void an_untouched_file_is_intact() {
    SealCheck check = SEAL.check(SEALED);

    assertEquals(SealCheck.State.INTACT, check.state());
    assertEquals(SEALED.length, check.sealedLength());
    assertEquals(Optional.of(Instant.parse("2026-11-05T01:20:00Z")), check.at());
    assertEquals(Optional.of("C012-TJ-20261104-0001"), check.subject());
  }

  @ParameterizedTest
  @ValueSource(ints = {30_000, 100_000, 300_000})
  void one_changed_byte_breaks_the_seal(int place) {
    byte[] changed = SEALED.clone();
    changed[place] ^= 1;

    assertEquals(SealCheck.State.BROKEN, SEAL.check(changed).state());
  }

  @Test
  void what_is_added_behind_the_seal_is_noticed() throws IOException {
    ByteArrayOutputStream continued = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      document.getDocumentInformation().setTitle("另一份报告");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(continued);
    }

    SealCheck check = SEAL.check(continued.toByteArray());

    assertEquals(SealCheck.State.CONTINUED, check.state());
    assertEquals(SEALED.length, check.sealedLength());
  }

  @Test
  void a_seal_of_somebody_else_is_foreign() {
    byte[] foreign =
        new PdfDocumentSeal(() -> key("江畔物业服务有限公司"))
            .seal(UNSEALED, block(GoldenMonth.reviewed()), Locale.CHINA);

    assertEquals(SealCheck.State.FOREIGN, SEAL.check(foreign).state());
  }

  @Test
  void what_has_no_seal_or_is_no_pdf_is_said_to_be_so() {
    assertEquals(SealCheck.State.UNSEALED, SEAL.check(UNSEALED).state());
    assertEquals(SealCheck.State.NOT_A_PDF, SEAL.check(new byte[] {'P', 'K', 3, 4}).state());
    assertEquals(SealCheck.State.NOT_A_PDF, SEAL.check(Arrays.copyOf(SEALED, 200)).state());
  }

  @Test
  void a_print_that_is_not_final_has_no_place_for_a_seal() {
    byte[] submitted = print(GoldenMonth.submitted(), Locale.CHINA);
    SealBlock block = block(GoldenMonth.submitted());

    assertThrows(IllegalArgumentException.class, () -> SEAL.seal(submitted, block, Locale.CHINA));
  }

  @Test
  void the_key_does_not_tell_its_secret() {
    assertTrue(KEY.toString().matches("SealingKey\\[[0-9a-f]+]"), KEY.toString());
  }

  private static byte[] print(AnalysisReportSheet sheet, Locale locale) {
    return new PdfAnalysisReportPrinter().print(sheet, locale).bytes();
  }

  private static byte[] sealed(AnalysisReportSheet sheet, byte[] print, Locale locale) {
    return SEAL.seal(print, block(sheet), locale);
  }

  private static SealBlock block(AnalysisReportSheet sheet) {
    return new SealBlock(
        sheet.heading().company(), sheet.signatures().getLast(), CompanyZone.SHANGHAI);
  }

  private static SealingKey key(String company) {
    char[] password = "just for this test".toCharArray();
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(null, password);
      SealCertificates.create(
          keys, "seal", password, company, Instant.parse("2026-11-01T00:00:00Z"));
      return SealCertificates.newest(keys, password);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

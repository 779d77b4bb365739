package org.qualedger.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.qualedger.print.SealingKey;

/**
 * The signature of a seal: CMS as the baseline profile B-B of PAdES (ETSI EN 319 142-1) wants it,
 * detached, with the digest of the signing certificate among what is signed, and without a time of
 * its own, which the document has.
 */
final class SealSignature implements SignatureInterface {

  /** The signature itself and its attributes beside the certificates. */
  private static final int ROOM_BESIDE_CERTIFICATES = 1024;

  private final SealingKey key;

  SealSignature(SealingKey key) {
    this.key = key;
  }

  /** How many bytes to reserve for the signature in the document. */
  int room() {
    try {
      int room = ROOM_BESIDE_CERTIFICATES;
      for (X509Certificate certificate : key.chain()) {
        room += certificate.getEncoded().length;
      }
      return room;
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate of the seal cannot be encoded", e);
    }
  }

  @Override
  public byte[] sign(InputStream content) throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      ContentSigner signer = new JcaContentSignerBuilder(algorithm()).build(key.key());
      JcaSignerInfoGeneratorBuilder builder =
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
      builder.setSignedAttributeGenerator(new Attributes(signingCertificate()));
      generator.addSignerInfoGenerator(builder.build(signer, key.certificate()));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException("The seal cannot be made", e);
    }
  }

  private String algorithm() {
    String kind = key.key().getAlgorithm();
    return switch (kind) {
      case "EC" -> "SHA256withECDSA";
      case "RSA" -> "SHA256withRSA";
      default -> throw new IllegalStateException("No seal with a key of kind " + kind);
    };
  }

  private AttributeTable signingCertificate() throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
    ASN1ObjectIdentifier name = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
    return new AttributeTable(
        new Attribute(name, new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
  }

  /** The signed attributes without the time of signing, which PAdES keeps in the document. */
  private static final class Attributes extends DefaultSignedAttributeTableGenerator {
    private Attributes(AttributeTable given) {
      super(given);
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the library
    public AttributeTable getAttributes(Map parameters) {
      return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
  }

  /** Whose a signature is, and whether it holds. */
  enum Verdict {
    FOREIGN,
    BROKEN,
    GOOD
  }

  /**
   * Judges a signature.
   *
   * @param content what was signed
   * @param signature the signature and the zeros that fill the rest of its room
   * @param own the certificates that count as one's own
   */
  static Verdict judge(byte[] content, byte[] signature, List<X509Certificate> own) {
    try (ASN1InputStream room = new ASN1InputStream(signature)) {
      ContentInfo info = ContentInfo.getInstance(room.readObject());
      if (info == null || !isZero(room.readAllBytes())) {
        return Verdict.BROKEN;
      }
      CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), info);
      Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        return Verdict.FOREIGN;
      }
      SignerInformation signer = signers.iterator().next();
      for (X509Certificate certificate : own) {
        if (signer.getSID().match(new JcaX509CertificateHolder(certificate))) {
          return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
              ? Verdict.GOOD
              : Verdict.BROKEN;
        }
      }
      return Verdict.FOREIGN;
    } catch (IOException
        | IllegalArgumentException
        | CMSException
        | OperatorCreationException
        | CertificateEncodingException e) {
      return Verdict.BROKEN;
    }
  }

  private static boolean isZero(byte[] rest) {
    for (byte one : rest) {
      if (one != 0) {
        return false;
      }
    }
    return true;
  }
}

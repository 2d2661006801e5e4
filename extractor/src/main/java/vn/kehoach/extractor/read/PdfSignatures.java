package vn.kehoach.extractor.read;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.DigitalSignature;

/** Who signed a PDF, and when: what the PKCS#7 blocks say, not validated. */
final class PdfSignatures {

  /** Signing times without a zone, and those in UTC, are shown as offices here read clocks. */
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private PdfSignatures() {}

  static List<DigitalSignature> of(PDDocument pdf, byte[] bytes) {
    List<DigitalSignature> signatures = new ArrayList<>();
    for (PDSignature signature : pdf.getSignatureDictionaries()) {
      String by = signature.getName();
      String at = signature.getSignDate() == null ? null : iso(signature.getSignDate());
      try {
        CMSSignedData signed = new CMSSignedData(signature.getContents(bytes));
        for (SignerInformation signer : signed.getSignerInfos()) {
          String name = commonName(signed, signer);
          by = name != null ? name : by;
          String time = signingTime(signer);
          at = at == null ? time : at;
        }
      } catch (CMSException | IOException | RuntimeException e) {
        // A damaged signature still has what its dictionary says.
        by = by == null ? "" : by;
      }
      if (by != null && !by.isBlank()) {
        signatures.add(new DigitalSignature(by, at));
      }
    }
    return signatures;
  }

  private static @Nullable String commonName(CMSSignedData signed, SignerInformation signer) {
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
    for (X509CertificateHolder certificate : found) {
      for (RDN name : certificate.getSubject().getRDNs(BCStyle.CN)) {
        return IETFUtils.valueToString(name.getFirst().getValue());
      }
    }
    return null;
  }

  private static @Nullable String signingTime(SignerInformation signer) {
    if (signer.getSignedAttributes() == null) {
      return null;
    }
    Attribute attribute = signer.getSignedAttributes().get(CMSAttributes.signingTime);
    if (attribute == null || attribute.getAttrValues().size() == 0) {
      return null;
    }
    Date date = Time.getInstance(attribute.getAttrValues().getObjectAt(0)).getDate();
    return date.toInstant().atOffset(VIETNAM).toString();
  }

  private static String iso(Calendar time) {
    return OffsetDateTime.ofInstant(time.toInstant(), time.getTimeZone().toZoneId())
        .withOffsetSameInstant(VIETNAM)
        .toString();
  }
}

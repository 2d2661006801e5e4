package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.DigitalSignature;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.extractor.PlanExtractor;

/** What an office adds to a finished PDF: a signature, and the number and the day on its page. */
class SignedPdfTest {

  private static final String OFFICE = "ỦY BAN NHÂN DÂN TỈNH HƯ CẤU";

  private static final Date SIGNED =
      Date.from(OffsetDateTime.parse("2031-03-05T16:20:30+07:00").toInstant());

  private static KeyPair keys;
  private static X509CertificateHolder certificate;

  /** A certificate for this run only. */
  @BeforeAll
  static void makeCertificate() throws GeneralSecurityException, OperatorCreationException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    X500Name name = new X500Name("CN=" + OFFICE + ",O=Văn phòng,C=VN");
    certificate =
        new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.parse("2030-01-01T00:00:00Z")),
                Date.from(Instant.parse("2035-01-01T00:00:00Z")),
                name,
                keys.getPublic())
            .build(signer());
  }

  @Test
  void whoSignedAndWhenStandsInTheHeader() throws Exception {
    byte[] pdf = signed(paper("12", "05", "3"), new PDSignature());
    assertThat(header(pdf).signatures())
        .containsExactly(new DigitalSignature(OFFICE, "2031-03-05T16:20:30+07:00"));
  }

  @Test
  void theTimeInTheSignatureFieldGoesFirst() throws Exception {
    PDSignature signature = new PDSignature();
    GregorianCalendar later = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    later.setTime(Date.from(Instant.parse("2031-03-06T01:00:00Z")));
    signature.setSignDate(later);
    assertThat(header(signed(paper("12", "05", "3"), signature)).signatures())
        .extracting(DigitalSignature::at)
        .containsExactly("2031-03-06T08:00+07:00");
  }

  @Test
  void aDamagedSignatureCostsOnlyItself() throws Exception {
    byte[] pdf = signed(paper("12", "05", "3"), new PDSignature());
    int at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
    Arrays.fill(pdf, at + 20, at + 200, (byte) '0');
    Header header = header(pdf);
    assertThat(header.signatures()).isEmpty();
    assertThat(header.number()).isEqualTo("12/KH-UBND");
  }

  @Test
  void aNumberAndADayDrawnLaterOverDotsAreRead() throws Exception {
    PdfFixture paper = letterhead("Số: ......./KH-UBND", "Hư Cấu, ngày ..... tháng ..... năm 2031");
    // A stamping program draws over the dots, after everything else.
    byte[] pdf =
        paper.text(122, 108, 12, "12").text(373, 108, 12, "05").text(434, 108, 12, "3").bytes();
    Header header = header(pdf);
    assertThat(header.number()).isEqualTo("12/KH-UBND");
    assertThat(header.issuedOn()).hasToString("2031-03-05");
  }

  @Test
  void aNumberAndADayInAnnotationsAreRead() throws Exception {
    byte[] pdf = letterhead("Số: ……/KH-UBND", "Hư Cấu, ngày       tháng       năm 2031").bytes();
    byte[] stamped = annotated(pdf, List.of("12", "05", "3"), List.of(118, 372, 430));
    Header header = header(stamped);
    assertThat(header.number()).isEqualTo("12/KH-UBND");
    assertThat(header.issuedOn()).hasToString("2031-03-05");
  }

  private static PdfFixture letterhead(String number, String day) {
    return new PdfFixture()
        .text(90, 60, 12, "ỦY BAN NHÂN DÂN")
        .text(280, 60, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .text(95, 78, 12, "TỈNH HƯ CẤU")
        .text(310, 78, 12, "Độc lập - Tự do - Hạnh phúc")
        .text(95, 110, 12, number)
        .text(300, 110, 12, day)
        .text(265, 150, 14, "KẾ HOẠCH")
        .text(200, 170, 14, "Trồng cây năm 2031")
        .text(85, 200, 12, "I. CHỈ TIÊU")
        .text(85, 220, 12, "- Trồng mới ít nhất 300 cây ven đường.");
  }

  private static byte[] paper(String number, String day, String month) {
    return letterhead(
            "Số: " + number + "/KH-UBND", "Hư Cấu, ngày " + day + " tháng " + month + " năm 2031")
        .bytes();
  }

  private static Header header(byte[] pdf) {
    return PlanExtractor.standard().extract(Readings.document(pdf), "ke-hoach").header();
  }

  private static ContentSigner signer() throws OperatorCreationException {
    return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
  }

  private static byte[] signed(byte[] pdf, PDSignature signature) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      document.addSignature(signature, SignedPdfTest::cms);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  private static byte[] cms(InputStream content) throws IOException {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(SIGNED))));
    try {
      SignerInfoGenerator info =
          new JcaSimpleSignerInfoGeneratorBuilder()
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
              .build("SHA256withRSA", keys.getPrivate(), certificate);
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(info);
      generator.addCertificate(certificate);
      return generator.generate(new CMSProcessableByteArray(content.readAllBytes())).getEncoded();
    } catch (CMSException | OperatorCreationException e) {
      throw new IOException(e);
    }
  }

  /** Words as free text on the letterhead's line of number and day. */
  private static byte[] annotated(byte[] pdf, List<String> words, List<Integer> lefts)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
      for (int i = 0; i < words.size(); i++) {
        PDRectangle place = new PDRectangle(lefts.get(i), PDRectangle.A4.getHeight() - 113, 24, 15);
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(24, 15));
        stream.setResources(new PDResources());
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(stream)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(0, 3);
          content.showText(words.get(i));
          content.endText();
        }
        PDAnnotationFreeText note = new PDAnnotationFreeText();
        note.setRectangle(place);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        note.setAppearance(appearance);
        annotations.add(note);
      }
      document.getPage(0).setAnnotations(annotations);
      document.save(out);
    }
    return out.toByteArray();
  }
}

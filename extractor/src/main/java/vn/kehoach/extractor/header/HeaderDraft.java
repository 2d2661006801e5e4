package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.document.DigitalSignature;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.ProvinceMention;
import vn.kehoach.corpus.plan.Signer;
import vn.kehoach.corpus.plan.Warning;

/** A header in the making: every field comes with its words and the rule that found them. */
final class HeaderDraft {

  @Nullable String documentType;
  @Nullable String number;
  @Nullable LocalDate issuedOn;
  @Nullable String place;
  @Nullable AgencyMention issuer;
  @Nullable AgencyMention parent;
  @Nullable Province province;
  @Nullable String title;
  @Nullable Period period;
  @Nullable Signer signer;
  final List<AgencyMention> coIssuers = new ArrayList<>();
  final List<String> recipients = new ArrayList<>();
  final List<LegalBasis> bases = new ArrayList<>();
  final List<Warning> warnings = new ArrayList<>();
  private final Map<String, Evidence> evidence = new TreeMap<>();

  void evidence(String field, Span span, String rule, double confidence) {
    evidence(field, span, List.of(), rule, confidence);
  }

  void evidence(String field, Span span, List<Span> omitted, String rule, double confidence) {
    evidence.put(
        field,
        new Evidence(span.begin(), span.end(), omitted, null, null, "rule:" + rule, confidence));
  }

  /** Takes recipients and signer over from the paper's end. */
  void closing(Closing closing) {
    recipients.addAll(closing.recipients());
    if (closing.recipientsSpan() != null) {
      evidence("recipients", closing.recipientsSpan(), "header.recipients", 0.9);
    }
    Signer found = closing.signer();
    signer = found == null ? signer : found;
    if (closing.signerSpan() != null) {
      evidence("signer", closing.signerSpan(), "header.authority", 0.9);
    }
    if (signer == null || signer.name() == null) {
      warn("SIGNER_MISSING", "Không đọc được tên người ký.");
    }
  }

  /** Central bodies have none. */
  void withoutProvince() {
    province = null;
    evidence.remove("province");
  }

  void warn(String code, String message) {
    warnings.add(new Warning(code, message));
  }

  Header build(List<DigitalSignature> signatures) {
    return new Header(
        documentType,
        number,
        issuedOn,
        place,
        issuer,
        coIssuers,
        parent,
        province == null ? null : new ProvinceMention(province.id(), province.name()),
        title,
        period,
        signer,
        recipients,
        bases,
        signatures,
        evidence);
  }
}

package vn.kehoach.corpus.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.DigitalSignature;

/**
 * The facts that identify a plan.
 *
 * @param documentType abbreviation by Decree 30/2020/NĐ-CP: {@code KH}, {@code QĐ}, {@code CTr} …
 * @param number with its symbol, without spaces: {@code 31/KH-BCĐ}
 * @param coIssuers further bodies of a joint plan
 * @param parent the body that the issuer belongs to
 * @param title type and subject in one line
 * @param evidence field name to where its words stand
 */
public record Header(
    @Nullable String documentType,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String place,
    @Nullable AgencyMention issuer,
    List<AgencyMention> coIssuers,
    @Nullable AgencyMention parent,
    @Nullable ProvinceMention province,
    @Nullable String title,
    @Nullable Period period,
    @Nullable Signer signer,
    List<String> recipients,
    List<LegalBasis> bases,
    List<DigitalSignature> signatures,
    Map<String, Evidence> evidence) {

  /** A header of which nothing is known. */
  public static final Header EMPTY =
      new Header(
          null, null, null, null, null, List.of(), null, null, null, null, null, List.of(),
          List.of(), List.of(), Map.of());

  /** Copies the lists; the evidence is ordered by field name. */
  public Header {
    coIssuers = List.copyOf(coIssuers);
    recipients = List.copyOf(recipients);
    bases = List.copyOf(bases);
    signatures = List.copyOf(signatures);
    evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
  }
}

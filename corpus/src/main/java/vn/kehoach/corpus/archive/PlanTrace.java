package vn.kehoach.corpus.archive;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;

/**
 * What tells whether two contents are the same plan (a Word file, its signed PDF, a scan), short
 * enough to stand in the ledger.
 *
 * @param number with its symbol, in capitals and without spaces; absent where it is blank or not
 *     known
 * @param issuer id of the issuing body; where the catalogue lacks it, {@code =} and its name in
 *     small letters without marks
 * @param period such as {@code 2016–2020}
 * @param sketch of the document's words
 * @param rank how good the content is to work with, among versions of one plan: the higher the
 *     better
 */
public record PlanTrace(
    PlanKind kind,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    @Nullable String period,
    Sketch sketch,
    int rank) {

  /**
   * Numbers count for each year and body anew: papers that share one agree in this much at least.
   */
  private static final double ENOUGH_WITH_NUMBER = 0.35;

  /** Where the number does not tell (a draft has none), nearly every word has to. */
  private static final double ENOUGH_WITHOUT_NUMBER = 0.85;

  private static final Pattern HAS_DIGIT = Pattern.compile("^[^/]*\\d");

  /** Formats that keep a plan's structure come first, recognised scans last. */
  private static final Map<String, Integer> FORMATS =
      Map.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 9,
          "application/msword", 8,
          "application/vnd.oasis.opendocument.text", 7,
          "application/rtf", 6,
          "text/html", 5,
          "application/pdf", 4,
          "text/plain", 3);

  private static final String NAMED = "=";

  private static final int MOST_ITEMS = 99_999;

  /** The trace of a plan. */
  public static PlanTrace of(Plan plan, Document document) {
    Header header = plan.header();
    return new PlanTrace(
        plan.kind(),
        number(header.number()),
        issuer(header.issuer()),
        header.issuedOn(),
        period(header.period()),
        Sketch.of(document.text()),
        rank(plan, document));
  }

  private static @Nullable String number(@Nullable String number) {
    if (number == null || !HAS_DIGIT.matcher(number).find()) {
      return null;
    }
    String plain = Normalizer.normalize(number, Normalizer.Form.NFC).replaceAll("\\s", "");
    return plain.replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
  }

  private static @Nullable String issuer(@Nullable AgencyMention issuer) {
    if (issuer == null) {
      return null;
    }
    return issuer.id() == null ? NAMED + Sketch.folded(issuer.name()).strip() : issuer.id();
  }

  private static @Nullable String period(@Nullable Period period) {
    return period == null ? null : period.from() + "–" + period.to();
  }

  private static int rank(Plan plan, Document document) {
    boolean damaged =
        document.notes().contains(ReadingNote.TEXT_GARBLED)
            || document.notes().contains(ReadingNote.TRUNCATED)
            || document.notes().contains(ReadingNote.PAGES_WITHOUT_TEXT);
    int format =
        document.notes().contains(ReadingNote.OCR)
            ? 1
            : FORMATS.getOrDefault(document.mediaType(), 2);
    int items = (int) Math.min(MOST_ITEMS, plan.items().count());
    return ((damaged ? 0 : 10) + format) * (MOST_ITEMS + 1) + items;
  }

  /** Whether the other content is the same plan; a report about a plan never is. */
  boolean isSamePlanAs(PlanTrace other) {
    if (kind == PlanKind.NEWS || other.kind == PlanKind.NEWS || contradicts(other)) {
      return false;
    }
    double enough =
        number != null && number.equals(other.number) ? ENOUGH_WITH_NUMBER : ENOUGH_WITHOUT_NUMBER;
    return sketch.likeness(other.sketch) >= enough;
  }

  /** Whether this is a report about the plan that the other is. */
  boolean reportsOn(PlanTrace other) {
    return kind == PlanKind.NEWS
        && other.kind != PlanKind.NEWS
        && number != null
        && number.equals(other.number)
        && !hasOtherIssuerThan(other)
        && !differ(year(), other.year());
  }

  private @Nullable Integer year() {
    return issuedOn == null ? null : Integer.valueOf(issuedOn.getYear());
  }

  private boolean contradicts(PlanTrace other) {
    return differ(number, other.number)
        || hasOtherIssuerThan(other)
        || differ(issuedOn, other.issuedOn)
        || differ(period, other.period);
  }

  /** A name that the catalogue lacks may be one that it has, misspelt. */
  private boolean hasOtherIssuerThan(PlanTrace other) {
    return issuer != null
        && other.issuer != null
        && issuer.startsWith(NAMED) == other.issuer.startsWith(NAMED)
        && !issuer.equals(other.issuer);
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }
}

package vn.kehoach.gold.match;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.gold.GoldHeader;

/** The fields of a header that are judged, and when two values of one are the same. */
public enum HeaderField {
  /** Abbreviation of the document's type. */
  DOCUMENT_TYPE("documentType"),
  /** Number with its symbol; spaces do not count. */
  NUMBER("number"),
  /** Date of issue. */
  ISSUED_ON("issuedOn"),
  /** The body that issued it, compared as a name of a body. */
  ISSUER("issuer"),
  /** Bare name of the province. */
  PROVINCE("province"),
  /** Type and subject; nine words of ten have to agree. */
  TITLE("title"),
  /** First and last year; months do not count. */
  PERIOD("period"),
  /** Name of who signed; the office does not count. */
  SIGNER("signer");

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DASHES = Pattern.compile("[- ]*");

  private final String key;

  HeaderField(String key) {
    this.key = key;
  }

  /** The field's key in JSON. */
  public String key() {
    return key;
  }

  /** The value as it is compared; empty where the header does not know it. */
  public String value(GoldHeader header) {
    String compared =
        switch (this) {
          case DOCUMENT_TYPE -> Words.joined(header.documentType());
          case NUMBER -> SPACE.matcher(Words.normalized(header.number())).replaceAll("");
          case ISSUED_ON -> Objects.toString(header.issuedOn(), "");
          case ISSUER -> header.issuer() == null ? "" : AgencyName.key(header.issuer());
          case PROVINCE -> Words.joined(header.province());
          case TITLE -> Words.joined(header.title());
          case PERIOD -> years(header.period());
          case SIGNER -> header.signer() == null ? "" : Words.joined(header.signer().name());
        };
    return DASHES.matcher(compared).matches() ? "" : compared;
  }

  /** Whether the two headers agree in this field. */
  public boolean same(GoldHeader gold, GoldHeader predicted) {
    String expected = value(gold);
    String found = value(predicted);
    return switch (this) {
      case ISSUER -> AgencyName.same(expected, found);
      case TITLE -> Similarity.of(split(expected), split(found)) >= Aligner.STRICT;
      default -> expected.equals(found);
    };
  }

  private static List<String> split(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  private static String years(GoldHeader.@Nullable Period period) {
    return period == null ? "" : year(period.from()) + "-" + year(period.to());
  }

  private static String year(@Nullable String date) {
    return date == null ? "" : date.substring(0, Math.min(4, date.length()));
  }
}

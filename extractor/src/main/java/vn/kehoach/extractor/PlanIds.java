package vn.kehoach.extractor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.extractor.language.BareText;

/**
 * Names for plans that people recognise: number, place and year, {@code 31-kh-bcd-ninh-binh-2017}.
 * A plan without a number is named after its content.
 */
final class PlanIds {

  private PlanIds() {}

  static String of(Header header, DocumentId id) {
    String number = slug(header.number());
    if (number.isEmpty() || !Character.isDigit(number.charAt(0))) {
      return "plan-" + id.sha256().substring(0, 12);
    }
    String place = header.province() == null ? "" : slug(header.province().name());
    String year =
        header.issuedOn() == null ? id.sha256().substring(0, 8) : "" + header.issuedOn().getYear();
    return place.isEmpty() ? number + "-" + year : number + "-" + place + "-" + year;
  }

  private static String slug(@Nullable String words) {
    return words == null
        ? ""
        : BareText.of(words)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
  }
}

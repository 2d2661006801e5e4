package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.header.Letterhead.Body;
import vn.kehoach.extractor.language.BareText;

/**
 * The words of committees of mass organizations in a letterhead, whose organization stands in
 * another line or column.
 */
final class OrganizationNames {

  /** The highest committee, of the Party or of an organization that the letterhead names too. */
  static final String CENTRAL_COMMITTEE = "ban chap hanh trung uong";

  private static final Pattern ORGANIZATION = Pattern.compile("(?:doan|hoi|cong doan)(?![a-z])");

  /**
   * {@code BCH HUYỆN …} below {@code ĐOÀN TNCS HỒ CHÍ MINH TỈNH …}: its committee of that place.
   */
  private static final Pattern COMMITTEE_OF_PLACE =
      Pattern.compile(
          "(?iu)(?:bch|ban chấp hành)\\s+"
              + "(?<place>(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn)\\s.{2,40})");

  /** What stands behind an organization's name: the country, or the place of its next level. */
  private static final Pattern ORGANIZATIONS_PLACE =
      Pattern.compile("(?iu)\\s+(?:việt nam|(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã)\\s.*)$");

  private OrganizationNames() {}

  /**
   * In a paper of the Youth Union the right column names it, where others have the motto; a
   * committee that names but its place is that of the organization above it.
   */
  static String words(Lines lines, List<Body> found, int index, @Nullable String symbol) {
    String words = found.get(index).words(lines);
    Matcher committee = COMMITTEE_OF_PLACE.matcher(words);
    if (index > 0 && committee.matches()) {
      String above = found.get(index - 1).words(lines);
      if (ORGANIZATION.matcher(BareText.of(above)).lookingAt()) {
        return ORGANIZATIONS_PLACE.matcher(above).replaceFirst("") + " " + committee.group("place");
      }
    }
    boolean youth =
        symbol != null
            && symbol.contains("TWĐTN")
            && BareText.of(words).strip().equals(CENTRAL_COMMITTEE);
    return youth ? words + " Đoàn TNCS Hồ Chí Minh" : words;
  }

  /**
   * {@code BAN CHẤP HÀNH TRUNG ƯƠNG / ĐOÀN TNCS …}: the committee of an organization, not the
   * Party's.
   */
  static void joinCommittee(Lines lines, List<Body> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      boolean committee = BareText.of(found.get(i).words(lines)).strip().equals(CENTRAL_COMMITTEE);
      if (committee
          && ORGANIZATION.matcher(BareText.of(found.get(i + 1).words(lines))).lookingAt()) {
        List<Span> pieces = new ArrayList<>(found.get(i).pieces());
        pieces.addAll(found.remove(i + 1).pieces());
        found.set(i, new Body(pieces));
      }
    }
  }
}

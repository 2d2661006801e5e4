package vn.kehoach.gold.match;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.gold.GoldBasis;

/** When two legal bases are the same paper, and when what is said of it agrees. */
public final class SameBasis {

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private SameBasis() {}

  /**
   * Whether both mean the same paper: type and number agree; of papers without a number, type and
   * title do, or, where one has no title either, type and date.
   */
  public static boolean paper(GoldBasis one, GoldBasis other) {
    if (!Words.joined(one.type()).equals(Words.joined(other.type()))
        || !number(one).equals(number(other))) {
      return false;
    }
    if (!number(one).isEmpty()) {
      return true;
    }
    boolean untitled = one.title() == null || other.title() == null;
    return untitled
        ? Objects.equals(one.issuedOn(), other.issuedOn())
        : title(one.title(), other.title());
  }

  /** Whether two names mean one issuer; a name that is not given agrees with none. */
  public static boolean issuer(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Objects.equals(one, other);
    }
    return AgencyName.same(one, other);
  }

  /** Whether nine words of ten agree; a title that is not given agrees with none. */
  public static boolean title(@Nullable String one, @Nullable String other) {
    List<String> words = Words.of(one);
    List<String> others = Words.of(other);
    return words.equals(others) || Similarity.of(words, others) >= Aligner.STRICT;
  }

  private static String number(GoldBasis basis) {
    return SPACE.matcher(Words.normalized(basis.number())).replaceAll("");
  }
}

package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.deadline.SmallLetters;
import vn.kehoach.extractor.language.PhraseSet;
import vn.kehoach.extractor.language.Words;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.Rule;

/**
 * Cuts a unit into targets: at sentence ends, and at a semicolon where the next piece could stand
 * as a bullet of its own. A list that hangs on one verb, or on {@code nhằm} or {@code để}, is one
 * target.
 */
final class TargetCutter {

  private static final Pattern MARKER =
      Pattern.compile("\\((?:[0-9]{1,2}|[ivx]{1,4}|[a-hđ])\\)\\s+");

  /** An opening such as {@code Đến năm 2025:}, or a heading in front of its text. */
  private static final Pattern CONTEXT =
      Pattern.compile(
          "(?iu)(?:(?:(?:cụ thể|theo đó|trong đó|qua đó),? )?(?:đến|trong|giai đoạn|năm|hết|từ|về|đối với|phấn đấu đến|tới) [^:;%]{2,60}"
              + "|[^:;%]{0,120}(?:chỉ tiêu|mục tiêu)[^:;%]{0,50}"
              + "|(?:theo đó|theo kế hoạch|cụ thể|qua đó),? [^:;%0-9]{0,60}(?:phấn đấu|đặt ra|yêu cầu)[^:;%0-9]{0,30}"
              + "|(?:cụ thể|trong đó|gồm|bao gồm)(?: như sau)?):\\s+(?=\\S)");

  /** {@code Năm 2025: 12 HTX}: the count stands alone behind its year. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?iu)(?:(?:đến|trong|hết) )?năm [0-9]{4}:\\s+(?=[0-9][0-9.,]*\\s+\\p{L}[^;]{0,40}$)");

  /** {@code Cây ăn quả: Tổng diện tích cam toàn huyện đạt 300 ha}: the text has its own subject. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[^:;%0-9]{3,70}:\\s+(?=\\p{Lu}[^\\s:;%0-9]*(?:\\s+[^\\s0-9:;]+){5,40}\\s[^:;]{0,200}[0-9])");

  /** {@code mục tiêu trồng 550 ha quế, gồm: …}: the whole in front of its parts. */
  private static final Pattern WHOLE =
      Pattern.compile("(?iu).*(?:chỉ tiêu|mục tiêu)[^0-9]*[0-9].*[, ](?:gồm|trong đó):\\s*");

  /** Whom a share is of, and nothing before it. */
  private static final Pattern SHARE =
      Pattern.compile("^\\s*(?:[-–] )?[0-9][0-9.,]* ?% \\p{Ll}[^0-9:%]{3,150}$");

  private static final Pattern COMPARED =
      Pattern.compile("(?:ít nhất|tối thiểu|trên|hơn|khoảng|không dưới) (?=[0-9])");

  private final Units units;
  private final QuantityParser quantities;
  private final PhraseSet verbs;
  private final Rule shares;
  private final PhraseSet strongVerbs =
      new PhraseSet(
          List.of(
              "được",
              "đều",
              "đạt",
              "có",
              "không",
              "phải",
              "bố trí",
              "tổ chức",
              "xây dựng",
              "triển khai",
              "thực hiện",
              "ban hành",
              "hoàn thành",
              "giữ vững",
              "đăng ký",
              "tham gia",
              "sử dụng",
              "áp dụng"));

  TargetCutter(Units units, QuantityParser quantities, PhraseSet verbs, Rule shares) {
    this.shares = shares;
    this.units = units;
    this.quantities = quantities;
    this.verbs = verbs;
  }

  /** The targets of a unit, without openings, markers and closing marks. */
  List<Span> cut(String text, Span unit, Words words) {
    List<Span> targets = new ArrayList<>();
    for (Span sentence : WholeAndParts.joined(text, units.sentences(text, unit))) {
      if (namesShares(text, sentence)) {
        add(targets, text, sentence);
        continue;
      }
      int begin = sentence.begin();
      int clause = begin;
      boolean purpose = false;
      boolean parts = false;
      int whole = WholeAndParts.wholeEnd(text, sentence);
      for (int i : semicolons(text, sentence)) {
        if (i > whole) {
          break;
        }
        purpose = purpose || namesPurpose(text, new Span(clause, i));
        parts = parts || WholeAndParts.announcesParts(text, new Span(clause, i));
        clause = i + 1;
        Span next = rest(text, clause, sentence.end());
        boolean part =
            (parts && WholeAndParts.isPart(text, next))
                || WholeAndParts.isShareOfCount(text, next)
                || isShareOfMore(text, new Span(begin, i), next, words)
                || WholeAndParts.goesOn(text, new Span(begin, i), next);
        if (!part && standsAlone(text, purpose, next, words)) {
          add(targets, text, new Span(begin, i));
          begin = clause;
          purpose = false;
          parts = false;
        }
      }
      add(targets, text, new Span(begin, sentence.end()));
    }
    return targets;
  }

  private void add(List<Span> targets, String text, Span piece) {
    Span bare = Units.bare(text, withoutMarker(text, piece.trimmed(text)));
    if (bare.length() > 3) {
      targets.add(Units.bare(text, withoutMarker(text, withoutContext(text, bare))));
    }
  }

  static Span withoutMarker(String text, Span piece) {
    Matcher marker = MARKER.matcher(text).region(piece.begin(), piece.end());
    return marker.lookingAt() ? new Span(marker.end(), piece.end()) : piece;
  }

  private Span withoutContext(String text, Span piece) {
    Matcher label = LABEL.matcher(text).region(piece.begin(), piece.end());
    if (label.lookingAt()) {
      return new Span(label.end(), piece.end());
    }
    Matcher year = YEAR.matcher(text).region(piece.begin(), piece.end());
    if (year.lookingAt()) {
      return new Span(year.end(), piece.end());
    }
    Matcher context = CONTEXT.matcher(text).region(piece.begin(), piece.end());
    if (!context.lookingAt() || piece.end() - context.end() < 15) {
      return piece;
    }
    Span opening = new Span(piece.begin(), context.end());
    if (WHOLE.matcher(opening.of(text)).matches() && quantities.containsQuantity(text, opening)) {
      return piece;
    }
    // "duy trì các mô hình: 25 Đội …": a verb in front of a list of counts is its head.
    boolean countsFollow =
        Character.isDigit(text.charAt(context.end())) && !isPercent(text, context.end());
    boolean headOfList = countsFollow && text.indexOf(';', context.end()) >= 0;
    return headOfList ? piece : new Span(context.end(), piece.end());
  }

  private static boolean isPercent(String text, int at) {
    int i = at;
    while (i < text.length()
        && (Character.isDigit(text.charAt(i)) || ",. ".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '%';
  }

  /** The clause that begins at an offset. */
  private static Span rest(String text, int from, int end) {
    int to = text.indexOf(';', from);
    return new Span(from, to < 0 || to > end ? end : to).trimmed(text);
  }

  /**
   * Whether the next clause could be a bullet of its own.
   *
   * @param purpose whether a word of purpose stands before it, on which it may hang
   */
  private boolean standsAlone(String text, boolean purpose, Span next, Words words) {
    if (next.isEmpty()) {
      return true;
    }
    if (text.startsWith("trong đó", next.begin())) {
      return false;
    }
    boolean marked = withoutMarker(text, next).begin() > next.begin();
    char first = text.charAt(next.begin());
    if (marked || Character.isUpperCase(first)) {
      return true;
    }
    int at = words.indexAt(next.begin());
    int limit = words.indexAt(next.end());
    boolean verbFirst = verbs.lengthAt(words, at, limit) > 0;
    if (quantities.containsQuantity(text, next)) {
      // A count goes on with a list; what names its own population does not.
      Matcher compared = COMPARED.matcher(text).region(next.begin(), next.end());
      int count = compared.lookingAt() ? compared.end() : next.begin();
      return !Character.isDigit(text.charAt(count))
          || isPercent(text, count)
          || hasAny(strongVerbs, words, at, limit);
    }
    if (verbFirst) {
      return !purpose;
    }
    return !purpose && hasAny(verbs, words, at, limit);
  }

  /** {@code 100% cán bộ xã; hộ trồng quế được tập huấn}: a share without a verb goes on. */
  private boolean isShareOfMore(String text, Span before, Span next, Words words) {
    Matcher share = SHARE.matcher(text).region(before.begin(), before.end());
    return share.find()
        && !hasAny(strongVerbs, words, words.indexAt(share.start()), words.indexAt(before.end()))
        && hasAny(strongVerbs, words, words.indexAt(next.begin()), words.indexAt(next.end()))
        && !quantities.containsQuantity(text, next)
        && verbs.lengthAt(words, words.indexAt(next.begin()), words.indexAt(next.end())) == 0;
  }

  private static boolean hasAny(PhraseSet phrases, Words words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (phrases.lengthAt(words, i, limit) > 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code Cơ cấu kinh tế: nông nghiệp 34%; dịch vụ 27%}: the parts of one whole. */
  private boolean namesShares(String text, Span sentence) {
    String words = SmallLetters.of(text, sentence);
    return shares.findAtStart(words, new Span(0, words.length())).isPresent();
  }

  private static boolean namesPurpose(String text, Span clause) {
    String words = clause.of(text);
    return words.contains(" nhằm ") || words.contains(" để ");
  }

  /** Offsets of the semicolons of a sentence that stand in no brackets. */
  private static List<Integer> semicolons(String text, Span sentence) {
    int lastClosing = text.lastIndexOf(')', sentence.end() - 1);
    List<Integer> semicolons = new ArrayList<>();
    int depth = 0;
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      switch (text.charAt(i)) {
        case '(' -> depth++;
        case ')' -> depth = Math.max(0, depth - 1);
        case ';' -> {
          if (depth == 0 || i > lastClosing) {
            semicolons.add(i);
          }
        }
        default -> {
          // Anything else neither parts clauses nor brackets them.
        }
      }
    }
    return semicolons;
  }
}

package vn.kehoach.extractor.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;

/**
 * Reads the label in front of a paragraph.
 *
 * <p>The letters of a list follow the Vietnamese alphabet without f, j, w and z, with đ after d
 * (Decree 30/2020/NĐ-CP, appendix I). Roman numbers that optical recognition damaged ({@code lI},
 * {@code HI}) are read where capitals follow; a comma that was a point, and an S that was a five,
 * where a word with a capital does.
 */
final class LabelParser {

  /** A label that was read, and where the words after it begin. */
  record Labelled(Label label, int wordsBegin) {}

  /** Letters that the Vietnamese alphabet lacks; a word processor's lists have them. */
  private static final String FOREIGN = "fjwz";

  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(?<kind>phần|chương|mục|điều|phụ\\s+lục(?:\\s+số)?|biểu(?:\\s+mẫu)?(?:\\s+số)?"
              + "|mẫu(?:\\s+biểu)?(?:\\s+số)?)\\s*:?\\s+"
              + "(?<number>thứ\\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy)|[ivx]{1,5}"
              + "|[0-9]{1,3}[a-zđ]?(?:/[\\p{L}0-9-]{1,12})?)"
              + "(?:\\s*[.:)–-]+|(?=\\s|$))\\s*");

  /** An annex that bears no number, on a line of its own. */
  private static final Pattern ANNEX =
      Pattern.compile("(?iu)(?<kind>phụ\\s+lục|phụ\\s+biểu)\\s*:?\\s*(?=\\(|$)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "[._'‘’`,\\s]{0,8}(?:"
              + "(?<decimal>[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3})(?:/\\.|[.)/]|[ \\t\\u00A0]*[-:])?(?=[\\s\\u00A0]|\\p{L})"
              + "|(?<arabic>[0-9]{1,3})(?:(?:/\\.|[.)/])(?:[-–](?=\\s))?|[ \\t]?-(?=[\\s\\p{Lu}]))(?![0-9])"
              + "|(?<blurred>[0-9]{1,2}(?=,)|S(?=\\.))[.,](?=\\s+\\p{Lu})"
              + "|(?<roman>[IVXLlH1Ì|]{1,5})(?:\\s?(?:/\\.|[.)/])(?:[-–](?=\\s))?|\\s?[-–](?=\\s)|,(?=[\\s.]{1,3}\\p{Lu}{2}))(?!\\p{L}{1,3}[.)])"
              + "|(?<bareRoman>[IVX]{1,4}|(?=[1|]*[ILlH])[IVXLlH1|]{2,5})(?=\\s+\\p{Lu}{2})"
              + "|(?<upper>[A-HĐ])(?:[.)/]|\\s?[-–](?=\\s))(?=\\s*\\p{Lu})"
              + "|(?<letter>[a-zđ]{1,2})(?:\\)|(?:/\\.|[./])(?=[\\s\\p{Lu}]))"
              + "|\\((?<parenthesis>[0-9]{1,2}|[ivx]{1,4}|[a-zđ])\\)"
              + ")[\\s\\u00A0]*");

  private static final Pattern BULLET =
      Pattern.compile(
          "(?:(?<dash>[-–—−‐‑\\u00AD])|(?<plus>\\+)|(?<star>[*•●▪■◦○·§\\uF000-\\uF0FF✓➢►⁃]|o(?=\\s)))"
              + "[\\s\\u00A0]*");

  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy");

  private LabelParser() {}

  /** The label at the begin of a span; empty where the paragraph begins with its words. */
  static Optional<Labelled> parse(String text, Span span) {
    Matcher part = PART.matcher(text).region(span.begin(), span.end());
    if (part.lookingAt() && isHeadingAfter(part, text, span)) {
      return Optional.of(new Labelled(part(part), part.end()));
    }
    Matcher annex = ANNEX.matcher(text).region(span.begin(), span.end());
    if (annex.lookingAt()) {
      return Optional.of(
          new Labelled(new Label(LabelKind.APPENDIX, annex.group("kind"), 0), annex.end()));
    }
    Matcher number = NUMBER.matcher(text).region(span.begin(), span.end());
    number.useTransparentBounds(true);
    if (number.lookingAt() && number.end() < span.end()) {
      Optional<Label> label = number(number, text, span);
      if (label.isPresent()) {
        return Optional.of(new Labelled(label.get(), number.end()));
      }
    }
    Matcher bullet = BULLET.matcher(text).region(span.begin(), span.end());
    if (bullet.lookingAt() && bullet.end() < span.end()) {
      return Optional.of(new Labelled(bullet(bullet), bullet.end()));
    }
    return Optional.empty();
  }

  /** A label that the word processor made by itself. */
  static Optional<Label> parseAutomatic(String label) {
    String padded = label.strip() + " X";
    return parse(padded, new Span(0, padded.length())).map(Labelled::label);
  }

  /** {@code Điều 12 của Luật …} in running text is a reference, no heading. */
  private static boolean isHeadingAfter(Matcher part, String text, Span span) {
    if (part.end() >= span.end()) {
      return true;
    }
    char closing = text.charAt(part.end() - 1);
    boolean closed = part.group().strip().matches("(?s).*[.:)–-]");
    return closed || Character.isUpperCase(text.charAt(part.end())) || closing == '\n';
  }

  private static Label part(Matcher part) {
    String kind = part.group("kind").toLowerCase(Locale.ROOT);
    String number = part.group("number").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    LabelKind labelKind =
        switch (kind.charAt(0)) {
          case 'p' -> kind.startsWith("phần") ? LabelKind.PART : LabelKind.APPENDIX;
          case 'c' -> LabelKind.CHAPTER;
          case 'm' -> kind.startsWith("mục") ? LabelKind.SECTION : LabelKind.APPENDIX;
          case 'đ' -> LabelKind.ARTICLE;
          default -> LabelKind.APPENDIX;
        };
    int ordinal =
        number.startsWith("thứ ")
            ? ORDINALS.indexOf(number.substring(4).replace("bốn", "tư")) + 1
            : Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number.replaceAll("[^0-9].*", ""))
                : RomanNumber.parse(number).orElse(0);
    return new Label(labelKind, part.group("kind") + " " + part.group("number"), ordinal);
  }

  private static Optional<Label> number(Matcher number, String text, Span span) {
    String decimal = number.group("decimal");
    if (decimal != null) {
      return decimal(decimal);
    }
    String arabic = number.group("arabic");
    if (arabic != null) {
      return Optional.of(new Label(LabelKind.ARABIC, arabic, Integer.parseInt(arabic)));
    }
    String blurred = number.group("blurred");
    if (blurred != null) {
      int ordinal = blurred.equals("S") ? 5 : Integer.parseInt(blurred);
      return Optional.of(new Label(LabelKind.ARABIC, Integer.toString(ordinal), ordinal));
    }
    String roman =
        number.group("roman") == null ? number.group("bareRoman") : number.group("roman");
    if (roman != null) {
      return roman(roman, text, new Span(number.end(), span.end()));
    }
    if (number.group("upper") != null) {
      String upper = number.group("upper");
      return Optional.of(
          new Label(
              LabelKind.UPPER_LETTER, upper, LETTERS.indexOf(upper.toLowerCase(Locale.ROOT)) + 1));
    }
    if (number.group("letter") != null) {
      return letter(number.group("letter"));
    }
    String parenthesis = number.group("parenthesis");
    int ordinal =
        Character.isDigit(parenthesis.charAt(0))
            ? Integer.parseInt(parenthesis)
            : RomanNumber.parse(parenthesis).orElse(LETTERS.indexOf(parenthesis) + 1);
    return Optional.of(new Label(LabelKind.PARENTHESIS, parenthesis, ordinal));
  }

  private static Optional<Label> decimal(String decimal) {
    String[] parts = decimal.split("\\.", -1);
    if (parts.length > 2 || parts[1].length() < 3) {
      LabelKind kind = parts.length == 2 ? LabelKind.DECIMAL_2 : LabelKind.DECIMAL_3;
      return Optional.of(new Label(kind, decimal, Integer.parseInt(parts[parts.length - 1])));
    }
    return Optional.empty();
  }

  private static Optional<Label> letter(String letter) {
    boolean foreign = letter.length() == 1 && FOREIGN.contains(letter);
    int ordinal =
        foreign
            ? letter.charAt(0) - 'a' + 1
            : letter.length() == 1 ? LETTERS.indexOf(letter) + 1 : 0;
    return ordinal > 0
        ? Optional.of(new Label(LabelKind.LETTER, letter, ordinal))
        : Optional.empty();
  }

  /** A Roman number; damaged glyphs count only where a heading in capitals follows. */
  private static Optional<Label> roman(String glyphs, String text, Span words) {
    String repaired =
        glyphs
            .replace("H", "II")
            .replace('l', 'I')
            .replace('L', 'I')
            .replace('1', 'I')
            .replace('Ì', 'I')
            .replace('|', 'I');
    Optional<Integer> value = RomanNumber.parse(repaired.toLowerCase(Locale.ROOT));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean capitals = Capitals.dominate(text, words);
    if (!repaired.equals(glyphs) && !capitals) {
      return Optional.empty();
    }
    return Optional.of(new Label(LabelKind.ROMAN, repaired, value.get()));
  }

  private static Label bullet(Matcher bullet) {
    if (bullet.group("dash") != null) {
      return new Label(LabelKind.DASH, "-", 0);
    }
    return bullet.group("plus") != null
        ? new Label(LabelKind.PLUS, "+", 0)
        : new Label(LabelKind.STAR, "*", 0);
  }
}

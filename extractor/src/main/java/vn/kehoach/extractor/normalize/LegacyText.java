package vn.kehoach.extractor.normalize;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Recognises text in a legacy encoding and UTF-8 that was read as CP1252, and converts it: by the
 * name of the font where there is one, else by which reading makes Vietnamese of it.
 */
public final class LegacyText {

  /** A subset's font name begins with six capitals and a plus. */
  private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+");

  private static final Pattern VIQR_SIGN =
      Pattern.compile("\\p{Alpha}*(?:[aeoAEO]\\^|[aA]\\(|[ouOU]\\+|dd|DD)\\p{Alpha}*");

  /** How bad the marked words must be as they stand, and how good when converted. */
  private static final double BAD = 0.6;

  private static final double GOOD = 0.8;

  /** Letters for each word with marks in Vietnamese text, spaces and plain words included. */
  private static final int LETTERS_PER_WORD = 6;

  private final Optional<Repair> repair;

  /** Whether most of the document is damaged: then words that look sound by chance are not. */
  private final boolean throughout;

  private LegacyText(Optional<Repair> repair, boolean throughout) {
    this.repair = repair;
    this.throughout = throughout;
  }

  /** What was done to a text. */
  public enum Kind {
    LEGACY_ENCODING,
    MOJIBAKE
  }

  private record Repair(Kind kind, UnaryOperator<String> reading) {}

  /** Finds out how a document's text wants to be read; paragraphs are judged one by one later. */
  public static LegacyText of(List<String> paragraphs) {
    StringBuilder suspicious = new StringBuilder();
    int allMarked = 0;
    for (String paragraph : paragraphs) {
      if (isAscii(paragraph)) {
        continue;
      }
      // One letter that only Unicode has shows that the paragraph is sound, without measuring.
      if (hasUnicodeLetter(paragraph)) {
        allMarked += paragraph.length() / LETTERS_PER_WORD;
        continue;
      }
      TextQuality quality = TextQuality.of(paragraph);
      allMarked += quality.marked();
      if (quality.marked() > 0 && quality.markedShare() < BAD) {
        suspicious.append(paragraph).append('\n');
      }
    }
    if (suspicious.isEmpty()) {
      Optional<Repair> typed =
          allMarked == 0 ? viqr(String.join("\n", paragraphs)) : Optional.empty();
      return new LegacyText(typed, true);
    }
    String text = suspicious.toString();
    int marked = TextQuality.of(text).marked();
    Optional<Repair> best = Optional.empty();
    double bestShare = GOOD;
    for (Repair candidate : candidates()) {
      TextQuality quality = TextQuality.of(candidate.reading().apply(text));
      // A reading that makes the marks vanish is none.
      if (quality.marked() * 2 >= marked && quality.markedShare() > bestShare) {
        best = Optional.of(candidate);
        bestShare = quality.markedShare();
      }
    }
    return new LegacyText(best, marked * 2 > allMarked);
  }

  /** What would be done to damaged paragraphs; empty where nothing has to be done. */
  public Optional<Kind> kind() {
    return repair.map(Repair::kind);
  }

  /** A paragraph in Unicode; one that is sound stays as it is. */
  public String apply(String paragraph) {
    if (repair.isEmpty()) {
      return paragraph;
    }
    TextQuality before = TextQuality.of(paragraph);
    String after = repair.get().reading().apply(paragraph);
    TextQuality then = TextQuality.of(after);
    boolean better =
        before.marked() == 0
            ? then.soundMarked() > 0 && then.markedShare() >= GOOD
            : then.markedShare() > before.markedShare()
                ? before.markedShare() < BAD || isDamaged(paragraph)
                : then.markedShare() == before.markedShare() && isDamaged(paragraph);
    return better ? after : paragraph;
  }

  private boolean isDamaged(String paragraph) {
    return throughout && !hasUnicodeLetter(paragraph);
  }

  /** The text of a run as its font shows it; fonts without a legacy encoding change nothing. */
  public static String decodeByFont(String text, String font) {
    String name = SUBSET.matcher(font).replaceFirst("");
    String lower = name.toLowerCase(Locale.ROOT);
    boolean tcvn3 = lower.startsWith(".vn");
    boolean vni = lower.startsWith("vni-") || lower.startsWith("vni ");
    boolean vps = lower.startsWith("vps ") || lower.startsWith("vps-");
    if (!(tcvn3 || vni || vps) || hasUnicodeLetter(text)) {
      return text;
    }
    if (tcvn3) {
      String decoded = LegacyEncoding.TCVN3.decode(text);
      return name.replaceFirst("[,-].*", "").endsWith("H")
          ? LegacyEncoding.capitals(decoded)
          : decoded;
    }
    return vni ? LegacyEncoding.VNI.decode(text) : LegacyEncoding.VPS.decode(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a letter that only Unicode text has. */
  private static boolean hasUnicodeLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean tone = c >= '\u1EA0' && c <= '\u1EF9';
      if (tone || (c >= 'Ă' && c <= 'ư' && "ăđĩũơưĂĐĨŨƠƯ".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static List<Repair> candidates() {
    List<Repair> all = new ArrayList<>();
    all.add(new Repair(Kind.MOJIBAKE, LegacyText::utf8));
    all.add(new Repair(Kind.MOJIBAKE, text -> utf8(utf8(text))));
    for (LegacyEncoding encoding :
        List.of(
            LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.VISCII, LegacyEncoding.VPS)) {
      all.add(new Repair(Kind.LEGACY_ENCODING, encoding::decode));
    }
    return all;
  }

  /** VIQR is plain ASCII: it shows by its marks, and by what they turn into. */
  private static Optional<Repair> viqr(String text) {
    TextQuality before = TextQuality.of(text);
    long signs = VIQR_SIGN.matcher(text).results().count();
    if (before.marked() > 0 || signs < 5) {
      return Optional.empty();
    }
    TextQuality then = TextQuality.of(LegacyEncoding.VIQR.decode(text));
    return then.marked() * 4 > then.words() && then.markedShare() > GOOD
        ? Optional.of(new Repair(Kind.LEGACY_ENCODING, LegacyEncoding.VIQR::decode))
        : Optional.empty();
  }

  /** UTF-8 that was read as CP1252, word by word, so that one bad byte spoils one word only. */
  private static String utf8(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
        out.append(utf8Word(text.substring(begin, i)));
        if (i < text.length()) {
          out.append(text.charAt(i));
        }
        begin = i + 1;
      }
    }
    return out.toString();
  }

  private static String utf8Word(String word) {
    byte[] bytes = new byte[word.length() * 2];
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x100) {
        bytes[n++] = (byte) c;
      } else {
        try {
          ByteBuffer one =
              Charset.forName("windows-1252")
                  .newEncoder()
                  .onUnmappableCharacter(CodingErrorAction.REPORT)
                  .encode(CharBuffer.wrap(new char[] {c}));
          bytes[n++] = one.get();
        } catch (CharacterCodingException e) {
          return word;
        }
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, 0, n))
          .toString();
    } catch (CharacterCodingException e) {
      return word;
    }
  }
}

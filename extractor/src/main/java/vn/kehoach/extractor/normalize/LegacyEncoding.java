package vn.kehoach.extractor.normalize;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Vietnamese encodings from before Unicode. What they wrote reaches us as the CP1252 letters that
 * the same bytes stand for: {@code KÕ ho¹ch} is <i>Kế hoạch</i> in TCVN3.
 */
public enum LegacyEncoding {
  /** TCVN 5712:1993, VN3, "ABC": fonts {@code .VnTime}; fonts that end in H show capitals. */
  TCVN3 {
    @Override
    String decode(String text) {
      return byTable(text, TCVN3_LETTERS);
    }
  },
  /** VNI for Windows: fonts {@code VNI-Times}; a mark is a letter of its own behind the vowel. */
  VNI {
    @Override
    String decode(String text) {
      return decodeVni(text);
    }
  },
  /** VISCII 1.1, RFC 1456. */
  VISCII {
    @Override
    String decode(String text) {
      return byTable(controls(text, VISCII_CONTROLS, "ẲẴẪỶỸỴ"), VISCII_LETTERS);
    }
  },
  /** VPS: fonts {@code VPS Times}. */
  VPS {
    @Override
    String decode(String text) {
      return byTable(controls(text, VPS_CONTROLS, "ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ"), VPS_LETTERS);
    }
  },
  /** VIQR, RFC 1456: marks typed as punctuation behind the vowel. */
  VIQR {
    @Override
    String decode(String text) {
      return decodeViqr(text);
    }
  };

  /**
   * What CP1252 shows for the bytes 0x80 to 0xFF; bytes that it leaves out stand for themselves.
   */
  private static final String CP1252 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
          + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
          + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

  // A blank means that the byte stands for no Vietnamese letter.
  private static final Map<Character, Character> TCVN3_LETTERS =
      table(
          " ".repeat(32)
              + " ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ "
              + "      ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ");

  private static final Map<Character, Character> VISCII_LETTERS =
      table(
          "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
              + "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
              + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");

  /** Control characters that VISCII gave to six rare capitals. */
  private static final String VISCII_CONTROLS = "\u0002\u0005\u0006\u0014\u0019\u001E";

  /** Control characters that VPS gave to capitals, most of them with a dot below. */
  private static final String VPS_CONTROLS =
      "\u0002\u0003\u0004\u0005\u0006\u0010\u0011\u0012\u0013\u0014\u0015\u0019\u001C\u001D";

  private static final Map<Character, Character> VPS_LETTERS =
      table(
          "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ  ỀỂỄỐỒỔỖýỷỵỚỜỞ"
              + " ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự"
              + "ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ àáâãảạă èéêẽìí ĩẴĐòóôõ Ơụùúủ ỶẼỳ");

  /** VNI's marks: the bare vowel's tones, those over â ê ô, those over ă. */
  private static final Map<Character, String> VNI_MARKS =
      Map.ofEntries(
          Map.entry('ù', "\u0301"),
          Map.entry('ø', "\u0300"),
          Map.entry('û', "\u0309"),
          Map.entry('õ', "\u0303"),
          Map.entry('ï', "\u0323"),
          Map.entry('â', "\u0302"),
          Map.entry('á', "\u0302\u0301"),
          Map.entry('à', "\u0302\u0300"),
          Map.entry('å', "\u0302\u0309"),
          Map.entry('ã', "\u0302\u0303"),
          Map.entry('ä', "\u0302\u0323"),
          Map.entry('ê', "\u0306"),
          Map.entry('é', "\u0306\u0301"),
          Map.entry('è', "\u0306\u0300"),
          Map.entry('ú', "\u0306\u0309"),
          Map.entry('ü', "\u0306\u0303"),
          Map.entry('ë', "\u0306\u0323"));

  private static final Map<Character, Character> VNI_LETTERS =
      Map.ofEntries(
          Map.entry('ñ', 'đ'),
          Map.entry('Ñ', 'Đ'),
          Map.entry('ô', 'ơ'),
          Map.entry('Ô', 'Ơ'),
          Map.entry('ö', 'ư'),
          Map.entry('Ö', 'Ư'),
          Map.entry('æ', 'ỉ'),
          Map.entry('Æ', 'Ỉ'),
          Map.entry('ó', 'ĩ'),
          Map.entry('Ó', 'Ĩ'),
          Map.entry('ò', 'ị'),
          Map.entry('Ò', 'Ị'),
          Map.entry('î', 'ỵ'),
          Map.entry('Î', 'Ỵ'));

  private static final Map<Character, Character> VIQR_MARKS =
      Map.of(
          '\'', '\u0301', '`', '\u0300', '?', '\u0309', '~', '\u0303', '.', '\u0323', '^', '\u0302',
          '(', '\u0306', '+', '\u031B');

  /** The text in Unicode, NFC. */
  abstract String decode(String text);

  private static Map<Character, Character> table(String letters) {
    Map<Character, Character> table = new HashMap<>();
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) != ' ') {
        table.put(CP1252.charAt(i), letters.charAt(i));
      }
    }
    return Map.copyOf(table);
  }

  private static String controls(String text, String controls, String letters) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int at = controls.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, letters.charAt(at));
      }
    }
    return out.toString();
  }

  private static String byTable(String text, Map<Character, Character> table) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append((char) table.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static String decodeVni(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String mark = VNI_MARKS.get(Character.toLowerCase(c));
      if (mark != null && !out.isEmpty() && takesMark(out.charAt(out.length() - 1), mark)) {
        out.append(mark);
      } else {
        out.append((char) VNI_LETTERS.getOrDefault(c, c));
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean takesMark(char vowel, String mark) {
    String takers =
        switch (mark.charAt(0)) {
          case '\u0302' -> "aeo";
          case '\u0306' -> "a";
          default -> "aeouyơư";
        };
    return takers.indexOf(Character.toLowerCase(vowel)) >= 0;
  }

  private static String decodeViqr(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String vowels = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = Character.toLowerCase(c);
      Character mark = VIQR_MARKS.get(c);
      int last = out.length() - 1;
      if (mark != null && canTake(vowels, c)) {
        out.append((char) mark);
        vowels = vowels + c;
      } else if (lower == 'd' && last >= 0 && Character.toLowerCase(out.charAt(last)) == 'd') {
        out.setCharAt(last, out.charAt(last) == 'D' ? 'Đ' : 'đ');
        vowels = "";
      } else {
        out.append(c);
        vowels = "aeiouy".indexOf(lower) >= 0 ? String.valueOf(lower) : "";
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Whether a mark may follow a vowel and the marks that it has; a tone is the last one. */
  private static boolean canTake(String vowel, char mark) {
    if (vowel.isEmpty()) {
      return false;
    }
    char letter = vowel.charAt(0);
    char last = vowel.charAt(vowel.length() - 1);
    return switch (mark) {
      case '^' -> vowel.length() == 1 && "aeo".indexOf(letter) >= 0;
      case '(' -> vowel.length() == 1 && letter == 'a';
      case '+' -> vowel.length() == 1 && "ou".indexOf(letter) >= 0;
      default -> vowel.length() == 1 || "^(+".indexOf(last) >= 0;
    };
  }

  /** The letters of a font that shows capitals for small letters. */
  static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}

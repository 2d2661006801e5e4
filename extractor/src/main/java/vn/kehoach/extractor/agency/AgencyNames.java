package vn.kehoach.extractor.agency;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.AgencyName;
import vn.kehoach.corpus.agency.NameKey;
import vn.kehoach.corpus.agency.ShortForms;
import vn.kehoach.extractor.language.RecentAnswers;
import vn.kehoach.extractor.language.Words;

/** Writes the names of bodies that the catalogue lacks in the canonical way. */
final class AgencyNames {

  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&])[\\p{Lu}][\\p{L}]*(?:[&.-]?\\p{L}+)*\\.?(?![\\p{L}\\p{N}])");

  /**
   * Level words are written small in canonical names: {@code Công an Tỉnh} → {@code Công an tỉnh}.
   */
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<=[\\p{L},;] )(?:Tỉnh(?! [ủuỷđ])|Thành [Pp]hố|Quận(?! [ủuỷđ])|Huyện(?! [ủuỷđ])|Thị [Xx]ã|Xã(?! hội| đoàn)|Phường|Thị [Tt]rấn|Đặc [Kk]hu)(?![\\p{L}])");

  /** A run of words in capitals, at least one of which bears marks as no abbreviation does. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}])(?=[^\\p{Ll}]*[\\p{Lu}&&[^A-Z]])\\p{Lu}{2,}(?:[ ,]+\\p{Lu}{1,7}(?![\\p{L}]))+");

  /** A word in capitals that can be spoken: letters without a vowel are short for others. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<!\\p{L})(?=\\p{L}*[AEIOUY\\u00C0-\\u00DD\\u0102\\u0128\\u0168\\u01A0\\u01AF\\u1EA0-\\u1EF8])\\p{Lu}+(?!\\p{L})");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private static final Pattern DASHES = Pattern.compile("\\s*[–—]\\s*");

  private static final Pattern CAPITAL_LETTERS = Pattern.compile("\\p{Lu}{3,}");

  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{2}");

  /** A province names a few hundred bodies again and again. */
  private static final int REMEMBERED = 2000;

  private final RecentAnswers<String, String> known = new RecentAnswers<>(REMEMBERED);
  private final AgencyCatalogue catalogue;
  private final Map<String, String> longForms = new HashMap<>();

  /** Short forms of several words, the longest first. */
  private final Map<Pattern, String> spaced = new LinkedHashMap<>();

  AgencyNames(AgencyCatalogue catalogue) {
    this.catalogue = catalogue;
    ShortForms.standard()
        .byPhrase()
        .forEach((phrase, forms) -> forms.forEach(form -> longForms.putIfAbsent(form, phrase)));
    EXTRA.forEach(longForms::putIfAbsent);
    Map<String, Set<String>> readings = new HashMap<>();
    Map.copyOf(longForms)
        .forEach((form, phrase) -> {
          if (CAPITAL_LETTERS.matcher(joined(form)).matches()) {
            readings.computeIfAbsent(joined(form), letters -> new HashSet<>()).add(phrase);
          }
        });
    longForms.keySet().stream()
        .filter(form -> form.indexOf(' ') >= 0)
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(form -> form))
        .forEach(form ->
            spaced.put(
                Pattern.compile("(?<![\\p{L}&])" + Pattern.quote(form) + "(?![\\p{L}&])"),
                longForms.getOrDefault(form, form)));
    readings.forEach((letters, phrases) -> {
      if (phrases.size() == 1) {
        longForms.putIfAbsent(letters, phrases.iterator().next());
      }
    });
  }

  private static final String STANDING_BOARD = "Ban Thường trực ";

  /** Abbreviations of schools and of levels that stand in no name of the catalogue. */
  private static final Map<String, String> EXTRA =
      Map.ofEntries(
          Map.entry("THPT", "Trung học phổ thông"),
          Map.entry("THCS", "Trung học cơ sở"),
          Map.entry("GVCN", "Giáo viên chủ nhiệm"),
          Map.entry("BGH", "Ban Giám hiệu"),
          Map.entry("TP", "thành phố"),
          Map.entry("TP.", "thành phố"),
          Map.entry("TX", "thị xã"),
          Map.entry("UBND", "Ủy ban nhân dân"),
          Map.entry("HĐND", "Hội đồng nhân dân"),
          Map.entry("MTTQ", "Mặt trận Tổ quốc"),
          Map.entry("UBMTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
          Map.entry("KSND", "kiểm sát nhân dân"),
          Map.entry("CHQS", "Chỉ huy Quân sự"),
          Map.entry("CNTT", "Công nghệ thông tin"),
          Map.entry("TNCS", "Thanh niên Cộng sản"),
          Map.entry("LHTN", "Liên hiệp Thanh niên"),
          Map.entry("LHPN", "Liên hiệp Phụ nữ"),
          Map.entry("GDĐT", "Giáo dục và Đào tạo"),
          Map.entry("GD&ĐT", "Giáo dục và Đào tạo"),
          Map.entry("CTCT", "Công tác chính trị"),
          Map.entry("CTCT-QLSV", "Công tác chính trị - Quản lý sinh viên"),
          Map.entry("CAT", "Công an tỉnh"));

  /** The words of a name, white space evened out, abbreviations expanded, level words small. */
  String canonical(String words) {
    return known.to(words, this::written);
  }

  private String written(String words) {
    String even = inSmallLetters(BLANKS.matcher(words).replaceAll(" ").strip());
    Matcher shortForm = SHORT.matcher(withLongForms(even));
    StringBuilder expanded = new StringBuilder();
    while (shortForm.find()) {
      String longForm = longForm(shortForm.group());
      shortForm.appendReplacement(
          expanded, Matcher.quoteReplacement(longForm == null ? shortForm.group() : longForm));
    }
    shortForm.appendTail(expanded);
    return LEVEL
        .matcher(DASHES.matcher(expanded).replaceAll(" - "))
        .replaceAll(level -> level.group().toLowerCase(Locale.ROOT));
  }

  /** Short forms of several words, written out: {@code NN và PTNT}, {@code KHCN và MT}. */
  private String withLongForms(String words) {
    String all = words;
    for (Map.Entry<Pattern, String> form : spaced.entrySet()) {
      all = form.getKey().matcher(all).replaceAll(Matcher.quoteReplacement(form.getValue()));
    }
    return all;
  }

  /**
   * What an abbreviation stands for, whatever parts its letters: {@code GT-VT}, {@code KH&CN},
   * {@code KHCN}.
   */
  private @Nullable String longForm(String letters) {
    String known = longForms.get(letters);
    return known == null ? longForms.get(joined(letters)) : known;
  }

  private static String joined(String letters) {
    return letters.replaceAll("[&.-]", "");
  }

  /** {@code CÁC ĐƠN VỊ}: words of a heading in capitals, abbreviations aside. */
  private static String inSmallLetters(String words) {
    return CAPITALS
        .matcher(words)
        .replaceAll(match -> {
          String small =
              SPOKEN
                  .matcher(match.group())
                  .replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
          return Matcher.quoteReplacement(
              match.start() == 0 ? words.charAt(0) + small.substring(1) : small);
        });
  }

  /**
   * The name to show for a body that a text names: the canonical one for an abbreviation or a
   * shortened name, what is written for another name of the same family ({@code Phòng Công
   * Thương}).
   */
  String shown(AgencyName known, String written) {
    String expanded = canonical(written);
    String organ = organ(expanded);
    return organ.isEmpty() || known.canonical().startsWith(organ)
        ? shown(known, written, expanded)
        : organ + known.canonical();
  }

  /** {@code Ban Thường trực Ủy ban MTTQ xã}: the organ of a body that acts for it is named too. */
  private static String organ(String name) {
    return name.startsWith(STANDING_BOARD) ? STANDING_BOARD : "";
  }

  private static String shown(AgencyName known, String written, String expanded) {
    if (known.isAbbreviation() || NameKey.of(expanded).equals(NameKey.of(known.canonical()))) {
      return known.canonical();
    }
    boolean abbreviated = SHORT_FORM.matcher(written).find();
    Set<String> whole = Set.copyOf(Words.keysOf(known.canonical()));
    boolean shortened = whole.containsAll(Words.keysOf(expanded)) && !isUnit(expanded);
    return abbreviated || shortened ? known.canonical() : expanded;
  }

  /** Units below a department bear many names; what is written tells more than the family's. */
  private static boolean isUnit(String name) {
    return Stream.of(
            "Chi cục", "Phòng", "Trung tâm", "Ban ", "Tổ ", "Khoa", "Ngân hàng", "Bệnh viện")
        .anyMatch(name::startsWith);
  }

  /** The catalogue's entry for a name as a whole. */
  Optional<Agency> find(String name) {
    return catalogue.find(name);
  }

  /** The department with that subject: {@code Nội vụ} → {@code Sở Nội vụ}. */
  Optional<Agency> department(List<String> head, String subject) {
    return catalogue.find(String.join(" ", head) + " " + subject);
  }
}

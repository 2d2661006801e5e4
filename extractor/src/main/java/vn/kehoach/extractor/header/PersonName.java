package vn.kehoach.extractor.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;

/** Recognises Vietnamese personal names; ranks and degrees before them are no part of a name. */
final class PersonName {

  /** Family names in bare letters, by which a name is told from any other words in capitals. */
  private static final Set<String> FAMILIES =
      Set.copyOf(
          List.of(
              ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly luong dinh"
                      + " trinh dao doan mai to truong lam ha ta cao chau la lo vi luc nong hua chu"
                      + " quach trieu thai tong tu vuong tang kieu than ninh khong nghiem phung hau"
                      + " giang vang sung thao lau mua cam quang luong dam bach tong ksor siu rmah"
                      + " nay kpa giap luu mac au duong tieu ung van nhan thach kim danh son dong"
                      + " nguy chang cu ma hang phu an ong cung lai lieu ton doi khuat loc sam vien"
                      + " lu lao ban khuong tay ky quan hoa phuong mau thieu diep dau chan"
                      + " ya rcom y h a k' bo lanh nhu bang lan phi khuc bien chung da me sa mong khoa ro rah puih hra")
                  .split(" +")));

  /** Bodies whose names begin like a family's. */
  private static final Set<String> BODIES =
      Set.of(
          "dang uy",
          "dang bo",
          "ha noi",
          "ban chi dao",
          "quan uy",
          "quan doan",
          "ban quan ly",
          "phu trach",
          "dieu hanh");

  private static final Pattern WORDS =
      Pattern.compile("[\\p{Lu}][\\p{L}'’]*(?:[ \\u00A0]+[\\p{Lu}][\\p{L}'’]*){1,4}");

  private final Rule rank;

  PersonName(Rule rank) {
    this.rank = rank;
  }

  /** The name of which a line consists, ranks and stray signs aside. */
  Optional<Span> onlyIn(Lines lines, Span line) {
    Span rest = withoutRanks(lines, line);
    Matcher words = WORDS.matcher(lines.text()).region(rest.begin(), rest.end());
    if (!words.lookingAt()) {
      return Optional.empty();
    }
    Span name = new Span(words.start(), words.end());
    boolean alone = isNoise(lines.text(), name.end(), rest.end());
    return alone && hasFamily(name.of(lines.text())) ? Optional.of(name) : Optional.empty();
  }

  /** The longest name with which a span ends, such as the subject of a news sentence. */
  Optional<Span> atEndOf(Lines lines, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      boolean starts = i == span.begin() || lines.text().charAt(i - 1) == ' ';
      Matcher words = WORDS.matcher(lines.text()).region(i, span.end());
      if (starts && words.matches() && hasFamily(words.group())) {
        return Optional.of(new Span(i, span.end()));
      }
    }
    return Optional.empty();
  }

  private Span withoutRanks(Lines lines, Span line) {
    Span rest = line;
    for (Optional<RuleMatch> found = rank.findAtStart(lines.bare(), rest);
        found.isPresent() && found.get().span().end() < rest.end();
        found = rank.findAtStart(lines.bare(), rest)) {
      rest = new Span(found.get().span().end(), line.end());
    }
    return rest;
  }

  private static boolean hasFamily(String name) {
    String bare = Words.onOneLine(BareText.of(name));
    List<String> words = Words.split(bare);
    return words.size() > 1 && FAMILIES.contains(words.getFirst()) && !BODIES.contains(bare);
  }

  private static boolean isNoise(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters <= 2;
  }
}

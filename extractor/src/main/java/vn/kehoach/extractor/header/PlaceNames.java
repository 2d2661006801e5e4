package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.agency.ProvinceCatalogue;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.BareText;

/**
 * Names of provinces in running text. Marks are ignored, so that {@code Cân Thơ} out of a scan is
 * found; the initial has to be a capital, because {@code hòa bình} is also peace.
 */
final class PlaceNames {

  /** What is named after Hồ Chí Minh, the man; the place stands after nothing like it. */
  private static final Pattern AFTER_THE_LEADER =
      Pattern.compile(
          "(?:tncs|cong san|tntp|tien phong|chu tich|tu tuong|dao duc|phong cach|duong|bac|doan|lang)"
              + "[ \\n]+(?:chu tich[ \\n]+)?$");

  private static final Pattern BLANKS = Pattern.compile(" +");

  private final ProvinceCatalogue provinces;
  private final Pattern names;
  private final Map<String, List<Province>> byBareName = new HashMap<>();

  PlaceNames(ProvinceCatalogue provinces) {
    this.provinces = provinces;
    for (Province province : provinces.provinces()) {
      Stream.concat(Stream.of(province.name()), spelled(province))
          .map(BareText::of)
          .distinct()
          .forEach(
              name -> byBareName.computeIfAbsent(name, key -> new ArrayList<>()).add(province));
    }
    this.names =
        Pattern.compile(
            provinces.provinces().stream()
                .flatMap(province -> Stream.concat(Stream.of(province.name()), spelled(province)))
                .map(BareText::of)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> name.replace(".", "\\.").replace(" - ", " *- *"))
                .map(name -> name.replaceAll(" (?![*])", " +"))
                .collect(Collectors.joining("|", "(?<![a-z])(?:", ")(?![a-z])")));
  }

  /** Variants of a letter or two (HN) would be found everywhere. */
  private static Stream<String> spelled(Province province) {
    return province.variants().stream().filter(name -> name.length() > 4);
  }

  /**
   * A province that the text names.
   *
   * @param levelled whether {@code tỉnh} or {@code thành phố} stands before the name
   */
  record Found(Province province, Span span, boolean levelled) {}

  /** The first province named inside the span, one with its level word before any other. */
  Optional<Found> find(Lines lines, Span within, LocalDate on) {
    Found first = null;
    for (Span name : named(lines, within)) {
      if (namesTheLeader(lines.bare(), name.begin(), name.of(lines.bare()))) {
        continue;
      }
      boolean levelled = isLevelled(lines.bare(), name.begin());
      if (!levelled && first != null) {
        continue;
      }
      Optional<Province> province = called(name.of(lines.bare()), on);
      if (province.isPresent()) {
        Found found = new Found(province.get(), name, levelled);
        if (levelled) {
          return Optional.of(found);
        }
        first = found;
      }
    }
    return Optional.ofNullable(first);
  }

  private static boolean namesTheLeader(String bare, int at, String name) {
    return name.startsWith("ho")
        && AFTER_THE_LEADER.matcher(bare.substring(Math.max(0, at - 24), at)).find();
  }

  /** Whether a span is a province's name and nothing else. */
  boolean isOne(Lines lines, Span span) {
    return !span.isEmpty()
        && names.matcher(lines.bare()).region(span.begin(), span.end()).matches()
        && Character.isUpperCase(lines.text().charAt(span.begin()));
  }

  /** Offset after the last province that a span names; the span's begin if it names none. */
  int endOfLast(Lines lines, Span within) {
    List<Span> named = named(lines, within);
    return named.isEmpty() ? within.begin() : named.getLast().end();
  }

  /** The names inside a span, from left to right; the pattern is tried at capitals only. */
  private List<Span> named(Lines lines, Span within) {
    List<Span> named = new ArrayList<>();
    String text = lines.text();
    Matcher matcher = names.matcher(lines.bare()).useTransparentBounds(true);
    int end = within.end();
    for (int i = within.begin(); i < end; i++) {
      if (Character.isUpperCase(text.charAt(i)) && matcher.region(i, end).lookingAt()) {
        named.add(new Span(i, matcher.end()));
        i = matcher.end() - 1;
      }
    }
    return named;
  }

  /** The province that most lines name, if at least two do or no other is named at all. */
  Optional<Found> mostNamed(Lines lines, LocalDate on) {
    Map<String, List<Found>> mentions = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      find(lines, lines.get(i).span(), on)
          .ifPresent(found ->
              mentions.computeIfAbsent(found.province().id(), id -> new ArrayList<>()).add(found));
    }
    return mentions.values().stream()
        .filter(found -> found.size() > 1 || mentions.size() == 1)
        .reduce((most, next) -> next.size() > most.size() ? next : most)
        .map(List::getFirst);
  }

  /** The words with every province that they name after its level word in its own capitals. */
  String capitalised(String words, LocalDate on) {
    String bare = BareText.of(words);
    StringBuilder result = new StringBuilder(words);
    Matcher matcher = names.matcher(bare);
    while (matcher.find()) {
      String written = matcher.group();
      if (isLevelled(bare, matcher.start())) {
        called(words.substring(matcher.start(), matcher.end()), on)
            .map(Province::name)
            .filter(name -> name.length() == written.length())
            .ifPresent(name -> result.replace(matcher.start(), matcher.end(), name));
      }
    }
    return result.toString();
  }

  /** The province of a name whose marks may be damaged. */
  Optional<Province> called(String name, LocalDate on) {
    Optional<Province> exact = provinces.find(name, on);
    return exact.isPresent()
        ? exact
        : nearest(BLANKS.matcher(BareText.of(name)).replaceAll(" "), on);
  }

  private Optional<Province> nearest(String bare, LocalDate on) {
    List<Province> alike = byBareName.getOrDefault(bare, List.of());
    return alike.stream()
        .filter(province -> province.existedOn(on))
        .findFirst()
        .or(() -> alike.stream().findFirst());
  }

  /** The province whose letterheads name the town as their place. */
  Optional<Province> ofSeat(String town, LocalDate on) {
    return provinces.bySeat(town, on);
  }

  /** The province of a district whose name no other province has. */
  Optional<Province> ofDistrict(String district, LocalDate on) {
    return provinces.ofDistrict(district, on);
  }

  /** The province of a newspaper, such as {@code Báo Sơn La}. */
  Optional<Province> ofNewspaper(String newspaper, LocalDate on) {
    return provinces.byNewspaper(newspaper, on);
  }

  private static boolean isLevelled(String bare, int at) {
    String before = bare.substring(Math.max(0, at - 12), at).stripTrailing();
    return before.endsWith("tinh")
        || before.endsWith("thanh pho")
        || before.endsWith("tp.")
        || before.endsWith("tp");
  }
}

package vn.kehoach.extractor.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.plan.AgencyMention;

/**
 * The level after the last name of a list stands for all of its kind: {@code Viện kiểm sát, Tòa án
 * nhân dân tỉnh}; {@code Hội Nông dân, Hội Liên hiệp Phụ nữ tỉnh}; {@code Mặt trận Tổ quốc và các
 * đoàn thể xã}.
 */
final class SharedLevel {

  private static final String LEVELS =
      "(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)";

  /** Courts and procuracies, which share the word {@code nhân dân} as well. */
  private static final Pattern JUSTICE =
      Pattern.compile("(?:Viện kiểm sát|Tòa án)(?: nhân dân)?(?<level> " + LEVELS + ")?");

  private static final Pattern FRONT =
      Pattern.compile(
          "(?:Ủy ban Mặt trận|Hội |Đoàn |Liên đoàn |Liên minh |các (?:đoàn thể|hội|tổ chức chính trị))[^,]*?"
              + "(?<level> (?:các cấp|"
              + LEVELS
              + "))?");

  /** {@code Đảng ủy, HĐND, UBND các xã}: each commune has all three. */
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?:Đảng ủy|Cấp ủy|Ban An toàn giao thông|Hội đồng nhân dân|Ủy ban nhân dân)(?<level> các .+)?");

  private static final List<Pattern> KINDS = List.of(JUSTICE, FRONT, GOVERNMENT);

  private SharedLevel() {}

  /** The same mentions, those without a level with that of the last of their kind. */
  static List<AgencyMention> of(List<AgencyMention> mentions) {
    if (mentions.size() < 2) {
      return mentions;
    }
    return KINDS.stream()
        .filter(kind -> kind.matcher(mentions.getLast().name()).matches())
        .findFirst()
        .flatMap(
            kind -> level(kind, mentions.getLast()).map(level -> levelled(mentions, kind, level)))
        .orElse(mentions);
  }

  private static List<AgencyMention> levelled(
      List<AgencyMention> mentions, Pattern kind, String level) {
    return mentions.stream()
        .map(mention ->
            kind.matcher(mention.name()).matches() && level(kind, mention).isEmpty()
                ? named(
                    mention,
                    kind == JUSTICE ? justice(mention.name()) + level : mention.name() + level)
                : mention)
        .toList();
  }

  private static String justice(String name) {
    return name.endsWith("nhân dân") ? name : name + " nhân dân";
  }

  private static Optional<String> level(Pattern kind, AgencyMention mention) {
    Matcher matcher = kind.matcher(mention.name());
    return matcher.matches() ? Optional.ofNullable(matcher.group("level")) : Optional.empty();
  }

  private static AgencyMention named(AgencyMention mention, String name) {
    return new AgencyMention(mention.id(), name, mention.text(), mention.begin(), mention.end());
  }
}

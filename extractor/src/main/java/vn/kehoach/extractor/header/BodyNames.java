package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.AgencyName;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.extractor.language.BareText;

/** Turns the words of a letterhead into a body's name: small letters, short forms in full. */
final class BodyNames {

  private static final Map<String, String> LEVELS =
      Map.ofEntries(
          Map.entry("tinh", "tỉnh"),
          Map.entry("thanh pho", "thành phố"),
          Map.entry("tp", "thành phố"),
          Map.entry("tp.", "thành phố"),
          Map.entry("huyen", "huyện"),
          Map.entry("quan", "quận"),
          Map.entry("thi xa", "thị xã"),
          Map.entry("tx", "thị xã"),
          Map.entry("thi tran", "thị trấn"),
          Map.entry("phuong", "phường"),
          Map.entry("xa", "xã"),
          Map.entry("dac khu", "đặc khu"));

  /** A name, the level of the place that it belongs to, and the place's own name. */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?<body>.+?) +(?<level>tinh|thanh pho|tp\\.?|huyen|quan|thi xa|tx|thi tran|phuong|xa"
              + "|dac khu) *(?<place>(?!hoi)[a-z][a-z0-9 '-]*|[0-9]{1,2})?");

  /** The level and the name of a commune behind the place of its district. */
  private static final Pattern COMMUNE =
      Pattern.compile(" (?:phuong|xa|thi tran) (?!hoi )[a-z0-9]");

  private static final Pattern PARTY_COMMITTEE =
      Pattern.compile("(?<level>tinh|thanh|huyen|quan|thi|dang) uy (?<place>.+)");

  private static final Pattern BOARD =
      Pattern.compile(
          "(?<board>ban +(?:thuong +vu|thuong +truc|chap +hanh)|btv|btt|bch) +"
              + "(?<whole>(?!trung uong)[a-z].{3,})");

  private static final int SCHOOL = "trường".length();

  private static final Pattern GLUED_SCHOOL = Pattern.compile("truong(?:mn|mg|thcs|thpt) ");

  private static final Set<String> GOVERNMENTS = Set.of("Ủy ban nhân dân", "Hội đồng nhân dân");

  private final KnownBodies bodies;
  private final PlaceNames places;

  BodyNames(AgencyCatalogue agencies, PlaceNames places) {
    this.bodies = new KnownBodies(agencies);
    this.places = places;
  }

  /**
   * A body's name.
   *
   * @param id family in the catalogue, if it has one
   * @param name canonical, with its level word and place where the words say them
   * @param level level word of its place; empty where it names none
   * @param place its place; empty where it names none
   */
  record BodyName(@Nullable String id, String name, String level, String place) {

    boolean hasPlace() {
      return !place.isEmpty();
    }

    /** A committee's board, named with the committee: {@code Ban Thường trực Ủy ban Mặt trận …}. */
    BodyName within(BodyName whole) {
      return new BodyName(id, name + " " + whole.name, whole.level, whole.place);
    }

    /** The same body of a place that stands elsewhere. */
    BodyName of(String otherLevel, String otherPlace) {
      String known = name.endsWith(" " + otherLevel) ? name : name + " " + otherLevel;
      return new BodyName(id, known + " " + otherPlace, otherLevel, otherPlace);
    }
  }

  BodyName named(String words, OwnSpelling spelling, LocalDate on) {
    String one = whole(Words.onOneLine(words));
    return board(one, spelling, on)
        .or(() -> wholly(one, on))
        .or(() -> withProperName(one, on))
        .or(() -> withProvince(one, on))
        .or(() -> partyCommittee(one, on))
        .or(() -> withLevel(one, spelling, on))
        .orElseGet(() -> new BodyName(null, spelled(one, spelling), "", ""));
  }

  /**
   * {@code ỦY / BAN NHÂN DÂN}: a narrow cell parts the first word from the others; {@code Y BAN
   * NHÂN DÂN}: a site that does not know the first letter loses it; {@code TRƯỜNGMN}: a lost space.
   */
  private static String whole(String one) {
    String bare = BareText.of(one);
    if (GLUED_SCHOOL.matcher(bare).lookingAt()) {
      return one.substring(0, SCHOOL) + " " + one.substring(SCHOOL);
    }
    if (bare.startsWith("y ban nhan dan")) {
      return "Ủ" + one;
    }
    return bare.startsWith("ban nhan dan ") ? "Ủy " + Words.withSmallInitial(one) : one;
  }

  /** {@code BAN THƯỜNG VỤ HỘI LHPN HUYỆN …}: a board, named with the body that it leads. */
  private Optional<BodyName> board(String one, OwnSpelling spelling, LocalDate on) {
    Matcher board = BOARD.matcher(BareText.of(one));
    if (!board.matches()) {
      return Optional.empty();
    }
    BodyName whole = named(one.substring(board.start("whole")), spelling, on);
    // The executive committee is the body itself; its standing board signs in its own name.
    String name =
        switch (board.group("board").replaceAll(" +", " ")) {
          case "ban thuong vu", "btv" -> "Ban Thường vụ ";
          case "ban thuong truc", "btt" -> "Ban Thường trực ";
          default -> "";
        };
    return Optional.of(new BodyName(whole.id(), name + whole.name(), whole.level(), whole.place()));
  }

  private Optional<BodyName> wholly(String one, LocalDate on) {
    return bodies
        .find(one, on)
        .map(known -> new BodyName(known.agency().id(), known.canonical(), levelOf(one), ""));
  }

  private static String levelOf(String one) {
    Matcher placed = PLACED.matcher(BareText.of(one));
    return placed.matches() && placed.group("place") == null
        ? LEVELS.getOrDefault(placed.group("level"), "")
        : "";
  }

  /** {@code TRƯỜNG THPT ĐỐC BINH KIỀU}: a kind of body, then a name of its own. */
  private Optional<BodyName> withProperName(String one, LocalDate on) {
    for (int space = one.lastIndexOf(' '); space > 0; space = one.lastIndexOf(' ', space - 1)) {
      Optional<AgencyName> kind = bodies.find(one.substring(0, space), on);
      if (kind.isPresent() && kind.get().agency().takesProperName()) {
        String own = asName(Abbreviations.expand(one.substring(space + 1)));
        String level = levelOf(one.substring(0, space));
        String place = level.isEmpty() ? "" : own;
        return Optional.of(
            new BodyName(
                kind.get().agency().id(), kind.get().canonical() + " " + own, level, place));
      }
    }
    return Optional.empty();
  }

  /** {@code HUYỆN ỦY YÊN LẠC}: the committee and its place. */
  private Optional<BodyName> partyCommittee(String one, LocalDate on) {
    Matcher committee = PARTY_COMMITTEE.matcher(BareText.of(one));
    if (!committee.matches()) {
      return Optional.empty();
    }
    String place = placeName(one.substring(committee.start("place")), on);
    return Optional.of(new BodyName(null, level(committee) + " ủy " + place, "", place));
  }

  private static String level(Matcher committee) {
    return switch (committee.group("level")) {
      case "tinh" -> "Tỉnh";
      case "thanh" -> "Thành";
      case "thi" -> "Thị";
      case "dang" -> "Đảng";
      case "quan" -> "Quận";
      default -> "Huyện";
    };
  }

  /** {@code ỦY BAN NHÂN DÂN TỈNH LÀO CAI}: a body, its level, its place. */
  private Optional<BodyName> withLevel(String one, OwnSpelling spelling, LocalDate on) {
    Matcher placed = PLACED.matcher(BareText.of(one));
    if (!placed.matches()) {
      return Optional.empty();
    }
    Optional<BodyName> inner = ofInnerPlace(one, placed, spelling, on);
    if (inner.isPresent()) {
      return inner;
    }
    String level = LEVELS.getOrDefault(placed.group("level"), "");
    String body = one.substring(0, placed.end("body"));
    String place =
        placed.group("place") == null ? "" : placeName(one.substring(placed.start("place")), on);
    Optional<AgencyName> known =
        bodies.find(body + " " + level, on).or(() -> bodies.find(body, on));
    String name = known.map(k -> k.agency().name(level)).orElseGet(() -> spelled(body, spelling));
    String full = name.endsWith(level) ? name : name + " " + level;
    String id = known.map(k -> k.agency().id()).orElse(null);
    return Optional.of(new BodyName(id, (full + " " + place).strip(), level, place));
  }

  /**
   * {@code ỦY BAN NHÂN DÂN THỊ XÃ SUỐI MƠ PHƯỜNG ĐỒI THÔNG}: where the superior's place and the own
   * one stand below the committee's name, the own one is the last.
   */
  private Optional<BodyName> ofInnerPlace(
      String one, Matcher placed, OwnSpelling spelling, LocalDate on) {
    boolean district = placed.group("level").matches("huyen|thi xa|tx|thanh pho|quan|tp\\.?");
    if (!district || placed.group("place") == null) {
      return Optional.empty();
    }
    Matcher commune = COMMUNE.matcher(placed.group("place"));
    return commune.find()
        ? withLevel(
            one.substring(0, placed.end("body"))
                + one.substring(placed.start("place") + commune.start()),
            spelling,
            on)
        : Optional.empty();
  }

  /** {@code TỈNH ỦY NGHỆ AN}: a place without its level word. */
  private Optional<BodyName> withProvince(String one, LocalDate on) {
    int space = one.lastIndexOf(' ');
    for (int tried = 0; space > 0 && tried < 4; tried++) {
      Optional<Province> province = places.called(one.substring(space + 1), on);
      String before = one.substring(0, space);
      Optional<AgencyName> body = bodies.find(before, on);
      String level = levelOf(before);
      boolean fits =
          province.isPresent() && (level.isEmpty() || level.equals(province.get().type().word()));
      if (fits && body.isPresent()) {
        String stem = body.get().canonical();
        String word =
            level.isEmpty() ? levelOf(stem, one.substring(space + 1), province.get()) : level;
        String levelled = stem.endsWith(word) ? stem : stem + " " + word;
        String name = levelled + " " + province.get().name();
        return Optional.of(
            new BodyName(
                body.get().agency().id(),
                name,
                province.get().type().word(),
                province.get().name()));
      }
      space = one.lastIndexOf(' ', space - 1);
    }
    return Optional.empty();
  }

  /** {@code UBND TPHCM}: a government is named with its level, whether the words say it or not. */
  private static String levelOf(String stem, String place, Province province) {
    return GOVERNMENTS.contains(stem) ? province.type().word() : levelBefore(place);
  }

  /** {@code TỈNH CAO BẰNG}: the level word in front of a place. */
  private static String levelBefore(String place) {
    String bare = BareText.of(place);
    return bare.startsWith("tinh ") ? "tỉnh" : bare.startsWith("thanh pho ") ? "thành phố" : "";
  }

  private String placeName(String words, LocalDate on) {
    String stripped = words.strip();
    return places.called(stripped, on).map(Province::name).orElseGet(() -> asName(stripped));
  }

  private static boolean isShouted(String words) {
    return words.codePoints().noneMatch(Character::isLowerCase);
  }

  private static String asName(String words) {
    if (!isShouted(words)) {
      return words.strip();
    }
    StringBuilder name = new StringBuilder();
    for (String word : Words.split(Words.onOneLine(Words.asName(words)))) {
      boolean level = LEVELS.containsKey(BareText.of(word)) && !name.isEmpty();
      name.append(name.isEmpty() ? "" : " ").append(level ? Words.lower(word) : word);
    }
    return name.toString();
  }

  private static String spelled(String words, OwnSpelling spelling) {
    String shown = isShouted(words) ? spelling.of(words) : words;
    return Words.capitalised(Abbreviations.expand(shown));
  }
}

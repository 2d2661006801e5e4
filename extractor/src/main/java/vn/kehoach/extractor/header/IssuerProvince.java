package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.header.BodyNames.BodyName;
import vn.kehoach.extractor.header.Letterhead.Body;
import vn.kehoach.extractor.language.BareText;

/** Finds the province of an issuer: in its name, in that of its district, in the place line. */
final class IssuerProvince {

  /** A district's name has at most four words. */
  private static final Pattern DISTRICT_ABOVE =
      Pattern.compile("(?:huyện|thị xã|quận) (?<name>\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3})");

  private static final Set<String> DISTRICT = Set.of("huyện", "quận", "thị xã", "thành phố");

  private final PlaceNames places;

  IssuerProvince(PlaceNames places) {
    this.places = places;
  }

  /**
   * The province, and where the text names it.
   *
   * @param found the bodies of the letterhead
   * @param names their names, in the same order
   * @param on the day on which provinces are meant
   */
  Optional<PlaceNames.Found> of(
      Lines lines,
      Title title,
      Letterhead head,
      List<Body> found,
      List<BodyName> names,
      LocalDate on) {
    String small = "";
    Optional<PlaceNames.Found> byDistrict = Optional.empty();
    for (int i = found.size() - 1; i >= 0; i--) {
      Span span = found.get(i).span();
      BodyName body = names.get(i);
      if (IssuerReader.isSmall(body)) {
        small = body.place();
        byDistrict = byDistrict.or(() -> ofDistrict(body, span, on));
        continue;
      }
      Optional<Province> named =
          body.place().isEmpty() ? Optional.empty() : places.called(body.place(), on);
      if (named.isPresent()) {
        return Optional.of(new PlaceNames.Found(named.get(), span, true));
      }
      byDistrict =
          byDistrict.or(() -> ofDistrict(body, span, on)).or(() -> ofOffice(body, span, on));
    }
    if (byDistrict.isPresent()) {
      return byDistrict;
    }
    if (head.place() != null && !IssuerReader.namesPlace(head.place().value(), small)) {
      String place = head.place().value();
      Optional<Province> named =
          places
              .called(place, on)
              .or(() -> places.ofSeat(place, on))
              .filter(province -> province.existedOn(on));
      if (named.isPresent()) {
        return Optional.of(new PlaceNames.Found(named.get(), head.place().span(), false));
      }
    }
    for (Body body : found) {
      Optional<PlaceNames.Found> named = places.find(lines, body.span(), on);
      if (named.isPresent() && (small.isEmpty() || named.get().levelled())) {
        return named;
      }
    }
    Span opening =
        new Span(title.span().begin(), Math.min(lines.text().length(), title.span().end() + 3_000));
    String own = small;
    return places
        .find(lines, opening, on)
        .filter(PlaceNames.Found::levelled)
        .or(() -> own.isEmpty() ? Optional.empty() : districtAround(lines, on))
        .or(() ->
            places
                .mostNamed(lines, on)
                .filter(named -> !IssuerReader.namesPlace(named.province().name(), own)));
  }

  /** The province of a district's or town's body; communes share their names too often. */
  private Optional<PlaceNames.Found> ofDistrict(BodyName body, Span span, LocalDate on) {
    return DISTRICT.contains(body.level())
        ? places
            .ofDistrict(body.place(), on)
            .map(province -> new PlaceNames.Found(province, span, true))
        : Optional.empty();
  }

  /** {@code PHÒNG GD&ĐT VĂN CHẤN}: an office of a district, its level word left out. */
  private Optional<PlaceNames.Found> ofOffice(BodyName body, Span span, LocalDate on) {
    String name = body.name();
    if (!BareText.of(name).startsWith("phong ") || body.hasPlace()) {
      return Optional.empty();
    }
    for (int space = name.indexOf(' ', 6); space > 0; space = name.indexOf(' ', space + 1)) {
      Optional<Province> province = places.ofDistrict(name.substring(space + 1), on);
      if (province.isPresent()) {
        return province.map(found -> new PlaceNames.Found(found, span, false));
      }
    }
    return Optional.empty();
  }

  /** {@code Kế hoạch … của UBND huyện Hòa Vang}: a commune's papers name the district above it. */
  private Optional<PlaceNames.Found> districtAround(Lines lines, LocalDate on) {
    Matcher district = DISTRICT_ABOVE.matcher(lines.text());
    while (district.find()) {
      for (int end = district.end("name");
          end > district.start("name");
          end = lines.text().lastIndexOf(' ', end - 1)) {
        Span name = new Span(district.start("name"), end);
        Optional<Province> province = places.ofDistrict(lines.oneLine(name), on);
        if (province.isPresent()) {
          return province.map(found -> new PlaceNames.Found(found, name, false));
        }
      }
    }
    return Optional.empty();
  }
}

package vn.kehoach.extractor.agency;

import java.util.Optional;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.agency.AgencyKind;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.Words;

/** Reads what follows a known name and tells which one is meant: its number, branch or place. */
final class BranchNames {

  private final AgencyText text;
  private final Words words;
  private final LevelWords levels;

  BranchNames(AgencyText text, LevelWords levels) {
    this.text = text;
    this.words = text.words();
    this.levels = levels;
  }

  /**
   * The name with what tells which one; empty where nothing does that is part of a name.
   *
   * @param canonical how the known name is shown
   * @param from the word that the name begins with
   * @param end the word after the known name
   */
  Optional<AgencyItem> of(Agency agency, String canonical, int from, int end, int limit) {
    return numbered(agency, from, end, limit)
        .or(() -> branchAtPlace(agency, canonical, from, end, limit))
        .or(() -> cityAndOthers(agency, from, end, limit))
        .or(() -> enterpriseAtPlace(agency, canonical, from, end, limit));
  }

  /** {@code Đội Quản lý thị trường số 12}. */
  private Optional<AgencyItem> numbered(Agency agency, int from, int end, int limit) {
    if (!text.is(end, "số") || end + 1 >= limit || !words.key(end + 1).matches("[0-9]{1,2}")) {
      return Optional.empty();
    }
    Span span = words.span(from, end + 2);
    return Optional.of(AgencyItem.of(text.asWritten(agency.id(), span), end + 2));
  }

  /** {@code Ngân hàng Nhà nước chi nhánh Cao Bằng}: the branch of the province that is named. */
  private Optional<AgencyItem> branchAtPlace(
      Agency agency, String canonical, int from, int end, int limit) {
    int at = text.is(end, "-", "–") ? end + 1 : end;
    boolean branch =
        at + 2 < limit
            && text.is(at, "chi")
            && text.is(at + 1, "nhánh")
            && words.isCapital(at + 2)
            && !text.startsName(at + 2, limit);
    if (!branch) {
      return Optional.empty();
    }
    String name = canonical + " chi nhánh tỉnh";
    String id = text.names().find(name).map(Agency::id).orElse(agency.id());
    return Optional.of(
        AgencyItem.of(
            text.mention(id, name, words.span(from, at + 2)), levels.afterPlace(at + 2, limit)));
  }

  /** {@code UBND thành phố Thủ Đức và các quận, huyện}: one of its level is named, then all. */
  private Optional<AgencyItem> cityAndOthers(Agency agency, int from, int end, int limit) {
    int place = levels.afterPlace(end, limit);
    boolean others =
        place > end
            && text.is(end - 1, "phố", "xã")
            && text.is(place, "và")
            && text.is(place + 1, "các")
            && text.levelAt(place + 2, limit) > 0;
    if (!others) {
      return Optional.empty();
    }
    int last = levels.listEnd(place + 1, limit);
    Span span = words.span(from, last);
    return Optional.of(AgencyItem.of(text.asWritten(agency.id(), span), last));
  }

  /** {@code VNPT Cao Bằng}, {@code Điện lực Hòa An}: by a short name with its place, a branch. */
  private Optional<AgencyItem> enterpriseAtPlace(
      Agency agency, String canonical, int from, int end, int limit) {
    Span span = words.span(from, Math.max(end, from + 1));
    int place = levels.afterPlace(end, limit);
    boolean branch =
        agency.kind() == AgencyKind.ENTERPRISE
            && place > end
            && !text.startsName(end, limit)
            && !canonical.startsWith(text.names().canonical(span.of(words.text())));
    if (!branch) {
      return Optional.empty();
    }
    Span named = words.span(from, place);
    return Optional.of(AgencyItem.of(text.asWritten(null, named), place));
  }
}

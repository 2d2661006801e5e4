package vn.kehoach.extractor.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyItem.Context;
import vn.kehoach.extractor.language.Words;

/** Reads offices, which count as written: {@code Chủ tịch UBND xã}, {@code Giáo viên chủ nhiệm}. */
final class OfficeNames {

  /** What somebody is beside the office that counts has at most so many words. */
  private static final int LONGEST_RANK = 11;

  private static final String[] ADDRESSES = {"ông", "bà", "thầy", "cô"};

  private final AgencyText text;
  private final AgencyGrammar grammar;
  private final Words words;
  private final AgencyItemParser items;
  private final Departments departments;

  /**
   * A reader of offices.
   *
   * @param items reads the bodies whose offices they are
   * @param departments reads those of them that share a head word
   */
  OfficeNames(AgencyText text, AgencyItemParser items, Departments departments) {
    this.text = text;
    this.grammar = text.grammar();
    this.words = text.words();
    this.items = items;
    this.departments = departments;
  }

  /** {@code Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch …}: index of the office that counts. */
  int afterRank(int at, int limit, Context context) {
    int person = afterHolder(at, limit, context);
    return person > at ? person : afterOtherRank(at, limit);
  }

  /**
   * {@code Đồng chí Lê Thị Na - Phó Chủ tịch xã}: who holds an office is no part of its name. In
   * running text, {@code ông Lê Văn A, Giám đốc …} mostly is somebody who is quoted.
   */
  private int afterHolder(int at, int limit, Context context) {
    boolean list = context == Context.LIST;
    int from = list && text.is(at, ADDRESSES) ? at + 1 : at;
    boolean addressed = from > at || text.is(at - 1, "chí", "đ/c");
    int end = addressed ? afterPerson(from, limit) : from;
    boolean office =
        end > from
            && (text.is(end, "-", "–", "—") || (list && text.is(end, ",")))
            && grammar.titles().lengthAt(words, end + 1, limit) > 0;
    return office ? end + 1 : at;
  }

  private int afterOtherRank(int at, int limit) {
    int end = at + grammar.ranks().lengthAt(words, at, limit);
    if (end == at) {
      return at;
    }
    while (end < limit && end < at + LONGEST_RANK && !text.is(end, ",", "-", "–")) {
      end++;
    }
    return end + 1 < limit && grammar.titles().lengthAt(words, end + 1, limit) > 0 ? end + 1 : at;
  }

  /** In a heading or a cell, {@code Chuyên viên phụ trách lĩnh vực …} is an office as it stands. */
  Optional<AgencyItem> inCharge(int at, int limit, Context context) {
    int who = grammar.personnel().lengthAt(words, at, limit);
    if (context != Context.LIST || who == 0) {
      return Optional.empty();
    }
    int duty = at + who;
    while (duty < limit && (words.isCapital(duty) || text.is(duty, "thường", "trực", ","))) {
      duty++;
    }
    if (grammar.duties().lengthAt(words, duty, limit) == 0) {
      return Optional.empty();
    }
    int end = duty;
    while (end < limit && !text.is(end, ";", ":", "(")) {
      end++;
    }
    Span span = words.span(at, end);
    return Optional.of(AgencyItem.of(text.asWritten(null, span), end));
  }

  /** {@code Chủ tịch UBND các xã}, {@code Phó Hiệu trưởng Nguyễn Văn A}. */
  Optional<AgencyItem> at(int at, int determined, int limit, Context context) {
    int title = grammar.titles().lengthAt(words, determined, limit);
    int alone = grammar.standaloneTitles().lengthAt(words, determined, limit);
    for (int length = title >= alone ? title : 0;
        length > 0;
        length = shorterTitle(determined, length)) {
      int of = determined + length;
      int ofDetermined = of + grammar.determiners().lengthAt(words, of, limit);
      Optional<AgencyItem> body =
          departments
              .at(ofDetermined, limit)
              .or(() -> items.body(of, ofDetermined, limit, context));
      if (body.isPresent()) {
        return body.map(item -> officeOf(at, determined, of, limit, item));
      }
    }
    return alone > 0
        ? Optional.of(standalone(determined, determined + alone, limit))
        : Optional.empty();
  }

  /** In {@code Trưởng Ban Chỉ đạo} the office is {@code Trưởng}, of a body that begins with Ban. */
  private int shorterTitle(int at, int length) {
    return grammar.titles().lengthAt(words, at, at + length - 1);
  }

  private AgencyItem officeOf(int at, int determined, int of, int limit, AgencyItem body) {
    boolean dropped =
        grammar.droppedDeterminers().lengthAt(words, at, limit) > 0
            || grammar.determiners().lengthAt(words, at, limit) == 0;
    int from = dropped ? determined : at;
    String office = words.span(from, of).of(words.text());
    String written = from < determined ? AgencyText.lowerFirst(office) : office;
    List<AgencyMention> mentions = new ArrayList<>();
    for (AgencyMention named : body.mentions()) {
      Span span =
          mentions.isEmpty()
              ? words.span(from, words.indexAt(named.end()))
              : new Span(named.begin(), named.end());
      mentions.add(text.mention(named.id(), written + " " + named.name(), span));
    }
    return new AgencyItem(mentions, body.end());
  }

  private AgencyItem standalone(int from, int titleEnd, int limit) {
    int named = titleEnd;
    if (text.is(named, "các") && named < limit) {
      // "Giáo viên chủ nhiệm các lớp": what the office is for belongs to it.
      int noun = grammar.groupNouns().lengthAt(words, named + 1, limit);
      named =
          items
              .at(named, limit, Context.LIST)
              .map(AgencyItem::end)
              .orElse(noun > 0 ? named + 1 + noun : named);
    } else if (text.is(named, "nhà") && text.is(named + 1, "trường") && named + 1 < limit) {
      named += 2;
    }
    Span span = words.span(from, named);
    return AgencyItem.of(text.asWritten(null, span), afterPerson(named, limit));
  }

  /** A person's name after an office is no part of the body's name. */
  private int afterPerson(int at, int limit) {
    int end = at;
    while (end < limit && end < at + 5 && words.isWord(end) && words.isCapital(end)) {
      end++;
    }
    return end - at >= 2 ? end : at;
  }
}

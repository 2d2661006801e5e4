package vn.kehoach.extractor.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.language.Words;

/** Reads departments that share one head word: {@code các Sở: Nội vụ; Tài chính}. */
final class Departments {

  /** The longest subject of a department has so many words. */
  private static final int LONGEST_SUBJECT = 9;

  private final AgencyText text;
  private final Words words;

  Departments(AgencyText text) {
    this.text = text;
    this.words = text.words();
  }

  /** {@code các Sở: Nội vụ; Tài chính}: the head word stands once for several departments. */
  Optional<AgencyItem> at(int at, int limit) {
    if (!text.is(at, "sở", "bộ", "phòng")) {
      return Optional.empty();
    }
    int colon = afterKinds(at + 1, limit);
    boolean several = text.is(at - 1, "các") && words.isCapital(at + 1);
    if (!text.is(colon, ":") && !several) {
      return Optional.empty();
    }
    String head = words.key(at);
    List<AgencyMention> mentions = new ArrayList<>();
    int end = at;
    int next = text.is(colon, ":") ? colon + 1 : at + 1;
    while (next < limit) {
      int last = subjectEnd(head, next, limit);
      if (last < 0) {
        break;
      }
      Span span = words.span(next, last);
      Agency agency = text.names().find(head + " " + span.of(words.text())).orElseThrow();
      mentions.add(text.mention(agency.id(), agency.name(""), span));
      end = last;
      next = last;
      while (next < limit && text.is(next, ",", ";", "và")) {
        next++;
      }
    }
    return mentions.size() < 2 ? Optional.empty() : Optional.of(new AgencyItem(mentions, end));
  }

  /**
   * {@code Các sở, ban, ngành:}: index after the other kinds of bodies that stand in one breath.
   */
  private int afterKinds(int at, int limit) {
    int end = at;
    while (end + 1 < limit && text.is(end, ",") && text.is(end + 1, "ban", "ngành")) {
      end += 2;
    }
    return end;
  }

  private int subjectEnd(String head, int from, int limit) {
    for (int to = Math.min(limit, from + LONGEST_SUBJECT); to > from; to--) {
      if (text.names().find(head + " " + words.span(from, to).of(words.text())).isPresent()) {
        return to;
      }
    }
    return -1;
  }
}

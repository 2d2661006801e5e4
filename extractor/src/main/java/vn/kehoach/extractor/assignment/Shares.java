package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.Units;

/**
 * Who does the work and who helps, as the value of one label tells it: {@code Sở Y tế chủ trì; Công
 * an tỉnh phối hợp}, {@code Sở Y tế chủ trì, phối hợp với Công an tỉnh}.
 *
 * @param leads whether the value itself makes the doers the lead
 */
record Shares(List<AgencyMention> doers, List<AgencyMention> helpers, boolean leads) {

  /** Shorter than this, in UTF-16 code units, is {@code tổ chức thực hiện} of the work above. */
  private static final int SHORTEST_WORK = 40;

  private static final Pattern LEADS =
      Pattern.compile("(?iu)\\s+(?:là )?chủ trì(?:\\s+thực hiện)?");

  private static final Pattern HELPS =
      Pattern.compile("(?iu)\\s+(?:cùng )?phối hợp(?:\\s+thực hiện)?$");

  private static final Pattern WITH =
      Pattern.compile("(?iu)(?<![\\p{L}])phối hợp\\s+(?:cùng\\s+|với\\s+|cùng với\\s+)?");

  /** What a label's value tells. */
  static Shares of(String text, Span value, AgencyReader agencies) {
    List<AgencyMention> doers = new ArrayList<>();
    List<AgencyMention> helpers = new ArrayList<>();
    boolean leads = false;
    for (Span clause : clauses(text, Units.bare(text, value))) {
      Matcher lead = LEADS.matcher(text).region(clause.begin(), clause.end());
      Matcher help = HELPS.matcher(text).region(clause.begin(), clause.end());
      if (lead.find()) {
        doers.addAll(listed(text, new Span(clause.begin(), lead.start()), agencies));
        Matcher with = WITH.matcher(text).region(lead.end(), clause.end());
        if (with.find()) {
          helpers.addAll(listed(text, new Span(with.end(), clause.end()), agencies));
        }
        leads = true;
      } else if (leads && help.find()) {
        helpers.addAll(listed(text, new Span(clause.begin(), help.start()), agencies));
      } else {
        Matcher with = WITH.matcher(text).region(clause.begin(), clause.end());
        boolean both = with.find() && with.start() > clause.begin();
        Span doing = both ? new Span(clause.begin(), with.start()) : clause;
        doers.addAll(listed(text, doing, agencies));
        if (both) {
          helpers.addAll(listed(text, new Span(with.end(), clause.end()), agencies));
        }
      }
    }
    return new Shares(List.copyOf(doers), List.copyOf(helpers), leads);
  }

  /**
   * {@code Sở Y tế chủ trì, phối hợp với các xã kiểm tra, báo cáo …}: whether the value goes on
   * behind the bodies with work of their own.
   */
  static boolean tellsWork(String text, Span value, AgencyReader agencies) {
    Span bare = Units.bare(text, value);
    Matcher lead = LEADS.matcher(text).region(bare.begin(), bare.end());
    if (!lead.find() || agencies.wholly(new Span(bare.begin(), lead.start())).isEmpty()) {
      return false;
    }
    Matcher with = WITH.matcher(text).region(lead.end(), bare.end());
    int told =
        with.find()
            ? agencies
                .phraseAt(new Span(with.end(), bare.end()))
                .map(phrase -> phrase.span().end())
                .orElse(bare.end())
            : bare.end();
    Span work = new Span(told, bare.end()).trimmed(text);
    return work.length() >= SHORTEST_WORK && agencies.predicateAt(work.begin(), work.end());
  }

  /** The bodies that a label's value lists. */
  static List<AgencyMention> listed(String text, Span value, AgencyReader agencies) {
    return agencies.listed(Units.bare(text, value));
  }

  /** The whole value; its clauses where it tells who leads and who helps. */
  private static List<Span> clauses(String text, Span value) {
    if (!LEADS.matcher(text).region(value.begin(), value.end()).find()) {
      return List.of(value);
    }
    List<Span> clauses = new ArrayList<>();
    int begin = value.begin();
    for (int i = value.begin(); i <= value.end(); i++) {
      if (i == value.end() || text.charAt(i) == ';') {
        Span clause = new Span(begin, i).trimmed(text);
        if (!clause.isEmpty()) {
          clauses.add(clause);
        }
        begin = i + 1;
      }
    }
    return clauses;
  }
}

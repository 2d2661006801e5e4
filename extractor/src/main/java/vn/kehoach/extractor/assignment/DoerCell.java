package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Who does the work, as one cell tells it: {@code Sở Y tế}; {@code Sở Y tế chủ trì, Công an tỉnh
 * phối hợp}; {@code Chủ trì: …; phối hợp: …}.
 *
 * @param doers bodies that do the work
 * @param helpers bodies that they work with
 * @param leads whether the cell makes the doers the lead
 */
record DoerCell(List<AgencyMention> doers, List<AgencyMention> helpers, boolean leads) {

  static final DoerCell NOBODY = new DoerCell(List.of(), List.of(), false);

  /** Copies the lists. */
  DoerCell {
    doers = List.copyOf(doers);
    helpers = List.copyOf(helpers);
  }

  /** Reads cells. */
  static final class Parser {

    /** A new line, or a label whose line of its own got lost. */
    private static final Pattern PARTING =
        Pattern.compile(
            "\\n|(?<=[\\p{L})]) (?=(?:Phối hợp|Chủ trì|(?:Cơ quan|Đơn vị) (?:phối hợp|chủ trì))"
                + "[^:;.\\n]{0,25}:)");

    private final LabelLine.Parser labels;
    private final RuleSet rules = RuleSet.load("cell");

    Parser(LabelLine.Parser labels) {
      this.labels = labels;
    }

    DoerCell parse(String text, Span cell, AgencyReader agencies) {
      List<LabelLine> labelled = labelled(text, cell);
      if (!labelled.isEmpty()) {
        LabelGroup group = LabelGroup.of(text, labelled, agencies);
        return new DoerCell(group.doers(), group.helpers(), group.leads());
      }
      return office(text, cell, agencies)
          .or(() -> withPartners(text, cell, agencies))
          .orElseGet(() -> new DoerCell(agencies.listed(cell), List.of(), false));
    }

    /** {@code - Chủ trì: …} and {@code - Phối hợp: …} on lines of their own. */
    private List<LabelLine> labelled(String text, Span cell) {
      List<LabelLine> lines = new ArrayList<>();
      Matcher parting = PARTING.matcher(text).region(cell.begin(), cell.end());
      parting.useTransparentBounds(true);
      int begin = cell.begin();
      for (boolean more = true; more; ) {
        more = parting.find();
        int end = more ? parting.start() : cell.end();
        while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
          begin++;
        }
        labels
            .parse(text, new Span(begin, end))
            .filter(LabelLine::namesBodies)
            .ifPresent(lines::add);
        begin = more ? parting.end() : end;
      }
      return lines;
    }

    /** {@code Đ/c Lan (Bí thư Đoàn)}: the office counts, not the person. */
    private Optional<DoerCell> office(String text, Span cell, AgencyReader agencies) {
      return rules
          .rule("cell.person")
          .findAtStart(text, cell)
          .flatMap(match -> match.group("office"))
          .map(agencies::listed)
          .map(named -> new DoerCell(named, List.of(), false));
    }

    private Optional<DoerCell> withPartners(String text, Span cell, AgencyReader agencies) {
      String key = BareText.of(cell.of(text));
      Span whole = new Span(0, key.length());
      Optional<RuleMatch> match =
          rules
              .rule("cell.leadFirst")
              .findAtStart(key, whole)
              .or(() -> rules.rule("cell.leadLast").findAtStart(key, whole))
              .or(() -> rules.rule("cell.together").findAtStart(key, whole));
      return match.map(found -> {
        List<AgencyMention> doers = named(text, cell, found.group("doers"), agencies);
        List<AgencyMention> helpers = named(text, cell, found.group("helpers"), agencies);
        return new DoerCell(doers, helpers, found.group("lead").isPresent());
      });
    }

    private static List<AgencyMention> named(
        String text, Span cell, Optional<Span> part, AgencyReader agencies) {
      return part.map(span -> Units.bare(text, span.shifted(cell.begin())))
          .filter(span -> !span.isEmpty())
          .map(agencies::listed)
          .orElse(List.of());
    }
  }
}

package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.assignment.LabelLine.Field;
import vn.kehoach.extractor.assignment.LabelLine.Kind;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.Rule;

/**
 * Reads headings that are labels, with the bodies listed below them: {@code 2. Cơ quan chủ trì},
 * then {@code - Sở Y tế}, {@code - Công an tỉnh}, each on a line of its own.
 */
final class LabelHeadings {

  /** A line that announces labels is shorter than this, in UTF-16 code units. */
  private static final int LONGEST_HEADING = 60;

  /** A line of bodies that are not all known is shorter than this, in UTF-16 code units. */
  private static final int LONGEST_NAMES = 120;

  private static final Pattern REMARK = Pattern.compile("(?s)\\([^()]+\\)[.;]?\\s*");

  private final String text;
  private final AgencyReader agencies;
  private final LabelLine.Parser labels;
  private final Rule sectionHeading;
  private final Function<TextNode, Optional<LabelLine>> lines;

  /**
   * Reads one document's headings.
   *
   * @param sectionHeading tells which heading is one of a whole section
   * @param lines tells which leaf is a label line
   */
  LabelHeadings(
      String text,
      AgencyReader agencies,
      LabelLine.Parser labels,
      Rule sectionHeading,
      Function<TextNode, Optional<LabelLine>> lines) {
    this.text = text;
    this.agencies = agencies;
    this.labels = labels;
    this.sectionHeading = sectionHeading;
    this.lines = lines;
  }

  /** What a heading labels; empty where it is no label or says more than one. */
  Optional<Kind> kindOf(SectionNode section) {
    String words = section.words().of(text) + ":";
    return words.length() >= LONGEST_HEADING
        ? Optional.empty()
        : labels
            .parse(words, new Span(0, words.length()))
            .filter(line -> line.fields().size() == 1)
            .map(line -> line.fields().getFirst().kind());
  }

  static boolean isDoer(Kind kind) {
    return kind == Kind.LEAD || kind == Kind.RESPONSIBLE;
  }

  /** The fields of a heading that is a label, or that holds nothing but labels. */
  Optional<LabelLine> label(SectionNode section) {
    Optional<Kind> kind =
        kindOf(section).filter(named -> isDoer(named) || named == Kind.COLLABORATORS);
    if (kind.isEmpty() || section.children().isEmpty() || headsSection(section)) {
      return Optional.empty();
    }
    Optional<LabelLine> below = labelsBelow(section);
    return below.isPresent() ? below : bodiesBelow(section, kind.get());
  }

  /** {@code TỔ CHỨC THỰC HIỆN}: the bodies below it are given work, not the work above it. */
  private boolean headsSection(SectionNode section) {
    return sectionHeading.findAtStart(text, section.words()).isPresent();
  }

  /** {@code Cơ quan chủ trì, phối hợp} over {@code a) Cơ quan chủ trì} and {@code b) …}. */
  private Optional<LabelLine> labelsBelow(SectionNode section) {
    List<Field> fields = new ArrayList<>();
    boolean headings = false;
    for (OutlineNode child : section.children()) {
      Optional<LabelLine> line =
          switch (child) {
            case TextNode leaf -> lines.apply(leaf);
            case SectionNode inner -> label(inner);
            default -> Optional.empty();
          };
      if (line.isEmpty()) {
        return Optional.empty();
      }
      headings |= child instanceof SectionNode;
      fields.addAll(line.get().fields());
    }
    return headings ? Optional.of(new LabelLine(fields)) : Optional.empty();
  }

  private Optional<LabelLine> bodiesBelow(SectionNode section, Kind kind) {
    List<Field> fields = new ArrayList<>();
    for (OutlineNode child : section.children()) {
      if (!fields.isEmpty() && child instanceof TextNode remark && isRemark(remark)) {
        continue;
      }
      if (!(child instanceof TextNode leaf) || !namesBodies(Units.bare(text, leaf.words()))) {
        return Optional.empty();
      }
      fields.add(new Field(kind, section.words(), leaf.words()));
    }
    return Optional.of(new LabelLine(fields));
  }

  /** {@code (Sở Y tế là cơ quan thường trực.)}: a paragraph in brackets below the bodies. */
  private boolean isRemark(TextNode leaf) {
    return REMARK.matcher(leaf.words().of(text)).matches();
  }

  /** Whether a line names bodies, known or not, and tells no deed of theirs. */
  private boolean namesBodies(Span line) {
    if (!agencies.wholly(line).isEmpty()) {
      return true;
    }
    boolean name =
        line.length() < LONGEST_NAMES
            && Character.isUpperCase(text.charAt(line.begin()))
            && line.of(text).indexOf(':') < 0;
    int told = agencies.phraseAt(line).map(phrase -> phrase.span().end() + 1).orElse(line.begin());
    return name && !agencies.predicateAt(Math.min(told, line.end()), line.end());
  }
}

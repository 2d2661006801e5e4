package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * A line of labelled fields under a piece of work: {@code Cơ quan chủ trì: …; phối hợp: …; thời
 * gian thực hiện: …}.
 */
record LabelLine(List<Field> fields) {

  /** What a field tells. */
  enum Kind {
    WORK,
    LEAD,
    RESPONSIBLE,
    COLLABORATORS,
    DEADLINE,
    OUTPUT,
    CIRCUMSTANCE
  }

  /**
   * A field.
   *
   * @param label the label, its colon included
   * @param value what stands after it
   */
  record Field(Kind kind, Span label, Span value) {}

  /** Copies the fields. */
  LabelLine {
    fields = List.copyOf(fields);
  }

  /** Whether a field names who does the work. */
  boolean namesDoer() {
    return fields.stream()
        .anyMatch(field -> field.kind() == Kind.LEAD || field.kind() == Kind.RESPONSIBLE);
  }

  /** What is to be done, where the line says that and nothing else. */
  Optional<Span> work() {
    return fields.size() == 1 && fields.getFirst().kind() == Kind.WORK
        ? Optional.of(fields.getFirst().value())
        : Optional.empty();
  }

  /** Whether a field names bodies. */
  boolean namesBodies() {
    return namesDoer() || fields.stream().anyMatch(field -> field.kind() == Kind.COLLABORATORS);
  }

  /** Reads label lines. */
  static final class Parser {

    private final RuleSet rules = RuleSet.load("label");

    /** The fields of a line that begins with a label; empty where it begins otherwise. */
    Optional<LabelLine> parse(String text, Span line) {
      int colon = text.indexOf(':', line.begin(), line.end());
      if (colon < 0) {
        return Optional.empty();
      }
      String key = BareText.of(line.of(text));
      List<Field> fields = new ArrayList<>();
      int at = 0;
      while (at < key.length()) {
        Optional<RuleMatch> label = labelAt(key, at);
        if (label.isEmpty()) {
          break;
        }
        Span labelSpan = label.get().span();
        int next = nextField(key, labelSpan.end());
        fields.add(
            new Field(
                kind(label.get().rule()),
                labelSpan.shifted(line.begin()),
                new Span(labelSpan.end(), next).shifted(line.begin()).trimmed(text)));
        at = next;
        while (at < key.length() && !Character.isLetterOrDigit(key.charAt(at))) {
          at++;
        }
      }
      return fields.isEmpty() ? Optional.empty() : Optional.of(new LabelLine(fields));
    }

    /** The offset of the first field inside a line that names a doer; its end where none does. */
    int firstDoerField(String text, Span line) {
      if (line.of(text).indexOf(':') < 0) {
        return line.end();
      }
      String key = BareText.of(line.of(text));
      return Stream.of("label.lead", "label.responsible")
          .flatMap(id -> rules.rule(id).findAll(key, new Span(0, key.length())).stream())
          .mapToInt(match -> match.span().begin())
          .filter(begin -> startsField(key, begin))
          .map(begin -> begin + line.begin())
          .min()
          .orElse(line.end());
    }

    private Optional<RuleMatch> labelAt(String key, int at) {
      return key.indexOf(':', at) < 0
          ? Optional.empty()
          : rules.firstAtStart(key, new Span(at, key.length()));
    }

    private int nextField(String key, int from) {
      int next = key.length();
      if (key.indexOf(':', from) < 0) {
        return next;
      }
      for (Rule rule : rules.rules()) {
        for (RuleMatch match : rule.findAll(key, new Span(from, next))) {
          if (startsField(key, match.span().begin())) {
            next = Math.min(next, match.span().begin());
          }
        }
      }
      return next;
    }

    /** A field begins after a closing mark or a bracket, not in the middle of a clause. */
    private static boolean startsField(String key, int at) {
      int before = at - 1;
      while (before >= 0 && key.charAt(before) == ' ') {
        before--;
      }
      return before < 0 || ".;,([-+".indexOf(key.charAt(before)) >= 0;
    }

    private static Kind kind(Rule rule) {
      return switch (rule.id()) {
        case "label.work" -> Kind.WORK;
        case "label.lead" -> Kind.LEAD;
        case "label.responsible" -> Kind.RESPONSIBLE;
        case "label.collaborators" -> Kind.COLLABORATORS;
        case "label.deadline" -> Kind.DEADLINE;
        case "label.output" -> Kind.OUTPUT;
        default -> Kind.CIRCUMSTANCE;
      };
    }
  }
}

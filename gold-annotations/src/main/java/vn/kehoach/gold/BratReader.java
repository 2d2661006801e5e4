package vn.kehoach.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.QuoteFinder;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;

/**
 * Reads brat standoff as gold, whether {@link BratWriter} or a person in an annotation tool made
 * it. {@code AnnotatorNotes} are people's talk and no part of gold; anything else that is unknown
 * is an error. One reader reads one document.
 */
public final class BratReader {

  private final String name;
  private final String text;
  private final GoldJson json = new GoldJson();
  private final Map<String, Mark> marks = new LinkedHashMap<>();

  private BratReader(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * Reads one document.
   *
   * @param name the gold's name; errors begin with it
   * @throws MalformedGoldException where a line is not understood; the message gives its number
   */
  public static GoldPlan read(String name, BratFiles files) {
    BratReader reader = new BratReader(name, files.text());
    // Attributes and notes may stand before what they are about.
    List<String> lines = files.annotations().lines().toList();
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && lines.get(i).startsWith("T") == (pass == 0)) {
          reader.line(lines.get(i), name + ".ann, line " + (i + 1) + ": ");
        }
      }
    }
    return reader.plan();
  }

  private void line(String line, String place) {
    String[] fields = line.split("\t", 3);
    String[] head = fields.length < 2 ? new String[0] : fields[1].split(" ", 2);
    if (head.length < 2) {
      throw new MalformedGoldException(place + "expected an id, a tab, a type and what it is of");
    }
    switch (line.charAt(0)) {
      case 'T' -> marks.put(fields[0], mark(head[0], head[1], place));
      case 'A', 'M' -> {
        String[] value = head[1].split(" ", 2);
        about(value[0], place).add(head[0], value.length < 2 ? "" : value[1], place);
      }
      case '#' -> {
        if (!head[0].equals("AnnotatorNotes")) {
          about(head[1], place).add(head[0], fields.length < 3 ? "" : unescaped(fields[2]), place);
        }
      }
      default ->
          throw new MalformedGoldException(
              place + "gold knows annotations, attributes and notes only: " + line);
    }
  }

  private Mark mark(String type, String offsets, String place) {
    boolean known = type.startsWith("Region-") || Mark.DETAILS.containsKey(type);
    if (!known) {
      throw new MalformedGoldException(
          place + "'" + type + "' is none of Region-…, " + String.join(", ", Mark.types()));
    }
    try {
      List<Span> fragments = new ArrayList<>();
      for (String fragment : offsets.split(";", -1)) {
        String[] ends = fragment.split(" ", 2);
        fragments.add(
            new Span(
                text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
      }
      return new Mark(type, fragments, new HashMap<>());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new MalformedGoldException(
          place + "'" + offsets + "' are no places in " + name + ".txt", e);
    }
  }

  private Mark about(String id, String place) {
    return Optional.ofNullable(marks.get(id))
        .orElseThrow(() -> new MalformedGoldException(place + "there is no annotation " + id));
  }

  private GoldPlan plan() {
    GoldPlan frame =
        of("Document")
            .findFirst()
            .flatMap(mark -> mark.values("Document").stream().findFirst())
            .map(line -> json.read(name, line))
            .orElseGet(() -> GoldPlan.empty(name));
    return new GoldPlan(
        name,
        frame.document(),
        frame.kind(),
        frame.annotators(),
        frame.header(),
        of("Region-").map(this::region).toList(),
        of("Objective")
            .map(mark ->
                new GoldObjective(
                    quote(mark),
                    word(mark, "Scope", ObjectiveScope.class, ObjectiveScope.UNSPECIFIED)))
            .toList(),
        of("Target")
            .map(mark ->
                new GoldTarget(
                    quote(mark),
                    mark.values("Measure").stream()
                        .map(line -> json.readMeasure(name + ".ann: ", line))
                        .toList()))
            .toList(),
        of("Assignment")
            .map(mark ->
                new GoldAssignment(
                    quote(mark),
                    mark.values("Agency"),
                    word(mark, "Role", AssignmentRole.class, AssignmentRole.RESPONSIBLE),
                    mark.values("Collaborator"),
                    mark.value("Deadline"),
                    mark.value("Output")))
            .toList());
  }

  private GoldRegion region(Mark mark) {
    return new GoldRegion(
        constant(mark.type.substring("Region-".length()), SectionRole.class), quote(mark));
  }

  private Stream<Mark> of(String type) {
    return marks.values().stream()
        .filter(mark -> type.endsWith("-") ? mark.type.startsWith(type) : mark.type.equals(type))
        .sorted(Comparator.comparing(mark -> mark.fragments.getFirst()));
  }

  private String quote(Mark mark) {
    return Optional.ofNullable(mark.value("Quote")).orElseGet(() -> quote(mark.fragments, text));
  }

  /** The marked words: one space for white space, {@code …} for anything between. */
  static String quote(List<Span> fragments, String text) {
    StringBuilder quote = new StringBuilder();
    int end = fragments.getFirst().begin();
    for (Span fragment : fragments) {
      if (!quote.isEmpty()) {
        String between = text.substring(end, Math.max(end, fragment.begin()));
        quote.append(between.isBlank() ? " " : QuoteFinder.ELLIPSIS);
      }
      quote.append(fragment.of(text).strip().replaceAll("\\s+", " "));
      end = fragment.end();
    }
    return quote.toString();
  }

  private <E extends Enum<E>> E word(Mark mark, String key, Class<E> type, E otherwise) {
    String value = mark.value(key);
    return value == null ? otherwise : constant(value, type);
  }

  private <E extends Enum<E>> E constant(String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() ->
            new MalformedGoldException(
                name + ".ann: '" + word + "' is no " + type.getSimpleName()));
  }

  /** A note stands on one line. */
  static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r");
  }

  private static String unescaped(String value) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        i++;
        plain.append(
            switch (value.charAt(i)) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              default -> value.charAt(i);
            });
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** An annotation with its attributes and notes. */
  private record Mark(String type, List<Span> fragments, Map<String, List<String>> details) {

    static final Map<String, List<String>> DETAILS =
        Map.of(
            "Document", List.of("Document"),
            "Objective", List.of("Quote", "Scope"),
            "Target", List.of("Quote", "Measure"),
            "Assignment", List.of("Quote", "Role", "Agency", "Collaborator", "Deadline", "Output"));

    static List<String> types() {
      return DETAILS.keySet().stream().sorted().toList();
    }

    void add(String detail, String value, String place) {
      List<String> known = DETAILS.getOrDefault(type, List.of("Quote"));
      if (!known.contains(detail)) {
        throw new MalformedGoldException(
            place + "a " + type + " has no " + detail + ", only " + String.join(", ", known));
      }
      details.computeIfAbsent(detail, key -> new ArrayList<>()).add(value);
    }

    List<String> values(String detail) {
      return details.getOrDefault(detail, List.of());
    }

    @Nullable String value(String detail) {
      List<String> values = values(detail);
      return values.isEmpty() ? null : values.getLast();
    }
  }
}

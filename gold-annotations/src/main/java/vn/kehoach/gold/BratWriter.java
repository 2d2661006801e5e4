package vn.kehoach.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.corpus.document.Quotation;
import vn.kehoach.corpus.document.Span;

/** Writes gold as brat standoff. One writer writes one document. */
public final class BratWriter {

  private final GoldPlan gold;
  private final String text;
  private final GoldPlaces finder;
  private final GoldJson json = new GoldJson();
  private final StringBuilder lines = new StringBuilder();
  private int annotations;
  private int attributes;
  private int notes;

  private BratWriter(GoldPlan gold, String text) {
    this.gold = gold;
    this.text = text;
    this.finder = new GoldPlaces(text);
  }

  /**
   * The gold over its document's text.
   *
   * @throws MalformedGoldException where a quote does not stand in the text, or items are not in
   *     document order: neither could be read back
   */
  public static BratFiles write(GoldPlan gold, String text) {
    if (text.isBlank()) {
      throw new MalformedGoldException(gold.name() + ": there is no text to annotate");
    }
    BratWriter writer = new BratWriter(gold, text);
    writer.document();
    writer.regions();
    writer.items();
    return new BratFiles(writer.lines.toString(), text);
  }

  private void document() {
    String word = text.strip().split("\\s", 2)[0];
    int begin = text.indexOf(word);
    String id = annotation("Document", List.of(new Span(begin, begin + word.length())));
    note("Document", id, json.writeFrame(gold));
  }

  private void regions() {
    List<Optional<Quotation>> places = finder.regions(gold);
    for (int i = 0; i < places.size(); i++) {
      GoldRegion region = gold.regions().get(i);
      mark("Region-" + word(region.role()), "regions", i, places, region.from());
    }
  }

  private void items() {
    List<Optional<Quotation>> objectives = finder.items(gold, ItemKind.OBJECTIVES);
    for (int i = 0; i < objectives.size(); i++) {
      GoldObjective objective = gold.objectives().get(i);
      String id = mark("Objective", "objectives", i, objectives, objective.quote());
      attribute("Scope", id, word(objective.scope()));
    }
    List<Optional<Quotation>> targets = finder.items(gold, ItemKind.TARGETS);
    for (int i = 0; i < targets.size(); i++) {
      GoldTarget target = gold.targets().get(i);
      String id = mark("Target", "targets", i, targets, target.quote());
      target.measures().forEach(measure -> note("Measure", id, json.writeMeasure(measure)));
    }
    List<Optional<Quotation>> assignments = finder.items(gold, ItemKind.ASSIGNMENTS);
    for (int i = 0; i < assignments.size(); i++) {
      GoldAssignment assignment = gold.assignments().get(i);
      String id = mark("Assignment", "assignments", i, assignments, assignment.quote());
      attribute("Role", id, word(assignment.role()));
      assignment.agencies().forEach(name -> note("Agency", id, name));
      assignment.collaborators().forEach(name -> note("Collaborator", id, name));
      Optional.ofNullable(assignment.deadline()).ifPresent(day -> note("Deadline", id, day));
      Optional.ofNullable(assignment.output()).ifPresent(output -> note("Output", id, output));
    }
  }

  private String mark(
      String type, String list, int index, List<Optional<Quotation>> places, String quote) {
    String place = gold.name() + ": " + list + "[" + index + "]";
    Quotation found =
        places
            .get(index)
            .orElseThrow(
                () -> new MalformedGoldException(place + " does not stand in the text: " + quote));
    boolean ordered =
        index == 0 || places.get(index - 1).orElse(found).span().begin() < found.span().begin();
    if (!ordered) {
      throw new MalformedGoldException(
          place + " stands before the one above it; put items in document order: " + quote);
    }
    List<Span> fragments = found.parts().stream().flatMap(part -> lines(part).stream()).toList();
    String id = annotation(type, fragments);
    if (!quote.equals(BratReader.quote(fragments, text))) {
      note("Quote", id, quote);
    }
    return id;
  }

  /** A part of a line each: brat's annotations do not run over line ends. */
  private List<Span> lines(Span part) {
    List<Span> fragments = new ArrayList<>();
    int begin = part.begin();
    while (begin < part.end()) {
      int feed = text.indexOf('\n', begin);
      int end = feed < 0 ? part.end() : Math.min(feed, part.end());
      Span fragment = new Span(begin, end).trimmed(text);
      if (!fragment.isEmpty()) {
        fragments.add(fragment);
      }
      begin = end + 1;
    }
    return fragments;
  }

  private String annotation(String type, List<Span> fragments) {
    String id = "T" + ++annotations;
    String offsets =
        fragments.stream()
            .map(span -> points(span.begin()) + " " + points(span.end()))
            .collect(Collectors.joining(";"));
    String words =
        fragments.stream()
            .map(span -> span.of(text).replaceAll("[\\t\\r]", " "))
            .collect(Collectors.joining(" "));
    lines.append(String.join("\t", id, type + " " + offsets, words)).append('\n');
    return id;
  }

  private void attribute(String type, String id, String value) {
    lines.append("A").append(++attributes).append('\t');
    lines.append(String.join(" ", type, id, value)).append('\n');
  }

  private void note(String type, String id, String value) {
    lines.append("#").append(++notes).append('\t').append(type).append(' ').append(id);
    lines.append('\t').append(BratReader.escaped(value)).append('\n');
  }

  private int points(int offset) {
    return text.codePointCount(0, offset);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.rule.RuleTrace;
import vn.kehoach.extractor.rule.RunawayPatternException;

/** Looks at the rules themselves: whether they keep what their examples promise, what they find. */
public final class RuleInspection {

  private static final String FOLDER = "rules";
  private static final String ENDING = ".json";

  /** No rules stand there, only what rules are made of. */
  private static final String FRAGMENTS = "fragments";

  /**
   * A promise that a rule does not keep.
   *
   * @param example as it stands in the rule's file
   */
  public record Broken(String file, String rule, String example) {}

  /** How many rules were checked, and what is broken. */
  public record Check(int rules, List<Broken> broken) {}

  /**
   * What a rule finds.
   *
   * @param span in the document's text
   */
  public record Found(String file, String rule, Span span) {}

  /** Tries every example and counter-example of every rule. */
  public Check check() throws IOException {
    int rules = 0;
    List<Broken> broken = new ArrayList<>();
    for (String file : files()) {
      for (Rule rule : RuleSet.load(file).rules()) {
        rules++;
        rule.examples().stream()
            .filter(example -> !finds(rule, example))
            .forEach(example -> broken.add(new Broken(file, rule.id(), example)));
        rule.counterExamples().stream()
            .filter(rule::isFoundIn)
            .forEach(example -> broken.add(new Broken(file, rule.id(), example)));
      }
    }
    return new Check(rules, broken);
  }

  /**
   * Why the plan of a document came out as it did: which rule made each item, which others fired on
   * its words, and what each rule did while the document was read.
   */
  public Explanation explain(PlanExtraction extraction, Document document, String file)
      throws IOException {
    RuleTrace.Traced<Plan> traced = RuleTrace.of(() -> extraction.extract(document, file));
    return Explanation.of(traced.result(), fired(document), traced.counts());
  }

  /**
   * What every rule finds by itself, block by block, in order of place. Steps of the extractor that
   * look at a part of a block, or at letters without marks, may find more or less.
   */
  private List<Found> fired(Document document) throws IOException {
    List<Found> found = new ArrayList<>();
    for (String file : files()) {
      for (Rule rule : RuleSet.load(file).rules()) {
        for (Block block : document.blocks()) {
          for (RuleMatch match : matches(rule, document.text(), block.span())) {
            found.add(new Found(file, rule.id(), match.span()));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  private static List<RuleMatch> matches(Rule rule, String text, Span block) {
    try {
      return rule.findAll(text, block);
    } catch (RunawayPatternException e) {
      return List.of();
    }
  }

  private static boolean finds(Rule rule, String example) {
    String text = example.replace("[[", "").replace("]]", "");
    Span marked = new Span(example.indexOf("[["), example.indexOf("]]") - 2);
    return rule.find(text, new Span(0, text.length()))
        .map(RuleMatch::span)
        .filter(marked::equals)
        .isPresent();
  }

  /** Rule files lie in a folder of classes or in a jar. */
  private static List<String> files() throws IOException {
    URL known =
        Objects.requireNonNull(
            RuleSet.class.getResource(FOLDER + "/" + FRAGMENTS + ENDING), "no rules");
    try {
      URI place = known.toURI();
      if (!place.getScheme().equals("jar")) {
        return files(Objects.requireNonNull(Path.of(place).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return files(Objects.requireNonNull(jar.provider().getPath(place).getParent()));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .filter(name -> !name.equals(FRAGMENTS))
          .sorted()
          .toList();
    }
  }
}

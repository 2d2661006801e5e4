package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.gold.Splits;
import vn.kehoach.gold.report.Facts;
import vn.kehoach.gold.score.Bootstrap;
import vn.kehoach.gold.score.DocumentScore;
import vn.kehoach.gold.score.Evaluation;
import vn.kehoach.gold.score.Interval;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Score;

/**
 * The accuracy table of a README, between two marks that readers do not see. It has no date: the
 * same program on the same gold writes the same words.
 *
 * @param markdown the table with what is to be known of it
 */
public record AccuracyBlock(String markdown) {

  private static final String BEGIN = "<!-- accuracy:begin -->";
  private static final String END = "<!-- accuracy:end -->";

  /**
   * The table of a run.
   *
   * @param gold folder of the gold; beside it {@code splits.csv}, if there is one
   * @param files the run that is shown in full
   * @param frozen the same gold, on frozen documents
   */
  public static AccuracyBlock of(
      Path gold, Evaluation files, Facts facts, Optional<Evaluation> frozen) throws IOException {
    Bootstrap bootstrap = Bootstrap.of(files.tallies());
    StringBuilder text = new StringBuilder();
    text.append(
        format(
            "%s: %d specimens, version %s, overall **%.3f** (%s), the mean F1 of these rows.\n\n",
            facts.measurement(),
            files.documents().size(),
            facts.version(),
            files.micro().overall(),
            range(bootstrap.overall())));
    text.append("| | P | R | F1 | 95% | macro F1 | support | F1 of extraction |\n");
    text.append("|---|--:|--:|--:|:-:|--:|--:|--:|\n");
    for (Row row : Row.HEADLINES) {
      Score score = files.micro().score(row);
      text.append(
          format(
              "| %s | %.3f | %.3f | %.3f | %s | %.3f | %d | %s |\n",
              row.label(),
              score.precision(),
              score.recall(),
              score.f1(),
              range(bootstrap.of(row)),
              files.macroF1(row),
              score.support(),
              frozen.map(e -> format("%.3f", e.micro().score(row).f1())).orElse("")));
    }
    text.append(bases(files, bootstrap));
    return new AccuracyBlock(text + splits(gold, files, frozen));
  }

  /** Legal bases stand beside the table: the overall figure leaves them out. */
  private static String bases(Evaluation files, Bootstrap bootstrap) {
    Score score = files.micro().score(Row.HEADER_BASES);
    return score.support() == 0
        ? ""
        : format(
            "\nLegal bases, outside that mean: F1 **%.3f** (%s) over %d; of those found, F1 of dates"
                + " %.3f, issuers %.3f, titles %.3f.\n",
            score.f1(),
            range(bootstrap.of(Row.HEADER_BASES)),
            score.support(),
            files.micro().score(Row.HEADER_BASES_ISSUED_ON).f1(),
            files.micro().score(Row.HEADER_BASES_ISSUER).f1(),
            files.micro().score(Row.HEADER_BASES_TITLE).f1());
  }

  private static String splits(Path gold, Evaluation files, Optional<Evaluation> frozen)
      throws IOException {
    Path file = gold.toAbsolutePath().resolveSibling("splits.csv");
    if (!Files.exists(file)) {
      return "";
    }
    Splits splits = Splits.read(file);
    StringBuilder text = new StringBuilder("\n| split | specimens | overall | extraction |\n");
    text.append("|---|--:|--:|--:|\n");
    files
        .by(score -> split(splits, score))
        .forEach((split, members) ->
            text.append(
                format(
                    "| %s | %d | %.3f | %s |\n",
                    split,
                    members.documents().size(),
                    members.micro().overall(),
                    frozen
                        .map(e -> e.by(score -> split(splits, score)).get(split))
                        .map(e -> format("%.3f", e.micro().overall()))
                        .orElse(""))));
    return text.toString();
  }

  private static String split(Splits splits, DocumentScore score) {
    return splits.ofDocument().getOrDefault(score.name(), "none");
  }

  /** A README with this block in place of the one that it has; empty where it has no marks. */
  public Optional<String> placedIn(String readme) {
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END);
    return begin < 0 || end < begin
        ? Optional.empty()
        : Optional.of(
            readme.substring(0, begin + BEGIN.length()) + "\n" + markdown + readme.substring(end));
  }

  private static String range(Interval interval) {
    return format("%.3f–%.3f", interval.low(), interval.high());
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of its own
  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}

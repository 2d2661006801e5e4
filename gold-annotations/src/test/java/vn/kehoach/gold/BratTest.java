package vn.kehoach.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BratTest {

  private static final GoldPlan GOLD = Specimens.gold("mau");

  @Test
  void goldToBratAndBackLosesNothing() {
    assertThat(BratReader.read("mau", BratWriter.write(GOLD, text(GOLD)))).isEqualTo(GOLD);
  }

  @Test
  void wrappedLinesBecomeFragmentsAndComeBackAsOneQuote() {
    String wrapped = text(GOLD).replace(" thư viện ", "\n   thư viện ");
    BratFiles files = BratWriter.write(GOLD, wrapped);
    assertThat(BratReader.read("mau", files)).isEqualTo(GOLD);
    assertThat(files.annotations()).containsPattern("Target [0-9]+ [0-9]+;[0-9]+ [0-9]+\t");
  }

  @Test
  void leftOutWordsAndOddQuotesSurvive() {
    GoldPlan gold =
        GoldEdits.objectives(
            GOLD,
            List.of(
                new GoldObjective("Đưa sách … vùng cao", GOLD.objectives().getFirst().scope())));
    assertThat(BratReader.read("mau", BratWriter.write(gold, text(GOLD)))).isEqualTo(gold);
  }

  @Test
  void offsetsCountCodePointsAsBratDoes() {
    BratFiles files = BratWriter.write(GOLD, "\uD83D\uDCDA " + text(GOLD));
    assertThat(BratReader.read("mau", files)).isEqualTo(GOLD);
    assertThat(files.annotations()).startsWith("T1\tDocument 0 1\t");
  }

  @Test
  void readsWhatAPersonMarkedWithoutAnyNotes() {
    GoldPlan gold =
        BratReader.read(
            "moi",
            new BratFiles(
                """
                T1\tTarget 0 8\tMười lớp
                A1\tRole T2 lead
                T2\tAssignment 10 14\tDạy
                #1\tAgency T2\tSở Y tế
                #2\tAnnotatorNotes T2\tchắc chưa?
                """,
                "Mười lớp. Dạy."));
    assertThat(gold.targets()).containsExactly(new GoldTarget("Mười lớp", List.of()));
    assertThat(gold.assignments().getFirst().agencies()).containsExactly("Sở Y tế");
  }

  @Test
  void namesTheLineThatItDoesNotUnderstand() {
    assertThatThrownBy(() ->
            BratReader.read("mau", new BratFiles("T1\tTarget 0 3\tMườ\nR1\tPart Arg1:T1", "Mười")))
        .hasMessageStartingWith("mau.ann, line 2: gold knows annotations, attributes and notes");
    assertThatThrownBy(() -> BratReader.read("mau", new BratFiles("T1\tAim 0 3\tMườ", "Mười")))
        .hasMessageContaining("'Aim' is none of Region-…, Assignment, Document");
    assertThatThrownBy(() -> BratReader.read("mau", new BratFiles("T1\tTarget 0 9\tMườ", "Mười")))
        .hasMessageContaining("'0 9' are no places in mau.txt");
  }

  @Test
  void refusesAQuoteThatDoesNotStandInTheText() {
    assertThatThrownBy(() -> BratWriter.write(GOLD, "Văn bản khác."))
        .isInstanceOf(MalformedGoldException.class)
        .hasMessageContaining("mau: regions[0] does not stand in the text");
  }

  @Test
  void realGoldLosesNothingEither() throws IOException {
    Optional<Path> shared = SharedFolder.find();
    assumeTrue(shared.isPresent(), SharedFolder.MISSING);
    int documents = 0;
    for (GoldPlan gold : GoldFolder.read(shared.orElseThrow().resolve("gold"))) {
      for (String folder : List.of("real-text", "seeds")) {
        Path file = shared.orElseThrow().resolve(folder).resolve(gold.name() + ".txt");
        if (Files.exists(file)) {
          String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
          assertThat(BratReader.read(gold.name(), BratWriter.write(gold, text))).isEqualTo(gold);
          documents++;
        }
      }
    }
    assertThat(documents).isPositive();
  }

  static String text(GoldPlan gold) {
    return Stream.of(
            Stream.ofNullable(gold.header().bases()).flatMap(List::stream).map(GoldBasis::toString),
            gold.regions().stream().map(GoldRegion::from),
            gold.objectives().stream().map(GoldObjective::quote),
            gold.targets().stream().map(GoldTarget::quote),
            gold.assignments().stream().map(GoldAssignment::quote))
        .flatMap(quotes -> quotes)
        .collect(Collectors.joining(".\n", "", "."));
  }
}

package vn.kehoach.gold.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.gold.GoldItem;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.ItemKind;
import vn.kehoach.gold.Planted;
import vn.kehoach.gold.Specimens;

class AgreementTest {

  private static final GoldPlan GOLD = Specimens.gold("mau");

  @Test
  void twoThatSayTheSameAgreeFully() {
    Agreement agreement = agreement("nothing");
    assertThat(agreement.figures().micro().overall()).isEqualTo(1);
    assertThat(agreement.alpha().values()).allSatisfy(alpha -> assertThat(alpha).isEqualTo(1));
  }

  @Test
  void aMissedItemLowersTheAlphaOfItsKindOnly() {
    Agreement agreement = agreement("target-missed");
    assertThat(agreement.alpha().get(ItemKind.TARGETS)).isBetween(0.0, 0.95);
    assertThat(agreement.alpha().get(ItemKind.OBJECTIVES)).isEqualTo(1);
  }

  @Test
  void aSmallShiftLowersAlphaLessThanAMissedItem() {
    assertThat(agreement("target-shifted").alpha().get(ItemKind.TARGETS))
        .isGreaterThan(agreement("target-missed").alpha().get(ItemKind.TARGETS));
  }

  @Test
  void f1DoesNotDependOnWhoIsFirst() {
    GoldPlan other = planted("target-split");
    double there =
        Agreement.of(List.of(GOLD), List.of(other), Map.of()).figures().micro().overall();
    double back = Agreement.of(List.of(other), List.of(GOLD), Map.of()).figures().micro().overall();
    assertThat(there).isEqualTo(back);
  }

  @Test
  void withoutATextThereIsNoAlphaAndDocumentsOfOneAloneAreNamed() {
    Agreement agreement =
        Agreement.of(List.of(GOLD, Specimens.gold("khac")), List.of(GOLD), Map.of());
    assertThat(agreement.alpha()).isEmpty();
    assertThat(agreement.onlyOnce()).containsExactly("khac");
  }

  private static Agreement agreement(String planted) {
    String text =
        Stream.of(ItemKind.values())
            .flatMap(kind -> GOLD.items(kind).stream())
            .map(GoldItem::quote)
            .collect(Collectors.joining(".\nCâu không thuộc mục nào.\n"));
    return Agreement.of(List.of(GOLD), List.of(planted(planted)), Map.of("mau", text));
  }

  private static GoldPlan planted(String name) {
    return Planted.all().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow()
        .error()
        .apply(GOLD);
  }
}

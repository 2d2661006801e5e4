package vn.kehoach.gold.score;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import vn.kehoach.gold.GoldBasis;
import vn.kehoach.gold.GoldHeader;
import vn.kehoach.gold.match.HeaderField;
import vn.kehoach.gold.match.SameBasis;

/** Judges the facts that identify a plan, and the papers that it rests on. */
final class HeaderJudge {

  private final Verdicts verdicts;

  HeaderJudge(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** Judges what gold says; a fact that it leaves open is not judged. */
  void judge(GoldHeader gold, GoldHeader predicted) {
    for (HeaderField field : HeaderField.values()) {
      String expected = field.value(gold);
      if (expected.isEmpty()) {
        continue;
      }
      String found = field.value(predicted);
      Counts counts =
          field.same(gold, predicted)
              ? Counts.FOUND
              : found.isEmpty() ? Counts.MISSED : Counts.CONFUSED;
      for (Row row : List.of(Row.HEADER, Row.of(field))) {
        verdicts.add(row, counts, expected, found);
      }
    }
    if (gold.bases() != null) {
      bases(gold.bases(), Objects.requireNonNullElse(predicted.bases(), List.of()));
    }
  }

  private void bases(List<GoldBasis> expected, List<GoldBasis> found) {
    SetMatch<GoldBasis> match = SetMatch.of(expected, found, SameBasis::paper);
    verdicts.add(Row.HEADER_BASES, match, OptionalInt.empty(), OptionalInt.empty());
    for (SetMatch.Match<GoldBasis> pair : match.matches()) {
      GoldBasis one = pair.gold();
      GoldBasis other = pair.predicted();
      verdicts.value(
          Row.HEADER_BASES_ISSUED_ON,
          one.issuedOn(),
          other.issuedOn(),
          Objects.equals(one.issuedOn(), other.issuedOn()));
      verdicts.value(
          Row.HEADER_BASES_ISSUER,
          one.issuer(),
          other.issuer(),
          SameBasis.issuer(one.issuer(), other.issuer()));
      verdicts.value(
          Row.HEADER_BASES_TITLE,
          one.title(),
          other.title(),
          SameBasis.title(one.title(), other.title()));
    }
  }
}

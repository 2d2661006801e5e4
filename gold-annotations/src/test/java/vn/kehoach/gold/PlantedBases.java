package vn.kehoach.gold;

import static vn.kehoach.gold.GoldEdits.basis;
import static vn.kehoach.gold.GoldEdits.header;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Legal bases that are wrong, missing or made up, and what must not count as wrong in one. */
final class PlantedBases {

  private PlantedBases() {}

  static void plant(List<Planted> all) {
    Planted.add(
        all,
        "basis-missing",
        g -> bases(g, bases -> bases.skip(1)),
        "header.bases",
        "header.bases.issuedOn",
        "header.bases.issuer",
        "header.bases.title");
    Planted.add(
        all,
        "basis-made-up",
        g ->
            bases(
                g,
                bases ->
                    Stream.concat(
                        bases, Stream.of(new GoldBasis("Chỉ thị", "3/CT-UBND", null, null, null)))),
        "header.bases");
    Planted.add(
        all,
        "basis-number-wrong",
        g ->
            basis(
                g,
                0,
                b -> new GoldBasis(b.type(), "40/QĐ-TTg", b.issuedOn(), b.issuer(), b.title())),
        "header.bases",
        "header.bases.issuedOn",
        "header.bases.issuer",
        "header.bases.title");
    Planted.add(
        all,
        "basis-type-wrong",
        g ->
            basis(
                g,
                0,
                b -> new GoldBasis("Nghị định", b.number(), b.issuedOn(), b.issuer(), b.title())),
        "header.bases",
        "header.bases.issuedOn",
        "header.bases.issuer",
        "header.bases.title");
    Planted.add(
        all,
        "basis-date-wrong",
        g ->
            basis(
                g,
                0,
                b -> new GoldBasis(b.type(), b.number(), "2021-11-12", b.issuer(), b.title())),
        "header.bases.issuedOn");
    Planted.add(
        all,
        "basis-issuer-missing",
        g -> basis(g, 0, b -> new GoldBasis(b.type(), b.number(), b.issuedOn(), null, b.title())),
        "header.bases.issuer");
    Planted.add(
        all,
        "basis-title-cut",
        g ->
            basis(
                g,
                0,
                b -> new GoldBasis(b.type(), b.number(), b.issuedOn(), b.issuer(), "văn hóa")),
        "header.bases.title");
    Planted.add(
        all,
        "basis-law-taken-for-another",
        g -> basis(g, 1, b -> new GoldBasis(b.type(), null, null, null, "Luật Xuất bản năm 2012")),
        "header.bases",
        "header.bases.title");
    Planted.add(
        all,
        "spaces-in-the-number-of-a-basis",
        g ->
            basis(
                g,
                0,
                b -> new GoldBasis(b.type(), "41 / QĐ-TTg", b.issuedOn(), b.issuer(), b.title())));
    Planted.add(all, "bases-in-another-order", g -> bases(g, b -> b.toList().reversed().stream()));
  }

  private static GoldPlan bases(GoldPlan plan, UnaryOperator<Stream<GoldBasis>> change) {
    return header(
        plan,
        h ->
            GoldEdits.withBases(
                h, change.apply(Objects.requireNonNull(h.bases()).stream()).toList()));
  }
}

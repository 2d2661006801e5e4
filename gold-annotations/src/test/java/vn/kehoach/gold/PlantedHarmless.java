package vn.kehoach.gold;

import static vn.kehoach.gold.GoldEdits.assignment;
import static vn.kehoach.gold.GoldEdits.bodies;
import static vn.kehoach.gold.GoldEdits.header;
import static vn.kehoach.gold.GoldEdits.late;
import static vn.kehoach.gold.GoldEdits.objective;
import static vn.kehoach.gold.GoldEdits.quote;
import static vn.kehoach.gold.GoldEdits.target;
import static vn.kehoach.gold.GoldEdits.targets;

import java.util.List;
import java.util.Locale;

/** Differences that are none by the guidelines: no figure may move. */
final class PlantedHarmless {

  private PlantedHarmless() {}

  static void plant(List<Planted> all) {
    Planted.add(all, "nothing", g -> g);
    Planted.add(
        all,
        "tone-mark-elsewhere",
        g -> objective(g, 1, o -> quote(o, o.quote().replace("hoà", "hòa"))));
    Planted.add(
        all,
        "capitals-spaces-bullets",
        g ->
            target(
                g,
                2,
                t ->
                    quote(t, "-  " + t.quote().toUpperCase(Locale.ROOT).replace(" ", "  ") + ".")));
    Planted.add(all, "one-word-of-twenty", g -> objective(g, 0, o -> quote(o, late(o.quote(), 1))));
    Planted.add(all, "items-in-another-order", g -> targets(g, g.targets().reversed()));
    Planted.add(
        all,
        "counted-noun-shorter",
        g ->
            target(
                g,
                1,
                t ->
                    new GoldTarget(
                        t.quote(),
                        t.measures().stream()
                            .map(m ->
                                new GoldMeasure(
                                    m.comparator(),
                                    null,
                                    m.min(),
                                    m.max(),
                                    "buổi kể chuyện",
                                    null,
                                    m.per(),
                                    null))
                            .toList())));
    Planted.add(
        all,
        "agency-abbreviated",
        g -> assignment(g, 3, a -> bodies(a, List.of("UBND huyện, TP"), a.collaborators())));
    Planted.add(
        all,
        "agency-goes-on",
        g ->
            assignment(
                g,
                0,
                a ->
                    bodies(
                        a,
                        List.of("Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Mẫu"),
                        a.collaborators())));
    Planted.add(
        all,
        "number-with-spaces",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        "17 / KH-UBND",
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer(),
                        h.bases())));
    Planted.add(
        all,
        "months-of-the-period",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        new GoldHeader.Period("2024-03", "2026-12"),
                        h.signer(),
                        h.bases())));
    Planted.add(
        all,
        "office-of-the-signer",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        new GoldHeader.Signer("Trần Thị Mẫu", null),
                        h.bases())));
  }
}

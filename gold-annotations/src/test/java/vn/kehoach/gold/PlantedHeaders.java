package vn.kehoach.gold;

import static vn.kehoach.gold.GoldEdits.header;

import java.util.List;
import vn.kehoach.corpus.plan.PlanKind;

/** Fields of the header that are wrong, missing or made up. */
final class PlantedHeaders {

  private PlantedHeaders() {}

  static void plant(List<Planted> all) {
    Planted.add(
        all,
        "type-wrong",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        "QĐ",
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer(),
                        h.bases())),
        "header",
        "header.documentType");
    Planted.add(
        all,
        "number-missing",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        null,
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer(),
                        h.bases())),
        "header",
        "header.number");
    Planted.add(
        all,
        "date-wrong",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        "2023-02-20",
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer(),
                        h.bases())),
        "header",
        "header.issuedOn");
    Planted.add(
        all,
        "issuer-wrong",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        "Ủy ban nhân dân tỉnh Núi Mẫu",
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer(),
                        h.bases())),
        "header",
        "header.issuer");
    Planted.add(
        all,
        "province-missing",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        null,
                        h.title(),
                        h.period(),
                        h.signer(),
                        h.bases())),
        "header",
        "header.province");
    Planted.add(
        all,
        "title-cut",
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
                        "Kế hoạch phát triển thư viện lưu động",
                        h.period(),
                        h.signer(),
                        h.bases())),
        "header",
        "header.title");
    Planted.add(
        all,
        "period-wrong",
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
                        new GoldHeader.Period("2024", "2030"),
                        h.signer(),
                        h.bases())),
        "header",
        "header.period");
    Planted.add(
        all,
        "signer-wrong",
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
                        new GoldHeader.Signer("Lê Văn Khác", null),
                        h.bases())),
        "header",
        "header.signer");
    Planted.add(
        all,
        "header-empty",
        g -> header(g, h -> GoldHeader.EMPTY),
        "header",
        "header.documentType",
        "header.number",
        "header.issuedOn",
        "header.issuer",
        "header.province",
        "header.title",
        "header.period",
        "header.signer",
        "header.bases",
        "header.bases.issuedOn",
        "header.bases.issuer",
        "header.bases.title");
    Planted.add(
        all,
        "kind",
        g ->
            new GoldPlan(
                g.name(),
                g.document(),
                PlanKind.NEWS,
                g.annotators(),
                g.header(),
                g.regions(),
                g.objectives(),
                g.targets(),
                g.assignments()),
        "kind");
  }
}

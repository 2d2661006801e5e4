package vn.kehoach.gold;

import static vn.kehoach.gold.GoldEdits.count;
import static vn.kehoach.gold.GoldEdits.measure;
import static vn.kehoach.gold.GoldEdits.target;
import static vn.kehoach.gold.GoldEdits.twice;
import static vn.kehoach.gold.GoldEdits.without;

import java.math.BigDecimal;
import java.util.List;
import vn.kehoach.corpus.plan.Comparator;

/** Measures with a wrong comparator, value, unit or circumstance. */
final class PlantedMeasures {

  private PlantedMeasures() {}

  static void plant(List<Planted> all) {
    Planted.add(
        all,
        "comparator",
        g ->
            measure(
                g,
                0,
                m ->
                    new GoldMeasure(
                        Comparator.EQ,
                        m.value(),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "value",
        g ->
            measure(
                g,
                0,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        new BigDecimal("7"),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "range-end",
        g ->
            measure(
                g,
                1,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        null,
                        m.min(),
                        new BigDecimal("30"),
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "range-as-value",
        g ->
            measure(
                g,
                1,
                m ->
                    new GoldMeasure(
                        Comparator.EQ,
                        m.min(),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "percent-as-count",
        g ->
            measure(
                g,
                0,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        m.value(),
                        null,
                        null,
                        "trường",
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "money-thousandfold",
        g ->
            measure(
                g,
                2,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        new BigDecimal("1500000"),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "measure-missing",
        g -> target(g, 0, t -> new GoldTarget(t.quote(), without(t.measures(), 1))),
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "measure-extra",
        g -> target(g, 3, t -> new GoldTarget(t.quote(), List.of(count("2024")))),
        "measures");
    Planted.add(
        all,
        "measure-twice",
        g -> target(g, 0, t -> new GoldTarget(t.quote(), twice(t.measures(), 0))),
        "measures");
    Planted.add(
        all,
        "change-missing",
        g ->
            target(g, 0, t -> new GoldTarget(t.quote(), List.of(t.measures().get(0), count("12")))),
        "measures.detail");
    Planted.add(
        all,
        "measure-deadline",
        g ->
            measure(
                g,
                0,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        m.value(),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        "2026")),
        "measures.detail");
    Planted.add(
        all,
        "per-missing",
        g ->
            measure(
                g,
                1,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        null,
                        m.min(),
                        m.max(),
                        m.unit(),
                        m.change(),
                        null,
                        m.deadline())),
        "measures.detail");
  }
}

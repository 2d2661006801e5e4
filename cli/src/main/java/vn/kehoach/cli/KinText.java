package vn.kehoach.cli;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.cli.workflow.ResolvedQuery;
import vn.kehoach.cli.workflow.SearchAnswer;
import vn.kehoach.corpus.agency.Kin;
import vn.kehoach.corpus.agency.Kin.Relation;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.index.Hit;
import vn.kehoach.index.query.AgencyFilter;
import vn.kehoach.index.query.AgencyTerm;

/** Says which other name a hit was found under, and what that body has to do with the question. */
final class KinText {

  private final Messages messages;
  private final ResolvedQuery asked;

  KinText(Messages messages, ResolvedQuery asked) {
    this.messages = messages;
    this.asked = asked;
  }

  /** One line for a hit that only kin of the body, or of the province, answers. */
  Optional<String> of(Hit hit) {
    return body(hit)
        .map(kin ->
            messages.text(
                kin.functions().isEmpty() ? "search.foundAs" : "search.foundAsPart",
                kin.agency().name()))
        .or(() -> province(hit).map(one -> messages.text("search.foundAs", one.fullName())));
  }

  /** One line for each body and province of the page that is not the one asked for. */
  List<String> notes(SearchAnswer answer) {
    Set<String> notes = new LinkedHashSet<>();
    List<Hit> hits = answer.result().hits();
    asked.kin().stream()
        .filter(kin -> hits.stream().anyMatch(hit -> body(hit).filter(kin::equals).isPresent()))
        .forEach(kin -> notes.add(note(kin)));
    asked.provinces().stream()
        .filter(one -> hits.stream().anyMatch(hit -> province(hit).filter(one::equals).isPresent()))
        .forEach(one -> notes.add(note(one)));
    split().ifPresent(notes::add);
    return List.copyOf(notes);
  }

  /** Where the work of the body went to several others, who has what now. */
  private Optional<String> split() {
    List<Kin> heirs =
        asked.kin().stream()
            .filter(kin -> kin.relation() == Relation.SUCCESSOR && !kin.functions().isEmpty())
            .sorted(Comparator.comparing(kin -> String.valueOf(kin.date())))
            .toList();
    return heirs.size() < 2
        ? Optional.empty()
        : Optional.of(
            messages.text(
                "search.split",
                heirs.stream()
                    .map(heir ->
                        "\n  "
                            + heir.agency().name()
                            + " ("
                            + heir.date()
                            + "): "
                            + String.join(", ", heir.functions()))
                    .collect(Collectors.joining())));
  }

  private String note(Kin kin) {
    String what =
        kin.functions().isEmpty()
            ? messages.text("search.allItsWork")
            : String.join(", ", kin.functions());
    return messages.text(
        "search.kin." + kin.relation(),
        kin.agency().name(),
        String.valueOf(kin.date()),
        what,
        String.valueOf(kin.source()));
  }

  private String note(Province province) {
    return province.validTo() == null
        ? messages.text(
            "search.province.successor", province.fullName(), String.valueOf(province.validFrom()))
        : messages.text(
            "search.province.predecessor", province.fullName(), province.validTo().toString());
  }

  /** The kin that a hit names; empty where it names the body itself. */
  private Optional<Kin> body(Hit hit) {
    AgencyFilter filter = asked.query().filters().agency();
    if (filter == null || hit.matched().stream().anyMatch(filter.terms()::contains)) {
      return Optional.empty();
    }
    return asked.kin().stream()
        .filter(
            kin -> hit.matched().stream().map(AgencyTerm::id).anyMatch(kin.agency().id()::equals))
        .findFirst();
  }

  private Optional<Province> province(Hit hit) {
    return asked.provinces().stream()
        .filter(province -> province.id().equals(hit.plan().provinceId()))
        .findFirst();
  }
}

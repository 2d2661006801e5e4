package vn.kehoach.extractor.agency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.Warning;

/**
 * Bodies that did not exist, under the name that the paper gives them, on its day: names left over
 * from the paper that this one was copied from. They stay as written; the reader is told.
 */
public final class NamesOutOfTime {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final AgencyCatalogue catalogue;

  /** Compares with the days of a catalogue. */
  public NamesOutOfTime(AgencyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * One warning for each such name among those that have work.
   *
   * @param issuedOn the day of the paper; nothing is said where it is not known
   */
  public List<Warning> of(List<Assignment> given, @Nullable LocalDate issuedOn) {
    if (issuedOn == null) {
      return List.of();
    }
    return given.stream()
        .flatMap(one -> Stream.concat(one.agencies().stream(), one.collaborators().stream()))
        .flatMap(mention -> said(mention, issuedOn).stream())
        .distinct()
        .map(said -> new Warning("AGENCY_OUT_OF_TIME", said))
        .toList();
  }

  private Optional<String> said(AgencyMention mention, LocalDate on) {
    return Optional.ofNullable(mention.id())
        .flatMap(catalogue::byId)
        .filter(agency -> !agency.existedOn(on))
        .map(agency -> mention.name() + ": " + when(agency, on));
  }

  private static String when(Agency agency, LocalDate on) {
    LocalDate last = agency.validTo();
    return last != null && on.isAfter(last)
        ? "tên này chỉ dùng đến ngày " + DAY.format(last)
        : "tên này chỉ có từ ngày " + DAY.format(Objects.requireNonNull(agency.validFrom()));
  }
}

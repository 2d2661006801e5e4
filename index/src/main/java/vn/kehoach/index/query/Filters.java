package vn.kehoach.index.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AssignmentRole;

/**
 * Conditions that a hit must meet, all of them. An absent one, or an empty set, asks for nothing.
 *
 * @param agency the body that the item names
 * @param roles what that body is to the work; without an agency, the role of the assignment
 * @param kinds kinds of items
 * @param province the province of the plan
 * @param years years of the plan
 * @param documentTypes abbreviations of the plan's document type ({@code KH}), in any case, with or
 *     without marks
 * @param measure a quantity that the item commits to
 * @param deadline when the item must be done
 * @param number the plan's number, whole or any part of it: {@code 31}, {@code 31/KH}, {@code
 *     KH-BCĐ}
 * @param basis number (whole or any part) or words of a title of a paper that the plan rests on
 * @param subject words of what the plan is about, as {@link vn.kehoach.index.PlanFacts#subject} has
 *     it
 */
public record Filters(
    @Nullable AgencyFilter agency,
    Set<AssignmentRole> roles,
    Set<ItemKind> kinds,
    @Nullable ProvinceFilter province,
    @Nullable YearRange years,
    Set<String> documentTypes,
    @Nullable MeasureFilter measure,
    @Nullable DeadlineFilter deadline,
    @Nullable String number,
    @Nullable String basis,
    @Nullable String subject) {

  /** No condition. */
  public static final Filters NONE =
      new Filters(null, Set.of(), Set.of(), null, null, Set.of(), null, null, null, null, null);

  /** Copies the sets, in a fixed order. */
  public Filters {
    roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    documentTypes = Collections.unmodifiableSet(new TreeSet<>(documentTypes));
  }

  /** With the body that the item names. */
  public Filters withAgency(AgencyFilter filter) {
    return changed(parts -> parts.agency = filter);
  }

  /** With one of these roles. */
  public Filters withRoles(Set<AssignmentRole> set) {
    return changed(parts -> parts.roles = set);
  }

  /** With one of these kinds. */
  public Filters withKinds(Set<ItemKind> set) {
    return changed(parts -> parts.kinds = set);
  }

  /** With the province of the plan. */
  public Filters withProvince(ProvinceFilter filter) {
    return changed(parts -> parts.province = filter);
  }

  /** With the years of the plan. */
  public Filters withYears(YearRange range) {
    return changed(parts -> parts.years = range);
  }

  /** With one of these document types. */
  public Filters withDocumentTypes(Set<String> set) {
    return changed(parts -> parts.documentTypes = set);
  }

  /** With a quantity. */
  public Filters withMeasure(MeasureFilter filter) {
    return changed(parts -> parts.measure = filter);
  }

  /** With a deadline. */
  public Filters withDeadline(DeadlineFilter filter) {
    return changed(parts -> parts.deadline = filter);
  }

  /** With the plan's number or a part of it. */
  public Filters withNumber(String part) {
    return changed(parts -> parts.number = part);
  }

  /** With a paper that the plan rests on. */
  public Filters withBasis(String words) {
    return changed(parts -> parts.basis = words);
  }

  /** With what the plan is about. */
  public Filters withSubject(String words) {
    return changed(parts -> parts.subject = words);
  }

  private Filters changed(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.together();
  }

  /** The conditions while one of them is changed. */
  private static final class Parts {

    private @Nullable AgencyFilter agency;
    private Set<AssignmentRole> roles;
    private Set<ItemKind> kinds;
    private @Nullable ProvinceFilter province;
    private @Nullable YearRange years;
    private Set<String> documentTypes;
    private @Nullable MeasureFilter measure;
    private @Nullable DeadlineFilter deadline;
    private @Nullable String number;
    private @Nullable String basis;
    private @Nullable String subject;

    private Parts(Filters of) {
      agency = of.agency;
      roles = of.roles;
      kinds = of.kinds;
      province = of.province;
      years = of.years;
      documentTypes = of.documentTypes;
      measure = of.measure;
      deadline = of.deadline;
      number = of.number;
      basis = of.basis;
      subject = of.subject;
    }

    private Filters together() {
      return new Filters(
          agency,
          roles,
          kinds,
          province,
          years,
          documentTypes,
          measure,
          deadline,
          number,
          basis,
          subject);
    }
  }

  /** These conditions, and of the others those that these have not. */
  public Filters or(Filters others) {
    return new Filters(
        agency == null ? others.agency : agency,
        roles.isEmpty() ? others.roles : roles,
        kinds.isEmpty() ? others.kinds : kinds,
        province == null ? others.province : province,
        years == null ? others.years : years,
        documentTypes.isEmpty() ? others.documentTypes : documentTypes,
        measure == null ? others.measure : measure,
        deadline == null ? others.deadline : deadline,
        number == null ? others.number : number,
        basis == null ? others.basis : basis,
        subject == null ? others.subject : subject);
  }
}

package vn.kehoach.index.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
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
    return new Filters(
        filter,
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

  /** With one of these roles. */
  public Filters withRoles(Set<AssignmentRole> set) {
    return new Filters(
        agency,
        set,
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

  /** With one of these kinds. */
  public Filters withKinds(Set<ItemKind> set) {
    return new Filters(
        agency,
        roles,
        set,
        province,
        years,
        documentTypes,
        measure,
        deadline,
        number,
        basis,
        subject);
  }

  /** With the province of the plan. */
  public Filters withProvince(ProvinceFilter filter) {
    return new Filters(
        agency,
        roles,
        kinds,
        filter,
        years,
        documentTypes,
        measure,
        deadline,
        number,
        basis,
        subject);
  }

  /** With the years of the plan. */
  public Filters withYears(YearRange range) {
    return new Filters(
        agency,
        roles,
        kinds,
        province,
        range,
        documentTypes,
        measure,
        deadline,
        number,
        basis,
        subject);
  }

  /** With one of these document types. */
  public Filters withDocumentTypes(Set<String> set) {
    return new Filters(
        agency, roles, kinds, province, years, set, measure, deadline, number, basis, subject);
  }

  /** With a quantity. */
  public Filters withMeasure(MeasureFilter filter) {
    return new Filters(
        agency,
        roles,
        kinds,
        province,
        years,
        documentTypes,
        filter,
        deadline,
        number,
        basis,
        subject);
  }

  /** With a deadline. */
  public Filters withDeadline(DeadlineFilter filter) {
    return new Filters(
        agency,
        roles,
        kinds,
        province,
        years,
        documentTypes,
        measure,
        filter,
        number,
        basis,
        subject);
  }

  /** With the plan's number or a part of it. */
  public Filters withNumber(String part) {
    return new Filters(
        agency,
        roles,
        kinds,
        province,
        years,
        documentTypes,
        measure,
        deadline,
        part,
        basis,
        subject);
  }

  /** With a paper that the plan rests on. */
  public Filters withBasis(String words) {
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
        words,
        subject);
  }

  /** With what the plan is about. */
  public Filters withSubject(String words) {
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
        words);
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

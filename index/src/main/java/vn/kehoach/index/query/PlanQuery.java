package vn.kehoach.index.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One question to the archive.
 *
 * @param text the words
 * @param filters conditions beside the words
 * @param sort order of the hits
 * @param grouping what a page lists
 * @param page from 1
 * @param size entries on a page, from 1 to {@link #LARGEST_PAGE}
 * @param facets what to count all hits by; counting takes time, so only what is shown
 */
public record PlanQuery(
    TextQuery text,
    Filters filters,
    SortOrder sort,
    Grouping grouping,
    int page,
    int size,
    Set<Facet> facets) {

  /** Entries on one page at most. */
  public static final int LARGEST_PAGE = 1000;

  /** Entries up to the end of a page at most; beyond that a search is narrowed, or exported. */
  public static final int DEEPEST = 1_000_000;

  private static final int USUAL_PAGE = 20;

  /** Checks page and size. */
  public PlanQuery {
    if (!isPage(page, size)) {
      throw new IllegalArgumentException(
          "page "
              + page
              + " of "
              + size
              + " entries: a page has 1 to "
              + LARGEST_PAGE
              + " entries and ends at "
              + DEEPEST
              + " at most");
    }
    facets = facets.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(facets));
  }

  /** Whether there may be such a page. */
  public static boolean isPage(int page, int size) {
    return page >= 1 && size >= 1 && size <= LARGEST_PAGE && (long) page * size <= DEEPEST;
  }

  /** Plain words (no syntax), best match first, twenty items a page, no facets. */
  public static PlanQuery of(String words) {
    return of(TextQuery.of(words));
  }

  /** Best match first, twenty items a page, no facets. */
  public static PlanQuery of(TextQuery text) {
    return new PlanQuery(
        text, Filters.NONE, SortOrder.RELEVANCE, Grouping.BY_ITEM, 1, USUAL_PAGE, Set.of());
  }

  /** With conditions. */
  public PlanQuery withFilters(Filters conditions) {
    return new PlanQuery(text, conditions, sort, grouping, page, size, facets);
  }

  /** With other words. */
  public PlanQuery withText(TextQuery words) {
    return new PlanQuery(words, filters, sort, grouping, page, size, facets);
  }

  /** In another order. */
  public PlanQuery withSort(SortOrder order) {
    return new PlanQuery(text, filters, order, grouping, page, size, facets);
  }

  /** Listing something else. */
  public PlanQuery withGrouping(Grouping groups) {
    return new PlanQuery(text, filters, sort, groups, page, size, facets);
  }

  /** Another page. */
  public PlanQuery withPage(int number, int entries) {
    return new PlanQuery(text, filters, sort, grouping, number, entries, facets);
  }

  /** With counts. */
  public PlanQuery withFacets(Set<Facet> wanted) {
    return new PlanQuery(text, filters, sort, grouping, page, size, wanted);
  }
}

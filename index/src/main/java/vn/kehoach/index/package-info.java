/**
 * Plans and their items in Lucene: one entry a plan and one an item, joined.
 *
 * <p>Two doors. {@link vn.kehoach.index.PlanIndex} writes: replace a plan, delete one, commit; one
 * process at a time. {@link vn.kehoach.index.PlanSearcher} reads: {@link
 * vn.kehoach.index.query.PlanQuery} in, {@link vn.kehoach.index.SearchResult} out; as many as one
 * likes, beside a writer too. The index is disposable: whatever is wrong with it, {@link
 * vn.kehoach.index.IndexUnusableException} says so and {@code kehoach index rebuild} makes it anew
 * from the archive.
 *
 * <pre>{@code
 * try (PlanIndex index = PlanIndex.open(folder, Abbreviations.standard())) {
 *   index.replace(plan);
 *   index.commit();
 * }
 * try (PlanSearcher searcher = PlanSearcher.open(folder, Abbreviations.standard())) {
 *   SearchResult found =
 *       searcher.search(
 *           PlanQuery.of("mại dâm")
 *               .withFilters(
 *                   Filters.NONE
 *                       .withAgency(AgencyFilter.named("Sở Y tế"))
 *                       .withRoles(Set.of(AssignmentRole.LEAD)))
 *               .withFacets(Set.of(Facet.YEAR)));
 *   found.hits().forEach(hit -> paint(hit.text(), hit.highlights()));
 * }
 * }</pre>
 *
 * <p>The package must not know how plans are stored in an archive, how names of bodies changed, or
 * how hits are printed.
 */
@NullMarked
package vn.kehoach.index;

import org.jspecify.annotations.NullMarked;

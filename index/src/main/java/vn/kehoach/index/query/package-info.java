/**
 * What is asked of the archive: words, filters, order, page; and the line that people type.
 *
 * <p>The front door is {@link vn.kehoach.index.query.PlanQuery}; {@link
 * vn.kehoach.index.query.QueryLine} makes one of a typed line. The package must not know how plans
 * are indexed, nor which names a body has had: the caller looks those up and passes them as {@link
 * vn.kehoach.index.query.AgencyTerm}s.
 */
@NullMarked
package vn.kehoach.index.query;

import org.jspecify.annotations.NullMarked;

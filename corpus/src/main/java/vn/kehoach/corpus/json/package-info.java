/**
 * The one reader and writer of the project's JSON, and its JSON Schema ({@code plan.schema.json}).
 *
 * <p>The same object always gives the same bytes: fixed key order, no clocks, line feeds on every
 * platform. Absent is absent: no {@code null}, no empty string, no empty list. The package must not
 * know where the JSON is kept.
 */
@NullMarked
package vn.kehoach.corpus.json;

import org.jspecify.annotations.NullMarked;

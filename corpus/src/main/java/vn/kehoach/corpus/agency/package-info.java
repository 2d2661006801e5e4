/**
 * The catalogue of agencies and provinces: names, spellings, dates of validity, successors.
 *
 * <p>An agency is family × place × time. A catalogue entry is the family ({@code so.yte}, the
 * health department of any province); the place is a {@link vn.kehoach.corpus.agency.Province}, and
 * both tell when they were valid. The package must not know documents, plans or how a name is found
 * in running text; it only offers the keys for that.
 */
@NullMarked
package vn.kehoach.corpus.agency;

import org.jspecify.annotations.NullMarked;

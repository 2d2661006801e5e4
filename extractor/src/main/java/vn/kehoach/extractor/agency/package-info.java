/**
 * Finds the bodies that a document names, and gives each its canonical name.
 *
 * <p>Known names come from the catalogue, longest first; around them a small grammar reads groups
 * ({@code các sở, ban, ngành liên quan}), levels ({@code UBND các xã, phường}), offices ({@code Chủ
 * tịch UBND tỉnh}) and names that the catalogue lacks. The package must not know what an assignment
 * is.
 */
@NullMarked
package vn.kehoach.extractor.agency;

import org.jspecify.annotations.NullMarked;

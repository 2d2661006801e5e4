/**
 * Blocks to a tree of sections, each with one role: what is a heading, what stands under it, and
 * what each stretch of the document is for.
 *
 * <p>Levels come from numbering (Decree 30/2020/NĐ-CP, appendix I: phần, chương, mục, điều, khoản,
 * điểm), look and wording. The package must not know what an objective, a target or an assignment
 * is.
 */
@NullMarked
package vn.kehoach.extractor.outline;

import org.jspecify.annotations.NullMarked;

package vn.kehoach.corpus.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who signed.
 *
 * @param name without rank and title
 * @param position office, abbreviations expanded
 * @param capacity {@code TM}, {@code KT}, {@code TL}, {@code TUQ} or {@code Q}: on whose behalf
 *     (Decree 30/2020/NĐ-CP, appendix I)
 */
public record Signer(@Nullable String name, @Nullable String position, @Nullable String capacity) {}

package vn.kehoach.corpus.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the plan rests on (căn cứ).
 *
 * @param type words for the type, such as {@code Quyết định}
 * @param number as written, without spaces
 * @param issuer words that name who issued it
 */
public record LegalBasis(
    @Nullable String type,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String title,
    Evidence evidence) {}

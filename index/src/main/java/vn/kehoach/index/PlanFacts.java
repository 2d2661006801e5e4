package vn.kehoach.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.PlanKind;

/**
 * What a list of hits shows of a plan. Absent facts are {@code null}.
 *
 * @param id of the plan
 * @param documentType abbreviation, such as {@code KH}
 * @param number with its symbol
 * @param subject what it is about: its title without the kind of paper, place and time
 * @param issuer canonical name of the body that issued it
 * @param provinceId in the catalogue
 * @param province bare name
 * @param from first year of the plan
 * @param to last year of the plan
 * @param file path of the file below the folder that was imported
 */
public record PlanFacts(
    String id,
    PlanKind kind,
    @Nullable String documentType,
    @Nullable String number,
    @Nullable String title,
    @Nullable String subject,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String provinceId,
    @Nullable String province,
    @Nullable Integer from,
    @Nullable Integer to,
    String file) {}

package vn.kehoach.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that identify a plan, as an annotator gives them.
 *
 * @param documentType abbreviation by Decree 30/2020/NĐ-CP: {@code KH}, {@code QĐ} …
 * @param number with its symbol, without spaces
 * @param issuedOn {@code 2024-03-31}, or {@code 2024-03} where the day was left blank
 * @param issuer canonical name, with the place
 * @param province bare name
 * @param title type and subject in one line
 * @param bases what the plan rests on, in the order of the text; empty where it names nothing, null
 *     where nobody annotated them, so that they cannot be judged
 */
public record GoldHeader(
    @Nullable String documentType,
    @Nullable String number,
    @Nullable String issuedOn,
    @Nullable String issuer,
    @Nullable String province,
    @Nullable String title,
    @Nullable Period period,
    @Nullable Signer signer,
    @Nullable List<GoldBasis> bases) {

  /** A header of which nothing is known. */
  public static final GoldHeader EMPTY =
      new GoldHeader(null, null, null, null, null, null, null, null, null);

  /** Copies the list. */
  public GoldHeader {
    bases = bases == null ? null : List.copyOf(bases);
  }

  /**
   * The time that the plan is for: years ({@code 2021}) or months ({@code 2023-09}); one end may be
   * unknown.
   */
  public record Period(@Nullable String from, @Nullable String to) {}

  /** Who signed: the name without rank, the office with abbreviations expanded. */
  public record Signer(@Nullable String name, @Nullable String position) {}
}

package vn.kehoach.gold;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the plan rests on (căn cứ), as an annotator gives it.
 *
 * @param type words for the type: {@code Quyết định}
 * @param number with its symbol, without spaces
 * @param issuedOn a day, or the month or year that is all the text gives
 * @param issuer who issued it, in the text's words
 * @param title what it is about, in the text's words; of a law its name, which begins with the type
 */
public record GoldBasis(
    @Nullable String type,
    @Nullable String number,
    @Nullable String issuedOn,
    @Nullable String issuer,
    @Nullable String title) {

  /** What is known of it, in one line. */
  @Override
  public String toString() {
    return Stream.of(type, number, issuedOn, issuer, title)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}

package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of a paper without a date: the latest day that it mentions near its beginning. */
final class Years {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9/])(?:19|20)[0-9]{2}(?![0-9/])");

  /** Papers of the archive are of this time; later years are aims. */
  private static final int REACH = 6_000;

  private static final LocalDate FALLBACK = LocalDate.of(2025, 1, 1);

  private Years() {}

  static LocalDate guess(Lines lines) {
    String text = lines.text().substring(0, Math.min(REACH, lines.text().length()));
    Matcher dated =
        Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}[/.-]((?:19|20)[0-9]{2})").matcher(text);
    int latest = 0;
    while (dated.find()) {
      latest = Math.max(latest, Integer.parseInt(dated.group(1)));
    }
    if (latest == 0) {
      Matcher year = YEAR.matcher(text);
      if (year.find()) {
        latest = Integer.parseInt(year.group());
      }
    }
    return latest == 0 ? FALLBACK : LocalDate.of(latest, 12, 31);
  }
}

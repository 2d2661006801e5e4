package vn.kehoach.index.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Abbreviations and what they stand for. Text and query that write either are taken for the same.
 *
 * @param forms abbreviation ({@code UBND}) to its other forms ({@code Ủy ban nhân dân}), each at
 *     least one word; an abbreviation that stands for several things does not belong here
 */
public record Abbreviations(SortedMap<String, List<String>> forms) {

  /** No abbreviations. */
  public static final Abbreviations NONE = new Abbreviations(new TreeMap<>());

  private static final String STANDARD = "abbreviations.txt";

  /** Copies the forms. */
  public Abbreviations {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    forms.forEach((abbreviation, others) -> copy.put(abbreviation, List.copyOf(others)));
    forms = Collections.unmodifiableSortedMap(copy);
  }

  /** Those that Vietnamese offices use without explaining them. */
  public static Abbreviations standard() {
    SortedMap<String, List<String>> forms = new TreeMap<>();
    try (InputStream bytes =
            Objects.requireNonNull(Abbreviations.class.getResourceAsStream(STANDARD), STANDARD);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = List.of(line.split("\\s*[=|]\\s*"));
          forms.put(cells.getFirst(), cells.subList(1, cells.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Abbreviations(forms);
  }

  /** These and more: further abbreviations, or further forms of those that are here. */
  public Abbreviations and(Map<String, List<String>> more) {
    SortedMap<String, List<String>> all = new TreeMap<>(forms);
    more.forEach((abbreviation, others) -> {
      List<String> joined = new ArrayList<>(all.getOrDefault(abbreviation, List.of()));
      others.stream().filter(form -> !joined.contains(form)).forEach(joined::add);
      all.put(abbreviation, joined);
    });
    return new Abbreviations(all);
  }

  /** A checksum: an index that was made with other abbreviations has another one. */
  public String fingerprint() {
    CRC32C sum = new CRC32C();
    sum.update(forms.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}

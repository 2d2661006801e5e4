package vn.kehoach.extractor.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.language.BareText;

/**
 * What headings say about the section under them ({@code headings.json} beside this class).
 *
 * <p>Compared without case and marks, so that capitals, old and new tone placement and most damage
 * by optical recognition make no difference: headings are few and far apart.
 */
final class HeadingLexicon {

  /**
   * What a heading says.
   *
   * @param underGoals the role that it has instead among objectives and targets
   * @param length number of letters of the heading that the lexicon knows, from its begin
   */
  record Meaning(SectionRole role, SectionRole underGoals, ObjectiveScope scope, int length) {}

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final List<String> fillers;
  private final int longest;

  private HeadingLexicon(HeadingFile file) {
    this.fillers = file.fillers().stream().map(filler -> BareText.of(filler) + " ").toList();
    for (HeadingFile.Entry entry : file.headings()) {
      SectionRole role = SectionRole.valueOf(entry.role().toUpperCase(Locale.ROOT));
      ObjectiveScope scope =
          entry.scope() == null
              ? ObjectiveScope.UNSPECIFIED
              : ObjectiveScope.valueOf(entry.scope().toUpperCase(Locale.ROOT));
      SectionRole underGoals =
          entry.underGoals() == null
              ? role
              : SectionRole.valueOf(entry.underGoals().toUpperCase(Locale.ROOT));
      for (String words : entry.words()) {
        String key = BareText.of(words);
        if (meanings.put(key, new Meaning(role, underGoals, scope, key.length())) != null) {
          throw new IllegalStateException("heading stands twice: " + words);
        }
      }
    }
    this.longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static HeadingLexicon standard() {
    try (InputStream in = HeadingLexicon.class.getResourceAsStream("headings.json")) {
      return new HeadingLexicon(JsonMapper.builder().build().readValue(in, HeadingFile.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the longest known words at the heading's begin mean, fillers in front aside. */
  Optional<Meaning> meaning(String text, Span heading) {
    String key = squeeze(BareText.of(text.substring(heading.begin(), heading.end())));
    int from = 0;
    for (boolean filled = true; filled; ) {
      filled = false;
      for (String filler : fillers) {
        if (key.startsWith(filler, from)) {
          Optional<Meaning> withFiller = longestAt(key, from);
          if (withFiller.isPresent()) {
            return withFiller;
          }
          from += filler.length();
          filled = true;
          break;
        }
      }
    }
    int begin = from;
    return longestAt(key, begin)
        .map(found ->
            new Meaning(found.role(), found.underGoals(), found.scope(), begin + found.length()));
  }

  /** Whether the heading says nothing but words of the lexicon. */
  boolean isWholly(String text, Span heading) {
    int length = squeeze(BareText.of(text.substring(heading.begin(), heading.end()))).length();
    return meaning(text, heading).map(found -> found.length() >= length).orElse(false);
  }

  private Optional<Meaning> longestAt(String key, int from) {
    for (int end = Math.min(key.length(), from + longest); end > from; end--) {
      boolean atWordEnd = end == key.length() || !Character.isLetterOrDigit(key.charAt(end));
      if (atWordEnd) {
        Meaning found = meanings.get(key.substring(from, end));
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /** One space between words, none before a comma; a dash counts as a comma. */
  private static String squeeze(String key) {
    StringBuilder squeezed = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean afterSpace = squeezed.isEmpty() || squeezed.charAt(squeezed.length() - 1) == ' ';
      if (Character.isWhitespace(c)) {
        squeezed.append(afterSpace ? "" : " ");
      } else {
        if (afterSpace && (c == ',' || c == '-') && !squeezed.isEmpty()) {
          squeezed.setLength(squeezed.length() - 1);
        }
        squeezed.append(c == '-' ? ", " : String.valueOf(c));
      }
    }
    return squeezed.toString().strip();
  }

  /** The file as it stands. */
  record HeadingFile(String about, List<String> fillers, List<Entry> headings) {
    record Entry(
        String role, @Nullable String scope, @Nullable String underGoals, List<String> words) {}
  }
}

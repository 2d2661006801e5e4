package vn.kehoach.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;

/** What the program says, in the user's language. */
final class Messages {

  private final Language language;
  private final Locale locale;
  private final ResourceBundle bundle;

  Messages(Language language) {
    this.language = language;
    this.locale = language.locale();
    this.bundle =
        ResourceBundle.getBundle(
            "vn.kehoach.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The bundle, for picocli's help texts. */
  ResourceBundle bundle() {
    return bundle;
  }

  Locale locale() {
    return locale;
  }

  /** A text with its {@code {0}} filled in; numbers are written as the language does. */
  String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** The word for a constant, such as {@code role.lead}. */
  String word(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /**
   * A detail of the ledger in the reader's language: a code is put into words. What the readers of
   * formats say is English and technical; elsewhere than in English the outcome's word has to do.
   */
  @Nullable String detail(@Nullable String detail) {
    String technical = technicalDetail(detail);
    boolean isForeign = technical != null && technical.equals(detail) && language != Language.EN;
    return isForeign ? null : technical;
  }

  /** The same for who helps the reader: what is no code is there as it is. */
  @Nullable String technicalDetail(@Nullable String detail) {
    String key = "detail." + detail;
    return detail != null && bundle.containsKey(key) ? bundle.getString(key) : detail;
  }

  /** What to do about a file that is not in the archive; empty where nothing is to be done. */
  Optional<String> remedy(ImportOutcome outcome, @Nullable String detail) {
    return Stream.of("remedy." + detail, "remedy." + outcome.name())
        .filter(bundle::containsKey)
        .findFirst()
        .map(bundle::getString);
  }
}

package vn.kehoach.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the program says, in the user's language. */
final class Messages {

  private final Locale locale;
  private final ResourceBundle bundle;

  Messages(Language language) {
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

  /** A detail of the ledger: a code is put into words, anything else is shown as it is. */
  @Nullable String detail(@Nullable String detail) {
    String key = "detail." + detail;
    return detail != null && bundle.containsKey(key) ? bundle.getString(key) : detail;
  }
}

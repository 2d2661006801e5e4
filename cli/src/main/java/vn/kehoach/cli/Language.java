package vn.kehoach.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that the program speaks. */
enum Language {
  VI("vi", "VN"),
  EN("en", "US");

  private final Locale locale;

  Language(String language, String country) {
    this.locale = Locale.of(language, country);
  }

  Locale locale() {
    return locale;
  }

  /**
   * The language to speak: {@code --lang} (also where the rest of the line is wrong, so that the
   * message about that is understood), else {@code KEHOACH_LANG}, else the machine's.
   */
  static Language of(List<String> arguments, Map<String, String> environment, Locale machine) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--lang=")) {
        return of(argument.substring("--lang=".length()), machine);
      }
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return of(arguments.get(i + 1), machine);
      }
    }
    return of(environment.getOrDefault("KEHOACH_LANG", ""), machine);
  }

  private static Language of(String name, Locale machine) {
    for (Language language : values()) {
      if (language.locale.getLanguage().equals(name.toLowerCase(Locale.ROOT))) {
        return language;
      }
    }
    return machine.getLanguage().equals(VI.locale.getLanguage()) ? VI : EN;
  }
}

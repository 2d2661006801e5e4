package vn.kehoach.cli;

import java.util.List;
import vn.kehoach.gold.score.Miss;

/** Everything that went wrong, document by document: what gold says, what was found, and why. */
final class MissList {

  private final Screen screen;

  MissList(Screen screen) {
    this.screen = screen;
  }

  void print(List<Miss> misses) {
    String document = "";
    for (Miss miss : misses) {
      if (!miss.document().equals(document)) {
        document = miss.document();
        screen.out().println();
        screen.out().println(screen.bold(document));
      }
      screen
          .out()
          .println(
              "  "
                  + miss.row().label()
                  + ": "
                  + screen.messages().word(miss.cause())
                  + miss.lostBy().map(by -> " · " + screen.messages().word(by)).orElse("")
                  + miss.rule().map(rule -> "  ← " + rule).orElse(""));
      line("evaluate.expected", miss.expected());
      line("evaluate.found", miss.found());
    }
  }

  private void line(String key, String words) {
    if (!words.isEmpty()) {
      screen.out().println("    " + screen.messages().text(key) + ": " + words);
    }
  }
}

package vn.kehoach.cli;

import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Item;

/** One item for people, with the words of its document before and after it: the proof. */
final class ItemPrinter {

  /** Characters of the document that are shown on either side. */
  private static final int AROUND = 300;

  private final Screen screen;

  ItemPrinter(Screen screen) {
    this.screen = screen;
  }

  void print(Item item, Document document) {
    Span span = item.evidence().span();
    String text = document.text();
    int from = Math.max(0, span.begin() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    screen
        .out()
        .println(screen.bold(item.id()) + "  " + new Place(screen.messages()).of(item.evidence()));
    screen.out().println("← " + item.evidence().by());
    screen.out().println();
    screen
        .out()
        .println(
            (from > 0 ? "… " : "")
                + text.substring(from, span.begin())
                + screen.mark(span.of(text))
                + text.substring(span.end(), to)
                + (to < text.length() ? " …" : ""));
  }
}

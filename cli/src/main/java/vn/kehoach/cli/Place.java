package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Evidence;

/** Where an item stands, in words: section, page, offsets. */
final class Place {

  private final Messages messages;

  Place(Messages messages) {
    this.messages = messages;
  }

  String of(Evidence evidence) {
    return of(evidence.section(), evidence.page(), evidence.span());
  }

  String of(@Nullable String section, @Nullable Integer page, Span span) {
    List<String> parts = new ArrayList<>();
    if (section != null) {
      parts.add(messages.text("place.section", section));
    }
    if (page != null) {
      parts.add(messages.text("place.page", page.toString()));
    }
    parts.add(
        messages.text(
            "place.offsets", Integer.toString(span.begin()), Integer.toString(span.end())));
    return String.join(" · ", parts);
  }
}

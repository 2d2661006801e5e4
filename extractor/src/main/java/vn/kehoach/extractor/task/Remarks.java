package vn.kehoach.extractor.task;

import java.util.regex.Pattern;
import vn.kehoach.extractor.language.BareText;

/** Tells what a paper says from what stands in it beside: stray figures, references to annexes. */
final class Remarks {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\((?:[^()]{0,60})?(?:kem theo|dinh kem|phu luc)[^()]{0,300}\\)\\.?|\\(?don vi(?: tinh)?:.{0,40}"
              + "|(?:phu luc|bieu|mau)(?: so)?(?: [0-9ivx]+[^ ]{0,8})?");

  private Remarks() {}

  /** Whether words are more than a figure, a label or a reference to an annex. */
  static boolean tellsSomething(String words) {
    return WORD.matcher(words).results().limit(2).count() == 2
        && !REFERENCE.matcher(BareText.of(words)).matches();
  }
}

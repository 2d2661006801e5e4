package vn.kehoach.extractor.read;

import java.util.Map;
import java.util.Set;

/** Control words of Rich Text Format 1.9.1 that say where text goes, or stand for a character. */
final class RtfWords {

  /** Destinations whose text nobody sees on the page. */
  static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "objdata",
          "themedata",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "shprslt",
          "nonshppict",
          "fldinst",
          "sp",
          "filetbl",
          "latentstyles",
          "datastore",
          "tc",
          "xe",
          "bkmkstart",
          "bkmkend",
          "atnid",
          "atnauthor",
          "nonesttables");

  /** Destinations beside the body, and what they are. */
  static final Map<String, String> ASIDE =
      Map.of(
          "header",
          "header",
          "headerl",
          "header",
          "headerr",
          "header",
          "headerf",
          "header",
          "footer",
          "footer",
          "footerl",
          "footer",
          "footerr",
          "footer",
          "footerf",
          "footer",
          "footnote",
          "footnote",
          "annotation",
          "comment");

  /** Ignorable destinations that hold text all the same. */
  static final Set<String> KNOWN = Set.of("shpinst", "shptxt", "fldrslt", "nesttableprops");

  /** Words that stand for a character. */
  static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("~", " "),
          Map.entry("_", "-"),
          Map.entry("-", "\u00AD"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry("\\", "\\"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "));

  private RtfWords() {}
}

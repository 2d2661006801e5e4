package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.header.RecipientsReader.Recipients;
import vn.kehoach.extractor.header.SignatureReader.Piece;
import vn.kehoach.extractor.header.SignatureReader.Signature;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** Finds closing paragraph, recipients and signature, in whichever order the columns left them. */
final class ClosingReader {

  private static final int LONGEST_SIGNATURE = 20;
  private static final int LINES_BACK = 14;

  private final Rule closing;
  private final Rule annex;
  private final Rule item;
  private final RecipientsReader recipients;
  private final SignatureReader signatures;

  ClosingReader(RuleSet rules) {
    this.closing = rules.rule("header.closing");
    this.annex = rules.rule("header.annex");
    this.item = rules.rule("header.item");
    this.signatures = new SignatureReader(rules);
    this.recipients = new RecipientsReader(rules, signatures);
  }

  /** The first closing between two lines. */
  Optional<Closing> find(Lines lines, int fromLine, int toLine) {
    Recipients list = recipients.find(lines, fromLine, toLine);
    int signature =
        signatures.first(lines, fromLine, list.firstLine() < 0 ? toLine : list.firstLine());
    int core = signature < 0 ? list.firstLine() : signature;
    if (core < 0) {
      return paragraphOnly(lines, fromLine, toLine);
    }
    Signature sign = signatures.read(lines, block(lines, core, list, toLine));
    int end = Math.max(Math.max(core, list.lastLine()), sign.lastLine());
    return Optional.of(
        new Closing(
            span(lines, paragraphsBefore(lines, core, fromLine), end),
            sign.signer(),
            sign.span(),
            sign.authority(),
            list.names(),
            list.span()));
  }

  private Optional<Closing> paragraphOnly(Lines lines, int fromLine, int toLine) {
    for (int i = toLine - 1; i >= Math.max(fromLine, toLine - LINES_BACK); i--) {
      if (lines.matches(closing, i)) {
        Span span = span(lines, i, toLine - 1);
        return Optional.of(new Closing(span, null, null, null, List.of(), null));
      }
    }
    return Optional.empty();
  }

  private static Span span(Lines lines, int firstLine, int lastLine) {
    return new Span(lines.get(firstLine).span().begin(), lines.get(lastLine).span().end());
  }

  /** The lines that may be a signature: all but the recipients, up to an annex or a new title. */
  private List<Piece> block(Lines lines, int core, Recipients list, int toLine) {
    List<Piece> block = new ArrayList<>();
    int limit = Math.min(toLine, Math.max(core, list.lastLine()) + LONGEST_SIGNATURE);
    for (int i = core; i < limit; i++) {
      if (lines.matches(annex, i) || DocumentType.spelled(lines.bare(i)).isPresent()) {
        break;
      }
      Span line = lines.get(i).span();
      Span words = list.covers(i) ? signatures.rightColumn(lines, line) : line;
      if (!words.isEmpty()) {
        block.add(new Piece(words, i, i > list.lastLine()));
      }
    }
    return block;
  }

  /** Index of the first closing paragraph before the recipients; items of a list are none. */
  private int paragraphsBefore(Lines lines, int core, int fromLine) {
    int begin = core;
    for (int i = core - 1; i >= Math.max(fromLine, core - LINES_BACK); i--) {
      Line line = lines.get(i);
      boolean listed = item.findAtStart(lines.bare(), line.span()).isPresent();
      if (line.labelled() || line.isInTable() || listed) {
        break;
      }
      if (lines.matches(closing, i)) {
        begin = i;
      }
    }
    return begin;
  }
}

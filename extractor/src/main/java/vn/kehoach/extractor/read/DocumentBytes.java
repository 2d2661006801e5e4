package vn.kehoach.extractor.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.DigitalSignature;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.DroppedText;
import vn.kehoach.corpus.document.Heading;
import vn.kehoach.corpus.document.ListItem;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.PageStart;
import vn.kehoach.corpus.document.Paragraph;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.document.TextBlock;

/**
 * Documents as bytes, for the way between two processes of one version of the program: less work
 * for both than indented JSON. Not for keeping.
 */
final class DocumentBytes {

  private static final byte PARAGRAPH = 0;
  private static final byte LIST_ITEM = 1;
  private static final byte HEADING = 2;
  private static final byte TABLE = 3;

  private DocumentBytes() {}

  static void write(Document document, DataOutputStream out) throws IOException {
    write(document.id().sha256(), out);
    write(document.mediaType(), out);
    out.writeInt(document.pages());
    write(document.text(), out);
    out.writeInt(document.blocks().size());
    for (Block block : document.blocks()) {
      write(block, out);
    }
    out.writeInt(document.notes().size());
    for (ReadingNote note : document.notes()) {
      write(note.name(), out);
    }
    out.writeInt(document.dropped().size());
    for (DroppedText dropped : document.dropped()) {
      write(dropped.reason(), out);
      out.writeInt(dropped.page());
      write(dropped.text(), out);
    }
    out.writeInt(document.signatures().size());
    for (DigitalSignature signature : document.signatures()) {
      write(signature.by(), out);
      out.writeBoolean(signature.at() != null);
      write(signature.at(), out);
    }
    out.writeInt(document.pageStarts().size());
    for (PageStart page : document.pageStarts()) {
      out.writeInt(page.page());
      out.writeInt(page.begin());
      out.writeBoolean(page.recognised());
    }
  }

  static Document read(DataInputStream in) throws IOException {
    return new Document(
        new DocumentId(string(in)),
        string(in),
        in.readInt(),
        string(in),
        list(in, DocumentBytes::block),
        list(in, from -> ReadingNote.valueOf(string(from))),
        list(in, from -> new DroppedText(string(from), from.readInt(), string(from))),
        list(in, DocumentBytes::signature),
        list(in, from -> new PageStart(from.readInt(), from.readInt(), from.readBoolean())));
  }

  private static void write(Block block, DataOutputStream out) throws IOException {
    out.writeByte(
        switch (block) {
          case Paragraph paragraph -> PARAGRAPH;
          case ListItem item -> LIST_ITEM;
          case Heading heading -> HEADING;
          case Table table -> TABLE;
        });
    write(block.span(), out);
    out.writeInt(block.page());
    switch (block) {
      case Table table -> {
        out.writeInt(table.rows());
        out.writeInt(table.columns());
        out.writeInt(table.cells().size());
        for (Cell cell : table.cells()) {
          out.writeInt(cell.row());
          out.writeInt(cell.column());
          out.writeInt(cell.rowSpan());
          out.writeInt(cell.columnSpan());
          write(cell.span(), out);
        }
      }
      case TextBlock text -> {
        out.writeBoolean(text.look().bold());
        out.writeBoolean(text.look().italic());
        out.writeBoolean(text.look().centered());
        write(text.label(), out);
        out.writeInt(
            switch (text) {
              case Paragraph paragraph -> 0;
              case ListItem item -> item.level();
              case Heading heading -> heading.level();
            });
      }
    }
  }

  private static Block block(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    Span span = span(in);
    int page = in.readInt();
    if (kind == TABLE) {
      return new Table(span, page, in.readInt(), in.readInt(), list(in, DocumentBytes::cell));
    }
    Look look = new Look(in.readBoolean(), in.readBoolean(), in.readBoolean());
    String label = string(in);
    int level = in.readInt();
    return switch (kind) {
      case PARAGRAPH -> new Paragraph(span, page, look);
      case LIST_ITEM -> new ListItem(span, page, look, label, level);
      case HEADING -> new Heading(span, page, look, label, level);
      default -> throw new IOException("no such block: " + kind);
    };
  }

  private static Cell cell(DataInputStream in) throws IOException {
    return new Cell(in.readInt(), in.readInt(), in.readInt(), in.readInt(), span(in));
  }

  private static DigitalSignature signature(DataInputStream in) throws IOException {
    String by = string(in);
    boolean timed = in.readBoolean();
    String at = string(in);
    return new DigitalSignature(by, timed ? at : null);
  }

  private interface Element<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static <T> List<T> list(DataInputStream in, Element<T> element) throws IOException {
    int size = in.readInt();
    List<T> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      out.add(element.read(in));
    }
    return out;
  }

  private static void write(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.begin());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  static void write(@Nullable String text, DataOutputStream out) throws IOException {
    byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String string(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}

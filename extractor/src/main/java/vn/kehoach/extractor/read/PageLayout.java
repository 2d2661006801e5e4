package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.kehoach.corpus.document.ReadingNote;

/**
 * The reading order of pages: ruled tables, the letterhead and the signature in two columns, and
 * running text, as blocks.
 */
final class PageLayout {

  private final Draft draft;
  private final List<Item> items = new ArrayList<>();

  private PageLayout(Draft draft) {
    this.draft = draft;
  }

  /** A line of running text, or a table that stands between such lines. */
  private sealed interface Item {

    record Line(PageLine line) implements Item {}

    record Block(DraftBlock.Grid grid, List<Double> columnEdges) implements Item {}
  }

  /** Adds the blocks of all pages to the draft. */
  static void write(List<PageContent> pages, Draft draft) {
    PageLayout layout = new PageLayout(draft);
    List<PageFurniture.Page> framed = new ArrayList<>();
    for (PageContent page : pages) {
      List<PageLine> onPage = PageLine.of(page.number(), page.words());
      framed.add(new PageFurniture.Page(page.height(), onPage));
    }
    Set<PageWord> furniture = layout.drop(PageFurniture.find(framed));
    boolean first = true;
    for (PageContent page : pages) {
      layout.addPage(page, furniture, first);
      first = false;
    }
    layout.flow();
  }

  private Set<PageWord> drop(List<PageFurniture.Dropped> dropped) {
    Set<PageWord> words = new HashSet<>();
    for (PageFurniture.Dropped found : dropped) {
      draft.drop(found.reason(), found.line().page(), found.line().text());
      draft.note(ReadingNote.FURNITURE_DROPPED);
      words.addAll(found.line().words());
    }
    return words;
  }

  private void addPage(PageContent page, Set<PageWord> furniture, boolean first) {
    List<PageWord> running = new ArrayList<>(page.words());
    running.removeAll(furniture);
    TreeMap<Double, Item> tables = new TreeMap<>();
    for (RuledTable table : RuledTable.find(page.rules())) {
      List<PageWord> inside = new ArrayList<>();
      for (PageWord word : running) {
        if (table.areaAt(word.middleX(), word.middleY()) >= 0) {
          inside.add(word);
        }
      }
      if (!inside.isEmpty()) {
        running.removeAll(new HashSet<>(inside));
        DraftBlock.Grid grid = TableText.grid(table, inside, page.number());
        tables.put(table.top(), new Item.Block(grid, table.columnEdges()));
      }
    }
    List<PageLine> lines = new ArrayList<>(PageLine.of(page.number(), running));
    for (PageLine note : Footnotes.find(lines, page)) {
      draft.drop("footnote", page.number(), note.text());
      lines.remove(note);
    }
    List<Item> body = new ArrayList<>();
    TwoColumns columns = TwoColumns.find(lines, page, first);
    columns.letterhead().ifPresent(grid -> body.add(new Item.Block(grid, List.of())));
    for (PageLine line : columns.body()) {
      while (!tables.isEmpty() && tables.firstKey() < line.middleY()) {
        body.add(tables.pollFirstEntry().getValue());
      }
      body.add(new Item.Line(line));
    }
    body.addAll(tables.values());
    columns.signature().ifPresent(grid -> body.add(new Item.Block(grid, List.of())));
    columns.behind().forEach(line -> body.add(new Item.Line(line)));
    items.addAll(body);
  }

  /** Joins lines to paragraphs and tables over page breaks, and hands them on. */
  private void flow() {
    List<PageLine> running = new ArrayList<>();
    Item.Block open = null;
    for (Item item : items) {
      switch (item) {
        case Item.Line(PageLine line) -> {
          if (open != null) {
            draft.add(open.grid());
            open = null;
          }
          running.add(line);
        }
        case Item.Block block -> {
          close(running);
          if (open != null && TableText.goesOn(open.columnEdges(), block.columnEdges())) {
            open =
                new Item.Block(
                    TableText.joined(open.grid(), block.grid(), draft), open.columnEdges());
          } else {
            if (open != null) {
              draft.add(open.grid());
            }
            open = block;
          }
        }
      }
    }
    if (open != null) {
      draft.add(open.grid());
    }
    close(running);
  }

  private void close(List<PageLine> running) {
    if (!running.isEmpty()) {
      draft.addAll(ParagraphFlow.join(running, ParagraphFlow.Column.of(running)));
      running.clear();
    }
  }
}

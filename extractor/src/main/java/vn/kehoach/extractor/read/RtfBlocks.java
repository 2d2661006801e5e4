package vn.kehoach.extractor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.corpus.document.Look;

/** Makes paragraphs and tables of rtf's tokens. */
final class RtfBlocks implements RtfTokens.Sink {

  private final Draft draft;
  private final RtfFonts fonts;
  private final Deque<State> states = new ArrayDeque<>();
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private final Map<String, StringBuilder> asides = new HashMap<>();
  private final RtfRow row = new RtfRow();
  private State state = State.first();
  private EdgeTable table = new EdgeTable();
  private boolean ignorable;
  private int skip;
  private int letters;
  private int bold;
  private int italic;

  RtfBlocks(Draft draft) {
    this.draft = draft;
    this.fonts = new RtfFonts(draft);
  }

  /** What a group may change and its end gives back. */
  private static final class State {
    private Target target = Target.BODY;
    private String aside = "";
    private int font;
    private boolean bold;
    private boolean italic;
    private boolean hidden;
    private boolean centered;
    private boolean inTable;
    private int outline = 9;
    private int fallback = 1;

    static State first() {
      return new State();
    }

    State copy() {
      State copy = new State();
      copy.target = target;
      copy.aside = aside;
      copy.font = font;
      copy.bold = bold;
      copy.italic = italic;
      copy.hidden = hidden;
      copy.centered = centered;
      copy.inTable = inTable;
      copy.outline = outline;
      copy.fallback = fallback;
      return copy;
    }
  }

  private enum Target {
    BODY,
    FONTS,
    LABEL,
    ASIDE,
    NOTHING
  }

  /** The blocks of the whole file. */
  List<DraftBlock> finish() {
    endParagraph();
    endTable();
    asides.forEach((reason, text) -> draft.drop(reason, 0, text.toString()));
    return blocks;
  }

  @Override
  public void open() {
    states.push(state);
    state = state.copy();
    ignorable = false;
    skip = 0;
  }

  @Override
  public void close() {
    State before = states.pop();
    // Paragraph properties outlive the group they were set in.
    before.centered = state.target == Target.BODY ? state.centered : before.centered;
    before.inTable = state.target == Target.BODY ? state.inTable : before.inTable;
    before.outline = state.target == Target.BODY ? state.outline : before.outline;
    state = before;
    ignorable = false;
    skip = 0;
  }

  @Override
  public void text(int character) {
    if (skip > 0) {
      skip--;
      return;
    }
    if (state.target == Target.FONTS) {
      fonts.nameCharacter((char) character);
    } else {
      append(fonts.decode(state.font, character));
    }
  }

  @Override
  public void control(String word, int number) {
    boolean on = number != 0;
    if (word.equals("*")) {
      ignorable = true;
      return;
    }
    if (destination(word)) {
      ignorable = false;
      return;
    }
    if (ignorable && !RtfWords.KNOWN.contains(word)) {
      state.target = Target.NOTHING;
    }
    ignorable = false;
    if (state.target == Target.NOTHING) {
      return;
    }
    if (state.target == Target.FONTS) {
      fonts.control(word, number);
      return;
    }
    switch (word) {
      case "u" -> {
        append(String.valueOf((char) number));
        skip = state.fallback;
      }
      case "uc" -> state.fallback = Math.max(0, number);
      case "ansicpg" -> fonts.codePage(number);
      case "f" -> state.font = number;
      case "b" -> state.bold = on;
      case "i" -> state.italic = on;
      case "v", "deleted" -> state.hidden = on;
      case "plain" -> {
        state.bold = false;
        state.italic = false;
        state.hidden = false;
      }
      case "pard" -> {
        state.centered = false;
        state.inTable = false;
        state.outline = 9;
      }
      case "qc" -> state.centered = true;
      case "ql", "qr", "qj" -> state.centered = false;
      case "intbl" -> state.inTable = true;
      case "outlinelevel" -> state.outline = number;
      case "par", "sect", "page", "nestcell" -> endParagraph();
      case "cell" -> {
        endParagraph();
        row.endCell();
      }
      case "row" -> table.addRow(row.end());
      default -> {
        row.control(word, number);
        append(RtfWords.CHARACTERS.getOrDefault(word, ""));
      }
    }
  }

  /** Whether the word says where its group's text goes. */
  private boolean destination(String word) {
    if (word.equals("fonttbl")) {
      state.target = Target.FONTS;
    } else if (word.equals("listtext") || word.equals("pntext")) {
      state.target = Target.LABEL;
    } else if (RtfWords.ASIDE.containsKey(word) && state.target == Target.BODY) {
      state.target = Target.ASIDE;
      state.aside = RtfWords.ASIDE.getOrDefault(word, word);
    } else if (RtfWords.SKIPPED.contains(word)) {
      state.target = Target.NOTHING;
    } else {
      return false;
    }
    return true;
  }

  private void append(String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (state.target) {
      case LABEL -> label.append(text);
      case ASIDE ->
          asides.computeIfAbsent(state.aside, ignored -> new StringBuilder()).append(text);
      case BODY -> {
        if (!state.hidden) {
          words.append(fonts.isLegacy(state.font) ? RtfFonts.mark(state.font, text) : text);
          int count = (int) text.chars().filter(Character::isLetterOrDigit).count();
          letters += count;
          bold += state.bold ? count : 0;
          italic += state.italic ? count : 0;
        }
      }
      case FONTS, NOTHING -> {}
    }
  }

  private void endParagraph() {
    if (state.target != Target.BODY) {
      return;
    }
    String text = fonts.resolve(words.toString());
    String number = label.toString().strip();
    if (!text.isBlank() || !number.isEmpty()) {
      Look look =
          new Look(
              letters > 0 && bold == letters, letters > 0 && italic == letters, state.centered);
      DraftBlock.Role role =
          state.outline < 9
              ? DraftBlock.Role.HEADING
              : number.isEmpty() ? DraftBlock.Role.PARAGRAPH : DraftBlock.Role.LIST_ITEM;
      int level = state.outline < 9 ? state.outline + 1 : 0;
      DraftBlock.Text block = new DraftBlock.Text(text, number, role, level, look, 0);
      if (state.inTable) {
        row.add(block);
      } else {
        endTable();
        blocks.add(block);
      }
    } else if (!state.inTable) {
      endTable();
    }
    words.setLength(0);
    label.setLength(0);
    letters = 0;
    bold = 0;
    italic = 0;
  }

  private void endTable() {
    if (!table.isEmpty()) {
      blocks.add(table.grid());
      table = new EdgeTable();
    }
  }
}

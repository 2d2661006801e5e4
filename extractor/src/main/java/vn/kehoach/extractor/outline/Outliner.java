package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.document.TextBlock;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.language.BareText;

/**
 * Makes the outline of an official paper; a news report has none to find, see {@link NewsOutliner}.
 */
public final class Outliner {

  /** Titles of annexes that are to be filled in. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:mau |bieu mau|bien ban|phieu |de cuong|bao cao ket qua|bao cao tinh hinh|don |to khai|giay )");

  /** A heading that names a stage and nothing else. */
  private static final Pattern STAGE =
      Pattern.compile(
          "(?:trong )?(?:giai doan|den nam|tu nam|nam|thoi ky)[ :]*(?:[0-9]{1,2} *[:(]?)?"
              + "[ (]*(?:tu )?(?:nam )?[0-9]{4}(?: *(?:[-–]|den) *(?:nam )?[0-9]{4})?[):. ]*");

  /** How much of what stands below a heading is shown to who is asked, in UTF-16 code units. */
  private static final int BODY = 600;

  private final HeadingLexicon lexicon;
  private final SectionRoles roles;
  private final SectionAdvice advice;

  /** An outliner that asks about sections whose heading it does not know. */
  public Outliner(SectionAdvice advice) {
    this.advice = advice;
    this.lexicon = HeadingLexicon.standard();
    this.roles = new SectionRoles(lexicon);
  }

  /** The tree of a document whose zones are known. */
  public Outline outline(Document document, Zones zones) {
    String text = document.text();
    List<OutlineNode> sections = new ArrayList<>();
    TreeGrower body = new TreeGrower(text, lexicon);
    List<Block> header = new ArrayList<>();
    List<Block> basis = new ArrayList<>();
    List<Block> closing = new ArrayList<>();
    List<Block> attachment = new ArrayList<>();
    TreeGrower annexes = new TreeGrower(text, lexicon);
    for (Block block : document.blocks()) {
      if (block.span().overlaps(zones.attachment())) {
        attachment.add(block);
      } else if (block.span().overlaps(zones.closing())) {
        closing.add(block);
      } else if (block.span().begin() < zones.header().end()) {
        header.add(block);
      } else if (block.span().begin() < zones.basis().end()) {
        basis.add(block);
      } else if (closing.isEmpty()) {
        grow(document, body, block);
      } else {
        grow(document, annexes, block);
      }
    }
    Numbering numbering = new Numbering();
    flat(document, header, SectionRole.HEADER, numbering).ifPresent(sections::add);
    flat(document, basis, SectionRole.BASIS, numbering).ifPresent(sections::add);
    sections.addAll(
        convert(
            document, body.tree(), SectionRole.TASK, ObjectiveScope.UNSPECIFIED, "", numbering));
    flat(document, closing, SectionRole.CLOSING, numbering).ifPresent(sections::add);
    flat(document, attachment, SectionRole.HEADER, numbering).ifPresent(sections::add);
    sections.addAll(
        convert(
            document, annexes.tree(), SectionRole.TASK, ObjectiveScope.UNSPECIFIED, "", numbering));
    return new Outline(document, sections);
  }

  private void grow(Document document, TreeGrower tree, Block block) {
    switch (block) {
      case TextBlock paragraph -> Line.of(document, paragraph).forEach(tree::add);
      case Table table -> tree.add(table);
    }
  }

  private static Optional<OutlineNode> flat(
      Document document, List<Block> blocks, SectionRole role, Numbering numbering) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(blocks.getFirst().span().begin(), blocks.getLast().span().end());
    List<OutlineNode> children = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case TextBlock paragraph -> {
          for (Line line : Line.of(document, paragraph)) {
            children.add(
                new TextNode(label(line), line.span(), line.words(), false, role, line.page()));
          }
        }
        case Table table -> children.add(new TableNode(table, role));
      }
    }
    return Optional.of(
        new SectionNode(
            numbering.path("", ""),
            "",
            span,
            new Span(span.begin(), span.begin()),
            false,
            role,
            ObjectiveScope.UNSPECIFIED,
            blocks.getFirst().page(),
            children));
  }

  private List<OutlineNode> convert(
      Document document,
      Branch parent,
      SectionRole role,
      ObjectiveScope scope,
      String path,
      Numbering numbering) {
    List<OutlineNode> nodes = new ArrayList<>();
    Set<Branch> targets = path.isEmpty() ? LostHeadings.targets(document.text(), parent) : Set.of();
    for (Branch branch : parent.children) {
      SectionRole own = targets.contains(branch) ? SectionRole.TARGET : role;
      nodes.add(convertOne(document, branch, own, scope, path, numbering));
    }
    return nodes;
  }

  private OutlineNode convertOne(
      Document document,
      Branch branch,
      SectionRole role,
      ObjectiveScope scope,
      String path,
      Numbering numbering) {
    if (branch.table != null) {
      return new TableNode(branch.table, role);
    }
    Line line = Objects.requireNonNull(branch.line);
    String text = document.text();
    boolean listItem = line.label() != null;
    @Nullable Span runIn =
        roles
            .runInHeading(text, line.words())
            .filter(found -> branch.children.isEmpty() || !roles.isNumbered(text, found))
            .orElse(null);
    if (branch.children.isEmpty() && runIn == null && !isEmptySection(text, line)) {
      return new TextNode(
          label(line),
          line.span(),
          line.words(),
          listItem,
          leafRole(text, branch, line.words(), role),
          line.page());
    }
    boolean introduces = runIn != null || line.introduces(text);
    Span heading = runIn != null ? runIn : withoutColon(text, line);
    SectionRoles.Assigned assigned =
        isForm(text, line, heading)
            ? new SectionRoles.Assigned(SectionRole.BOILERPLATE, ObjectiveScope.UNSPECIFIED)
            : path.isEmpty() && !line.introduces(text) && lexicon.meaning(text, heading).isEmpty()
                ? advised(text, heading, role, scope)
                : roles.assign(
                    text,
                    heading,
                    line.introduces(text),
                    roleAbove(text, branch, heading, role),
                    scope);
    String childPath = numbering.path(path, label(line));
    List<OutlineNode> children = new ArrayList<>();
    if (runIn != null) {
      Span rest = afterHeading(text, runIn, line.words());
      children.add(new TextNode("", rest, rest, listItem, assigned.role(), line.page()));
    } else if (!line.introduces(text) && roles.isUnitItself(text, line)) {
      children.add(
          new TextNode("", line.words(), line.words(), listItem, assigned.role(), line.page()));
    } else if (line.introduces(text) && isGoal(assigned.role())) {
      roles
          .beforeIntroduction(text, line)
          .ifPresent(unit ->
              children.add(new TextNode("", unit, unit, listItem, assigned.role(), line.page())));
    }
    children.addAll(
        convert(document, branch, assigned.role(), assigned.scope(), childPath, numbering));
    int end = Math.max(line.span().end(), children.isEmpty() ? 0 : children.getLast().span().end());
    return new SectionNode(
        childPath,
        label(line),
        new Span(line.span().begin(), end),
        heading,
        introduces,
        assigned.role(),
        assigned.scope(),
        line.page(),
        children);
  }

  /**
   * What the section above lets a heading be: anything where it is a part of the paper with
   * sections of its own, or where its heading names this one's room too ({@code MỤC TIÊU, NHIỆM
   * VỤ}).
   */
  private SectionRole roleAbove(String text, Branch branch, Span heading, SectionRole role) {
    Branch above = branch.parent;
    Line line = above == null ? null : above.line;
    if (line == null || !isGoal(role) || lexicon.meaning(text, heading).isEmpty()) {
      return role;
    }
    boolean part = line.label() != null && line.label().kind().compareTo(LabelKind.CHAPTER) <= 0;
    boolean joint =
        lexicon.isWholly(text, heading)
            && BareText.of(line.words().of(text)).contains(BareText.of(heading.of(text)));
    return part || joint ? SectionRole.TASK : role;
  }

  /** {@code IV. Kinh phí: …}: a section on one line, in a part that is called after its aims. */
  private SectionRole leafRole(String text, Branch branch, Span words, SectionRole role) {
    int colon = isGoal(role) ? text.indexOf(':', words.begin(), words.end()) : -1;
    Span heading = new Span(words.begin(), Math.max(words.begin(), colon)).trimmed(text);
    return heading.isEmpty()
            || !lexicon.isWholly(text, heading)
            || roleAbove(text, branch, heading, role) == role
        ? role
        : roles.assign(text, heading, false, SectionRole.TASK, ObjectiveScope.UNSPECIFIED).role();
  }

  private static boolean isGoal(SectionRole role) {
    return role == SectionRole.OBJECTIVE || role == SectionRole.TARGET;
  }

  /** {@code 2. Yêu cầu}, {@code b) Giai đoạn 2026 - 2030} with nothing below: no unit. */
  private boolean isEmptySection(String text, Line line) {
    return line.label() != null
        && line.label().kind().counts()
        && !line.endsSentence(text)
        && (lexicon.isWholly(text, line.words())
            || STAGE.matcher(BareText.of(line.words().of(text))).matches());
  }

  private SectionRoles.Assigned advised(
      String text, Span heading, SectionRole otherwise, ObjectiveScope scope) {
    int end = Math.min(text.length(), heading.end() + BODY);
    return new SectionRoles.Assigned(
        advice.role(heading.of(text), text.substring(heading.end(), end)).orElse(otherwise), scope);
  }

  /** {@code Mẫu số 01}, {@code Biên bản hội nghị}: something to fill in, no part of the plan. */
  private boolean isForm(String text, Line line, Span heading) {
    Label label = line.label();
    boolean annex = label != null && label.kind() == LabelKind.APPENDIX;
    boolean form =
        (label != null && label.text().toLowerCase(Locale.ROOT).startsWith("mẫu"))
            || FORM.matcher(BareText.of(heading.of(text))).lookingAt();
    return form && (annex || (label == null && Capitals.dominate(text, heading)));
  }

  private static Span withoutColon(String text, Line line) {
    Span words = line.words();
    return line.introduces(text) ? new Span(words.begin(), words.end() - 1).trimmed(text) : words;
  }

  private static Span afterHeading(String text, Span heading, Span words) {
    int begin = heading.end();
    while (begin < words.end() && ":. \u00A0\t\n-–".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return new Span(begin, words.end()).trimmed(text);
  }

  private static String label(Line line) {
    return line.label() == null ? "" : line.label().text();
  }

  /** Gives every section a path of its own, also where numbers repeat or are missing. */
  private static final class Numbering {

    private final Map<String, Integer> used = new HashMap<>();

    String path(String parent, String label) {
      String own = label.isEmpty() || "-+*".contains(label) ? "§" : label;
      String path = parent.isEmpty() ? own : parent + "." + own;
      int count = used.merge(path, 1, Integer::sum);
      if (count == 1 && !own.equals("§")) {
        return path;
      }
      return path + (own.equals("§") ? count : "~" + count);
    }
  }
}

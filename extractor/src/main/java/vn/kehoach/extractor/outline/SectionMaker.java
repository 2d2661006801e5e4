package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.language.BareText;

/** Makes the branches of one document into sections, each with its role, and leaves. */
final class SectionMaker {

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

  private final String text;
  private final HeadingLexicon lexicon;
  private final SectionRoles roles;
  private final SectionAdvice advice;
  private final SectionPaths paths;

  SectionMaker(
      String text,
      HeadingLexicon lexicon,
      SectionRoles roles,
      SectionAdvice advice,
      SectionPaths paths) {
    this.text = text;
    this.lexicon = lexicon;
    this.roles = roles;
    this.advice = advice;
    this.paths = paths;
  }

  /**
   * What a section gives to those below it.
   *
   * @param path of the section; empty at the top
   */
  private record Above(SectionRole role, ObjectiveScope scope, String path) {

    static final Above TOP = new Above(SectionRole.TASK, ObjectiveScope.UNSPECIFIED, "");

    boolean isTop() {
      return path.isEmpty();
    }

    Above withRole(SectionRole other) {
      return new Above(other, scope, path);
    }
  }

  /** Sections and leaves of a whole tree. */
  List<OutlineNode> sections(Branch root) {
    return below(root, Above.TOP);
  }

  private List<OutlineNode> below(Branch parent, Above above) {
    List<OutlineNode> nodes = new ArrayList<>();
    Set<Branch> targets = above.isTop() ? LostHeadings.targets(text, parent) : Set.of();
    for (Branch branch : parent.children) {
      nodes.add(
          node(branch, targets.contains(branch) ? above.withRole(SectionRole.TARGET) : above));
    }
    return nodes;
  }

  private OutlineNode node(Branch branch, Above above) {
    if (branch.table != null) {
      return new TableNode(branch.table, above.role());
    }
    Line line = Objects.requireNonNull(branch.line);
    Optional<Span> runIn =
        roles
            .runInHeading(text, line.words())
            .filter(found -> branch.children.isEmpty() || !roles.isNumbered(text, found));
    if (branch.children.isEmpty() && runIn.isEmpty() && !isEmptySection(line)) {
      return TextNode.of(line, line.label() != null, leafRole(branch, line.words(), above.role()));
    }
    return section(branch, line, runIn, above);
  }

  private SectionNode section(Branch branch, Line line, Optional<Span> runIn, Above above) {
    Span heading = runIn.orElseGet(() -> withoutColon(line));
    SectionRoles.Assigned assigned = assigned(branch, line, heading, above);
    Above own =
        new Above(assigned.role(), assigned.scope(), paths.next(above.path(), line.number()));
    List<OutlineNode> children = new ArrayList<>();
    ownWords(line, runIn, assigned.role())
        .ifPresent(words ->
            children.add(
                new TextNode(
                    "", words, words, line.label() != null, assigned.role(), line.page())));
    children.addAll(below(branch, own));
    int end = Math.max(line.span().end(), children.isEmpty() ? 0 : children.getLast().span().end());
    return new SectionNode(
        own.path(),
        line.number(),
        new Span(line.span().begin(), end),
        heading,
        runIn.isPresent() || line.introduces(text),
        own.role(),
        own.scope(),
        line.page(),
        children);
  }

  private SectionRoles.Assigned assigned(Branch branch, Line line, Span heading, Above above) {
    if (isForm(line, heading)) {
      return new SectionRoles.Assigned(SectionRole.BOILERPLATE, ObjectiveScope.UNSPECIFIED);
    }
    boolean introduces = line.introduces(text);
    if (above.isTop() && !introduces && lexicon.meaning(text, heading).isEmpty()) {
      return advised(heading, above);
    }
    SectionRole role = roleAbove(branch, heading, above.role());
    return roles.assign(text, heading, introduces, role, above.scope());
  }

  private SectionRoles.Assigned advised(Span heading, Above above) {
    int end = Math.min(text.length(), heading.end() + BODY);
    return new SectionRoles.Assigned(
        advice.role(heading.of(text), text.substring(heading.end(), end)).orElse(above.role()),
        above.scope());
  }

  /** What a line that heads a section says itself, beside its heading: a unit of that section. */
  private Optional<Span> ownWords(Line line, Optional<Span> runIn, SectionRole role) {
    if (runIn.isPresent()) {
      return runIn.map(heading -> afterHeading(heading, line.words()));
    }
    if (!line.introduces(text)) {
      return Optional.of(line.words()).filter(words -> roles.isUnitItself(text, line));
    }
    return isGoal(role) ? roles.beforeIntroduction(text, line) : Optional.empty();
  }

  /**
   * What the section above lets a heading be: anything where it is a part of the paper with
   * sections of its own, or where its heading names this one's room too ({@code MỤC TIÊU, NHIỆM
   * VỤ}).
   */
  private SectionRole roleAbove(Branch branch, Span heading, SectionRole role) {
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
  private SectionRole leafRole(Branch branch, Span words, SectionRole role) {
    int colon = isGoal(role) ? text.indexOf(':', words.begin(), words.end()) : -1;
    Span heading = new Span(words.begin(), Math.max(words.begin(), colon)).trimmed(text);
    return heading.isEmpty()
            || !lexicon.isWholly(text, heading)
            || roleAbove(branch, heading, role) == role
        ? role
        : roles.assign(text, heading, false, SectionRole.TASK, ObjectiveScope.UNSPECIFIED).role();
  }

  private static boolean isGoal(SectionRole role) {
    return role == SectionRole.OBJECTIVE || role == SectionRole.TARGET;
  }

  /** {@code 2. Yêu cầu}, {@code b) Giai đoạn 2026 - 2030} with nothing below: no unit. */
  private boolean isEmptySection(Line line) {
    return line.label() != null
        && line.label().kind().counts()
        && !line.endsSentence(text)
        && (lexicon.isWholly(text, line.words())
            || STAGE.matcher(BareText.of(line.words().of(text))).matches());
  }

  /** {@code Mẫu số 01}, {@code Biên bản hội nghị}: something to fill in, no part of the plan. */
  private boolean isForm(Line line, Span heading) {
    Label label = line.label();
    boolean annex = label != null && label.kind() == LabelKind.APPENDIX;
    boolean form =
        (label != null && label.text().toLowerCase(Locale.ROOT).startsWith("mẫu"))
            || FORM.matcher(BareText.of(heading.of(text))).lookingAt();
    return form && (annex || (label == null && Capitals.dominate(text, heading)));
  }

  private Span withoutColon(Line line) {
    Span words = line.words();
    return line.introduces(text) ? new Span(words.begin(), words.end() - 1).trimmed(text) : words;
  }

  private Span afterHeading(Span heading, Span words) {
    int begin = heading.end();
    while (begin < words.end() && ":. \u00A0\t\n-–".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return new Span(begin, words.end()).trimmed(text);
  }
}

package vn.kehoach.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@linkplain PatternShape shape} of a pattern from its source. It understands the
 * constructs that rules use; a pattern with any other has no shape, and is tried everywhere.
 */
final class PatternShapeReader {

  private static final Pattern QUANTIFIER =
      Pattern.compile("(?:[*?+]|\\{(?<least>\\d+)(?:,(?<most>\\d*))?\\})[?+]?");
  private static final Pattern GROUP =
      Pattern.compile(
          "\\((?:\\?(?:(?<around><?[=!])|(?<flags>[a-z]*(?:-[a-z]+)?)(?<open>[:)])|<\\w+>|>))?");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:[pP]\\{[^}]+\\}|u[0-9A-Fa-f]{4}|[sSdDwW]|[^A-Za-z0-9])");

  /** A class that may hold letters beyond {@link PatternShape#LETTERS}. */
  private static final Pattern OPEN_CLASS =
      Pattern.compile("\\^|^\\.$|\\\\[pPSWD]|\\\\u(?!00|1|20|21|22)|[\u2300-\uFFFF]");

  /** Each letter below {@link PatternShape#LETTERS} at its own number. */
  private static final String ALL =
      IntStream.range(0, PatternShape.LETTERS)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  /** Letters of the classes that were read so far: rules share most of them. */
  private static final Map<String, BitSet> CLASSES = new ConcurrentHashMap<>();

  private final String source;
  private int at;
  private int flags;

  private PatternShapeReader(String source) {
    this.source = source;
  }

  /** The shape of a pattern that {@link Pattern} has accepted; none where it cannot be read. */
  static Optional<PatternShape> read(String source) {
    PatternShapeReader reader = new PatternShapeReader(source);
    try {
      return Optional.of(reader.alternatives());
    } catch (UnknownConstruct e) {
      return Optional.empty();
    }
  }

  /** A construct of which this reader knows nothing. */
  private static final class UnknownConstruct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownConstruct() {
      super(null, null, false, false);
    }
  }

  private PatternShape alternatives() {
    List<PatternShape> shapes = new ArrayList<>();
    shapes.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      shapes.add(sequence());
    }
    return shapes.size() == 1 ? shapes.getFirst() : new PatternShape.OneOf(shapes);
  }

  private PatternShape sequence() {
    List<PatternShape> shapes = new ArrayList<>();
    while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      shapes.add(quantified(one()));
    }
    return shapes.size() == 1 ? shapes.getFirst() : new PatternShape.Sequence(shapes);
  }

  private PatternShape quantified(PatternShape shape) {
    Matcher matcher = QUANTIFIER.matcher(source).region(at, source.length());
    if (!matcher.lookingAt()) {
      return shape;
    }
    char sign = source.charAt(at);
    at = matcher.end();
    return switch (sign) {
      case '?' -> new PatternShape.Repeated(shape, 0, 1);
      case '*' -> new PatternShape.Repeated(shape, 0, PatternShape.WITHOUT_END);
      case '+' -> new PatternShape.Repeated(shape, 1, PatternShape.WITHOUT_END);
      default -> new PatternShape.Repeated(shape, least(matcher), most(matcher));
    };
  }

  private static int least(Matcher counts) {
    return Integer.parseInt(counts.group("least"));
  }

  private static int most(Matcher counts) {
    @Nullable String most = counts.group("most");
    if (most == null) {
      return least(counts);
    }
    return most.isEmpty() ? PatternShape.WITHOUT_END : Integer.parseInt(most);
  }

  private PatternShape one() {
    char c = source.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '[' -> letters(classEnd());
      case '.' -> letters(at + 1);
      case '^', '$' -> {
        at++;
        yield new PatternShape.Nothing();
      }
      case '\\' -> escape();
      default -> letters(at + 1);
    };
  }

  private PatternShape escape() {
    char kind = source.charAt(at + 1);
    if (kind == 'b' || kind == 'B') {
      at += 2;
      return new PatternShape.Nothing();
    }
    Matcher matcher = ESCAPE.matcher(source).region(at, source.length());
    if (!matcher.lookingAt()) {
      throw new UnknownConstruct();
    }
    return letters(matcher.end());
  }

  /** One letter, as the source up to an offset says which. */
  private PatternShape letters(int end) {
    String one = source.substring(at, end);
    at = end;
    return new PatternShape.Letter(
        CLASSES.computeIfAbsent(flags + " " + one, key -> lettersOf(one, flags)));
  }

  /** The letters of a class; the platform's own engine is asked which they are. */
  private static BitSet lettersOf(String one, int flags) {
    BitSet found = new BitSet();
    Matcher matcher = Pattern.compile(one, flags).matcher(ALL);
    while (matcher.find()) {
      found.set(matcher.start());
    }
    found.set(PatternShape.LETTERS, OPEN_CLASS.matcher(one).find());
    return found;
  }

  private int classEnd() {
    int depth = 0;
    for (int i = at; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i + 1;
      }
    }
    throw new UnknownConstruct();
  }

  private PatternShape group() {
    Matcher matcher = GROUP.matcher(source).region(at, source.length());
    if (!matcher.lookingAt()) {
      throw new UnknownConstruct();
    }
    int outer = flags;
    at = matcher.end();
    if (matcher.group("flags") != null) {
      set(matcher.group("flags"));
      if (matcher.group("open").equals(")")) {
        return new PatternShape.Nothing();
      }
    }
    PatternShape shape = alternatives();
    at++;
    flags = outer;
    @Nullable String around = matcher.group("around");
    if (around == null) {
      return shape;
    }
    return around.equals("<=") ? new PatternShape.Behind(shape) : new PatternShape.Nothing();
  }

  private void set(String names) {
    boolean on = true;
    for (int i = 0; i < names.length(); i++) {
      int flag =
          switch (names.charAt(i)) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'u' -> Pattern.UNICODE_CASE;
            case 's' -> Pattern.DOTALL;
            case '-' -> 0;
            default -> throw new UnknownConstruct();
          };
      on &= names.charAt(i) != '-';
      flags = on ? flags | flag : flags & ~flag;
    }
  }
}

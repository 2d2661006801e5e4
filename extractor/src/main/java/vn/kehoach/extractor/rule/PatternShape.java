package vn.kehoach.extractor.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a pattern's matches look like, letter by letter: never narrower than the truth, and wider
 * where a pattern looks around, anchors or compares with what it has found.
 */
sealed interface PatternShape {

  /**
   * Letters of Vietnamese words and signs of comparison lie below; every letter from here on is
   * counted as this one.
   */
  int LETTERS = 0x2300;

  /** Where nothing may follow what may repeat: a shape that stands as often as it likes. */
  int WITHOUT_END = Integer.MAX_VALUE;

  /** The empty text alone: an anchor, a look around. */
  record Nothing() implements PatternShape {}

  /**
   * One letter.
   *
   * @param letters which ones, {@link #LETTERS} for all from there on; not to be changed
   */
  record Letter(BitSet letters) implements PatternShape {}

  /** One after the other. */
  record Sequence(List<PatternShape> parts) implements PatternShape {

    /** Copies the list. */
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of several. */
  record OneOf(List<PatternShape> choices) implements PatternShape {

    /** Copies the list. */
    public OneOf {
      choices = List.copyOf(choices);
    }
  }

  /** The same shape several times. */
  record Repeated(PatternShape shape, int least, int most) implements PatternShape {}

  /** Nothing, but only where a shape stands before it. */
  record Behind(PatternShape shape) implements PatternShape {}

  /** The same read from its end; what has to stand before anything inside is left open. */
  default PatternShape reversed() {
    return switch (this) {
      case Letter letter -> letter;
      case Sequence(List<PatternShape> parts) ->
          new Sequence(parts.reversed().stream().map(PatternShape::reversed).toList());
      case OneOf(List<PatternShape> choices) ->
          new OneOf(choices.stream().map(PatternShape::reversed).toList());
      case Repeated(PatternShape shape, int least, int most) ->
          new Repeated(shape.reversed(), least, most);
      case Nothing _, Behind _ -> new Nothing();
    };
  }

  /** What has to stand before each match; none where it may be anything. */
  default Optional<PatternShape> before() {
    return switch (this) {
      case Nothing _, Letter _, Repeated _ -> Optional.empty();
      case Behind(PatternShape shape) -> Optional.of(shape);
      case Sequence(List<PatternShape> parts) ->
          parts.stream()
              .filter(part -> !(part instanceof Nothing))
              .findFirst()
              .flatMap(PatternShape::before);
      case OneOf(List<PatternShape> choices) -> {
        List<PatternShape> before =
            choices.stream().map(PatternShape::before).flatMap(Optional::stream).toList();
        yield before.size() == choices.size() ? Optional.of(new OneOf(before)) : Optional.empty();
      }
    };
  }

  /** Any letters, as many as there are. */
  static PatternShape anyText() {
    BitSet all = new BitSet();
    all.set(0, LETTERS + 1);
    return new Repeated(new Letter(all), 0, WITHOUT_END);
  }
}

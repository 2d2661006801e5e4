package vn.kehoach.extractor.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Letters cut into classes, so that a pattern treats all letters of a class alike: an automaton has
 * one way out of a state for each class, not for each letter.
 */
final class LetterClasses {

  /** A class is kept in a byte; rules have a few dozen. */
  private static final int MOST = 256;

  private final byte[] classes;

  /** One letter of each class. */
  private final int[] samples;

  private LetterClasses(byte[] classes, int[] samples) {
    this.classes = classes;
    this.samples = samples;
  }

  /** The classes of a shape's letters; none where there are too many. */
  static Optional<LetterClasses> of(PatternShape shape) {
    Set<BitSet> sets = new LinkedHashSet<>();
    collect(shape, sets);
    int[] parts = new int[PatternShape.LETTERS + 1];
    parts[PatternShape.LETTERS] = 1;
    int count = 2;
    for (BitSet letters : sets) {
      int[] inside = new int[count];
      for (int c = letters.nextSetBit(0); c >= 0; c = letters.nextSetBit(c + 1)) {
        int part = parts[c];
        if (inside[part] == 0) {
          inside[part] = count++;
        }
        parts[c] = inside[part];
      }
    }
    return numbered(parts, count);
  }

  private static void collect(PatternShape shape, Set<BitSet> sets) {
    switch (shape) {
      case PatternShape.Letter(BitSet letters) -> sets.add(letters);
      case PatternShape.Sequence sequence -> sequence.parts().forEach(part -> collect(part, sets));
      case PatternShape.OneOf oneOf -> oneOf.choices().forEach(choice -> collect(choice, sets));
      case PatternShape.Repeated repeated -> collect(repeated.shape(), sets);
      case PatternShape.Behind behind -> collect(behind.shape(), sets);
      case PatternShape.Nothing _ -> {
        // It has no letters.
      }
    }
  }

  /** Parts of which nothing is left get no number. */
  private static Optional<LetterClasses> numbered(int[] parts, int count) {
    int[] numbers = new int[count];
    Arrays.fill(numbers, -1);
    byte[] classes = new byte[parts.length];
    int[] samples = new int[count];
    int used = 0;
    for (int c = 0; c < parts.length; c++) {
      if (numbers[parts[c]] < 0) {
        samples[used] = c;
        numbers[parts[c]] = used++;
      }
      classes[c] = (byte) numbers[parts[c]];
    }
    return used > MOST
        ? Optional.empty()
        : Optional.of(new LetterClasses(classes, Arrays.copyOf(samples, used)));
  }

  int count() {
    return samples.length;
  }

  /** The class of a letter, from 0. */
  int of(char letter) {
    return classes[Math.min(letter, PatternShape.LETTERS)] & 0xFF;
  }

  /** Whether the letters of a class are among those given. */
  boolean isAmong(int letters, BitSet given) {
    return given.get(samples[letters]);
  }
}

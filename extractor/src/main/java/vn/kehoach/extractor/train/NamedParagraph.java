package vn.kehoach.extractor.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.document.TextBlock;
import vn.kehoach.extractor.language.Words;
import vn.kehoach.extractor.model.Tokens;

/**
 * A paragraph with the names of agencies in it. Gold writes names out, and says in which document a
 * body has work, not at which place: a name counts wherever its words stand, in full or with the
 * usual short form of a people's committee. Paragraphs without any are left out, since a name that
 * gold does not mention would stand there as if it were none.
 *
 * @param words the paragraph
 * @param tokens its tokens, as spans of the words
 * @param names ranges of tokens, in order, without overlap
 */
record NamedParagraph(String words, List<Span> tokens, List<Span> names) {

  static List<NamedParagraph> of(TrainingDocument document) {
    List<List<String>> bodies =
        document.bodies().stream()
            .filter(name -> Character.isUpperCase(name.charAt(0)))
            .flatMap(NamedParagraph::spellings)
            .distinct()
            .map(Words::keysOf)
            .sorted(Comparator.comparingInt((List<String> keys) -> -keys.size()))
            .toList();
    String text = document.document().text();
    List<NamedParagraph> samples = new ArrayList<>();
    for (Span paragraph : paragraphs(document.document().blocks())) {
      NamedParagraph sample = of(paragraph.of(text), bodies);
      if (!sample.names.isEmpty()) {
        samples.add(sample);
      }
    }
    return samples;
  }

  private static Stream<String> spellings(String name) {
    return Stream.of(
        name,
        name.replace("Ủy ban nhân dân", "UBND"),
        name.replace("Hội đồng nhân dân", "HĐND"),
        name.replace("Ban Chỉ đạo", "BCĐ"));
  }

  private static List<Span> paragraphs(List<Block> blocks) {
    List<Span> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case TextBlock lines -> paragraphs.add(lines.span());
        case Table table -> table.cells().stream().map(Cell::span).forEach(paragraphs::add);
      }
    }
    return paragraphs;
  }

  private static NamedParagraph of(String words, List<List<String>> bodies) {
    List<Span> tokens = Tokens.of(words, new Span(0, words.length()));
    List<String> keys =
        tokens.stream().map(token -> Words.keysOf(token.of(words)).getFirst()).toList();
    List<Span> names = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      int at = i;
      int length =
          Character.isUpperCase(words.charAt(tokens.get(i).begin()))
              ? bodies.stream()
                  .filter(body -> stands(body, keys, at))
                  .mapToInt(List::size)
                  .findFirst()
                  .orElse(0)
              : 0;
      if (length > 0) {
        names.add(new Span(i, i + length));
        i += length - 1;
      }
    }
    return new NamedParagraph(words, tokens, names);
  }

  /** The names' places in the words. */
  List<Span> places() {
    return names.stream()
        .map(name -> new Span(tokens.get(name.begin()).begin(), tokens.get(name.end() - 1).end()))
        .toList();
  }

  private static boolean stands(List<String> body, List<String> keys, int at) {
    return at + body.size() <= keys.size() && body.equals(keys.subList(at, at + body.size()));
  }
}

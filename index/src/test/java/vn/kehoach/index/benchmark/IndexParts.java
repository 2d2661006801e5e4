package vn.kehoach.index.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What each field of a Lucene index costs. The index is written again with files of their own for
 * each field; stored fields, points and norms stay as one figure each.
 */
final class IndexParts {

  private static final Pattern OF_FIELD = Pattern.compile("_\\w+?_(Lucene\\w+?)_([0-9]+)\\.(\\w+)");

  private static final String DOC_VALUES = "doc values";

  private static final Map<String, String> KINDS =
      Map.of(
          "tim", "terms",
          "tip", "terms",
          "tmd", "terms",
          "doc", "postings",
          "pos", "positions",
          "psm", "postings",
          "dvd", DOC_VALUES,
          "dvs", DOC_VALUES,
          "dvm", DOC_VALUES);

  private IndexParts() {}

  /**
   * Bytes by part, such as {@code text: positions}.
   *
   * @param index where the index is
   * @param scratch a folder that does not exist; made, and deleted
   */
  static Map<String, Long> of(Path index, Path scratch) throws IOException {
    FieldCodec codec = new FieldCodec();
    Map<String, Long> parts = new TreeMap<>();
    try (Directory from = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(from);
        Directory to = FSDirectory.open(scratch)) {
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setCodec(codec)
              .setUseCompoundFile(false)
              .setMergePolicy(NoMergePolicy.INSTANCE);
      try (IndexWriter writer = new IndexWriter(to, config)) {
        List<LeafReaderContext> leaves = reader.leaves();
        writer.addIndexes(
            leaves.stream().map(leaf -> (CodecReader) leaf.reader()).toArray(CodecReader[]::new));
      }
      Map<String, String> fields = new HashMap<>();
      try (DirectoryReader written = DirectoryReader.open(to)) {
        for (LeafReaderContext leaf : written.leaves()) {
          for (FieldInfo field : leaf.reader().getFieldInfos()) {
            field
                .attributes()
                .forEach((key, value) -> {
                  if (key.endsWith(".suffix")) {
                    fields.put(key.contains("Postings") + value, field.name);
                  }
                });
          }
        }
      }
      for (String file : to.listAll()) {
        parts.merge(part(file, fields), to.fileLength(file), Long::sum);
      }
    }
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return parts;
  }

  private static String part(String file, Map<String, String> fields) {
    Matcher matcher = OF_FIELD.matcher(file);
    if (matcher.matches()) {
      String kind = KINDS.getOrDefault(matcher.group(3), matcher.group(3));
      return fields.get(!kind.equals(DOC_VALUES) + matcher.group(2)) + ": " + kind;
    }
    String extension = file.substring(file.lastIndexOf('.') + 1);
    return switch (extension) {
      case "fdt", "fdx", "fdm" -> "stored fields";
      case "kdd", "kdi", "kdm" -> "points";
      case "nvd", "nvm" -> "norms";
      default -> "other";
    };
  }

  /** Files of its own for each field. */
  private static final class FieldCodec extends Lucene104Codec {

    private final Map<String, PostingsFormat> postings = new HashMap<>();
    private final Map<String, DocValuesFormat> docValues = new HashMap<>();

    @Override
    public PostingsFormat getPostingsFormatForField(String field) {
      return postings.computeIfAbsent(field, f -> new Lucene104PostingsFormat());
    }

    @Override
    public DocValuesFormat getDocValuesFormatForField(String field) {
      return docValues.computeIfAbsent(field, f -> new Lucene90DocValuesFormat());
    }
  }
}

package vn.kehoach.cli.workflow.intake.soak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A share of any size from the project's own specimens in docx, html and txt: each copy has another
 * number and other figures, so that no two are the same plan.
 */
final class SoakShare {

  private static final Pattern NUMBER = Pattern.compile("(Số:?\\s*)\\d+(\\s*/)");
  private static final Pattern PERCENT = Pattern.compile("\\b\\d{2}%");

  private SoakShare() {}

  static void write(Path folder, int files, Path specimens) throws IOException {
    List<Path> originals;
    try (Stream<Path> all = Files.list(specimens)) {
      originals =
          all.filter(file -> file.toString().matches(".*\\.(docx|html|txt)")).sorted().toList();
    }
    for (int i = 0; i < files; i++) {
      Path original = originals.get(i % originals.size());
      String name = String.format(Locale.ROOT, "%03d/%05d %s", i / 200, i, original.getFileName());
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      byte[] bytes = Files.readAllBytes(original);
      Files.write(file, name.endsWith(".docx") ? document(bytes, i) : text(bytes, i));
    }
  }

  private static byte[] document(byte[] docx, int i) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = in.readAllBytes();
        zip.write(entry.getName().equals("word/document.xml") ? text(bytes, i) : bytes);
      }
      // Where the number stands in several runs, the bytes differ all the same.
      zip.setComment("copy " + i);
    }
    return out.toByteArray();
  }

  private static byte[] text(byte[] bytes, int i) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String numbered = NUMBER.matcher(text).replaceFirst("$1" + (1000 + i) + "$2");
    String changed = PERCENT.matcher(numbered).replaceAll((10 + i % 90) + "%");
    return (changed + "<!-- " + i + " -->").getBytes(StandardCharsets.UTF_8);
  }
}

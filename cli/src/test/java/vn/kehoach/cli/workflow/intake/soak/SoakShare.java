package vn.kehoach.cli.workflow.intake.soak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A share of any size from the project's own specimens, in their formats and once more as rtf: each
 * copy has another number, another date and other figures, so that few are the same plan.
 */
final class SoakShare {

  /**
   * A paper's number, {@code 31/KH} or {@code 31-KH/TU}: bytes of any encoding that is ASCII for
   * digits and strokes; one stroke is of Unicode.
   */
  private static final Pattern NUMBER =
      Pattern.compile("\\b\\d{2,4}(?=\\s*(?:/\\s*[A-Z]|-KH|\u00E2\u0081\u0084[A-Z]))");

  /** The day of a date, {@code ngày 5 tháng 3}, whatever bytes the letters with marks have. */
  private static final Pattern DAY =
      Pattern.compile("(?<=\\bng\\S{1,3}y )\\d{1,2}(?= th\\S{1,3}ng )");

  /** A year that is said to be one: of an issue, or at an end of a period. */
  private static final Pattern YEAR =
      Pattern.compile("(?<=\\bn\\S{1,3}m |\\d{4} - )20\\d\\d\\b|\\b20\\d\\d(?= - 20\\d\\d)");

  private static final Pattern PERCENT = Pattern.compile("\\b\\d{2}(?=%)");

  /** The same in an old Word file, whose letters have two bytes. */
  private static final Pattern WIDE_NUMBER =
      Pattern.compile("(?:\\d\\x00){2,4}(?=(?: \\x00)*/\\x00)");

  /** Where a compound file has sixteen bytes that nobody reads (MS-CFB, 2.2: header CLSID). */
  private static final int IDLE_BYTES = 8;

  private static final char NOT_A_LETTER = '\uFFFD';

  private final SoakPdf pdf = new SoakPdf();

  static void write(Path folder, int files, Path specimens) throws IOException {
    SoakShare share = new SoakShare();
    List<Path> originals = share.originals(specimens);
    for (int i = 0; i < files; i++) {
      Path original = originals.get(i % originals.size());
      boolean asRtf = i / originals.size() % 2 == 1 && isUnicodeText(original);
      String name = original.getFileName() + (asRtf ? ".rtf" : "");
      Path file = folder.resolve(String.format(Locale.ROOT, "%03d/%05d %s", i / 200, i, name));
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, share.copy(name, original, i));
    }
  }

  /** All but scans: recognising their words is another program's time. */
  private List<Path> originals(Path specimens) throws IOException {
    List<Path> originals = new ArrayList<>();
    try (Stream<Path> all = Files.list(specimens)) {
      for (Path file : all.sorted().toList()) {
        if (!file.toString().endsWith(".pdf") || !pdf.lines(file).isEmpty()) {
          originals.add(file);
        }
      }
    }
    return originals;
  }

  private static boolean isUnicodeText(Path file) throws IOException {
    return file.toString().endsWith(".txt")
        && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).indexOf(NOT_A_LETTER) < 0;
  }

  private byte[] copy(String name, Path original, int i) throws IOException {
    byte[] bytes = Files.readAllBytes(original);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "docx" -> document(bytes, i);
      case "pdf" -> pdf.copy(original, line -> varied(line, i));
      case "doc" -> wordFile(bytes, i);
      case "rtf" ->
          bytes(rtf(varied(new String(bytes, StandardCharsets.UTF_8), i) + "\n" + i + "\n"));
      default -> bytes(varied(text(bytes), i) + "<!-- " + i + " -->");
    };
  }

  private static byte[] document(byte[] docx, int i) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = in.readAllBytes();
        boolean isText = entry.getName().equals("word/document.xml");
        zip.write(isText ? bytes(varied(text(bytes), i)) : bytes);
      }
      // Where the number stands in several runs, the bytes differ all the same.
      zip.setComment("copy " + i);
    }
    return out.toByteArray();
  }

  private static byte[] wordFile(byte[] doc, int i) {
    byte[] copy = bytes(varied(WIDE_NUMBER, text(doc), i));
    ByteBuffer.wrap(copy).putInt(IDLE_BYTES, i);
    return copy;
  }

  private static String varied(String text, int i) {
    String figures =
        PERCENT
            .matcher(varied(NUMBER, text, i))
            .replaceAll(figure -> Integer.toString(10 + (i + number(figure)) % 90));
    String days =
        DAY.matcher(figures).replaceAll(day -> Integer.toString(10 + (i + number(day)) % 19));
    return YEAR.matcher(days).replaceAll(year -> Integer.toString(number(year) - i % 7));
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group());
  }

  /**
   * The first number becomes another of the same length wherever it stands, so that no offset in a
   * file is wrong.
   */
  private static String varied(Pattern number, String text, int i) {
    Matcher found = number.matcher(text);
    if (!found.find()) {
      return text;
    }
    StringBuilder other = new StringBuilder(found.group());
    int rest = i;
    for (int at = other.length() - 1; at >= 0; at--) {
      if (Character.isDigit(other.charAt(at))) {
        other.setCharAt(at, (char) ('1' + rest % 9));
        rest /= 9;
      }
    }
    return number
        .matcher(text)
        .replaceAll(same -> same.group().equals(found.group()) ? other.toString() : same.group());
  }

  private static String rtf(String text) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
    text.chars()
        .forEach(c -> {
          if (c == '\n') {
            rtf.append("\\par\n");
          } else if (c < 128) {
            rtf.append((char) c);
          } else {
            rtf.append("\\u").append((short) c).append('?');
          }
        });
    return rtf.append('}').toString();
  }

  /** Bytes as letters one by one, whatever they mean. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

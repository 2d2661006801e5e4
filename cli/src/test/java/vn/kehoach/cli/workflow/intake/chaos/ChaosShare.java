package vn.kehoach.cli.workflow.intake.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A share as nobody wants it: plans, copies of plans, damaged and hostile files; made by a seed.
 */
final class ChaosShare {

  static final String HANGS = "!!hangs";
  static final String SLEEPS = "!!sleeps";
  static final String EATS = "!!eats";
  static final String DIES = "!!dies";

  /** Files of that name vanish when the import has counted them. */
  static final String VANISHES = "biến mất";

  private static final List<String> BODIES =
      List.of("Sở Y tế", "Sở Tài chính", "Sở Xây dựng", "Công an tỉnh", "Sở Nội vụ");
  private static final List<String> SUBJECTS =
      List.of("trồng cây", "phòng cháy", "tiêm phòng", "nước sạch", "chuyển đổi số");

  private final Path folder;
  private final Random random;
  private final List<Path> specimens;
  private final List<Path> written = new ArrayList<>();

  private ChaosShare(Path folder, long seed, List<Path> specimens) {
    this.folder = folder;
    this.random = new Random(seed);
    this.specimens = specimens;
  }

  /**
   * Writes a share.
   *
   * @param specimens folder of documents to damage
   */
  static void write(Path folder, int files, long seed, Path specimens) throws IOException {
    try (Stream<Path> documents = Files.list(specimens)) {
      ChaosShare share = new ChaosShare(folder, seed, documents.sorted().toList());
      for (int i = 0; i < files; i++) {
        share.write(i);
      }
    }
  }

  private void write(int i) throws IOException {
    // One of each hostile kind for a hundred files, but fewer that hang: each costs its time limit.
    switch (i % 100) {
      case 3 -> {
        if (i % 500 == 3) {
          put(i, "treo.txt", bytes((i % 1000 == 3 ? HANGS : SLEEPS) + i));
        } else {
          ordinary(i);
        }
      }
      case 13 -> put(i, "nổ.txt", bytes(EATS + i));
      case 23 -> put(i, "chết.txt", bytes(DIES + i));
      case 33 -> put(i, VANISHES + ".txt", bytes(plan(i)));
      case 43 -> put(i, "rỗng.docx", new byte[0]);
      case 53, 73 -> put(i, "hồ sơ.zip", zip(i));
      default -> ordinary(i);
    }
  }

  private void ordinary(int i) throws IOException {
    int kind = random.nextInt(20);
    if (kind < 2 && !written.isEmpty()) {
      put(i, "bản sao.txt", Files.readAllBytes(written.get(random.nextInt(written.size()))));
    } else if (kind < 3 && !written.isEmpty()) {
      Path other = written.get(random.nextInt(written.size()));
      put(i, "bản web.html", bytes(html(Files.readString(other))));
    } else if (kind < 6) {
      put(i, "mẫu hỏng.bin", mutated(specimens.get(random.nextInt(specimens.size()))));
    } else if (kind < 7) {
      put(i, "công văn.txt", bytes("Kính gửi ông bà số " + i + "\nMời dự họp.\n"));
    } else {
      written.add(put(i, "kế hoạch.txt", bytes(plan(i))));
    }
  }

  private Path put(int i, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(String.format(Locale.ROOT, "tỉnh %02d/%05d %s", i % 17, i, name));
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.write(file, bytes);
  }

  private byte[] mutated(Path specimen) throws IOException {
    byte[] bytes = Files.readAllBytes(specimen);
    if (random.nextInt(3) == 0) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    for (int n = random.nextInt(40); n >= 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private byte[] zip(int i) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int inner = 0; inner < 4; inner++) {
        zip.putNextEntry(new ZipEntry("thư mục/" + inner + ".txt"));
        zip.write(bytes(plan(100_000 + i * 10 + inner)));
      }
    }
    return bytes.toByteArray();
  }

  private String plan(int i) {
    String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    int year = 2010 + random.nextInt(15);
    StringBuilder plan =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                """
                ỦY BAN NHÂN DÂN
                TỈNH NINH BÌNH
                Số: %d/KH-UBND
                Ninh Bình, ngày %02d tháng 02 năm %d

                KẾ HOẠCH
                Về %s năm %d

                I. MỤC TIÊU
                - Nâng cao nhận thức của nhân dân về %s.
                II. CHỈ TIÊU
                """,
                i + 1,
                1 + random.nextInt(27),
                year,
                subject,
                year,
                subject));
    for (int n = random.nextInt(5); n >= 0; n--) {
      plan.append("- Ít nhất ").append(20 + random.nextInt(80)).append("% số xã thực hiện.\n");
    }
    plan.append("III. TỔ CHỨC THỰC HIỆN\n");
    for (int n = 0; n < 3; n++) {
      plan.append(n + 1).append(". ").append(BODIES.get((i + n) % BODIES.size())).append('\n');
      plan.append("- Chủ trì hướng dẫn việc ")
          .append(subject)
          .append(" đợt ")
          .append(random.nextInt(90))
          .append(".\n");
    }
    return plan.toString();
  }

  private static String html(String text) {
    return "<html><meta charset=\"utf-8\"><body><p>"
        + text.replace("\n", "</p>\n<p>")
        + "</p></body></html>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

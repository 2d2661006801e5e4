package vn.kehoach.cli.workflow.intake.soak;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;

/** Reads every file of a folder with Tika in this process, and does nothing with the text. */
public final class TikaAlone {

  private TikaAlone() {}

  /** Takes the folder. */
  public static void main(String[] arguments) throws IOException {
    AutoDetectParser parser = new AutoDetectParser();
    long characters = 0;
    int failed = 0;
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      BodyContentHandler text = new BodyContentHandler(-1);
      ParseContext context = new ParseContext();
      TesseractOCRConfig recognition = new TesseractOCRConfig();
      recognition.setSkipOcr(true);
      context.set(TesseractOCRConfig.class, recognition);
      try (InputStream in = TikaInputStream.get(file)) {
        parser.parse(in, text, new Metadata(), context);
        characters += text.toString().length();
      } catch (Exception e) {
        failed++;
      }
    }
    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .println(files.size() + " files, " + failed + " failed, " + characters + " characters");
  }
}

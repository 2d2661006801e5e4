package vn.kehoach.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.kehoach.corpus.plan.ExtractorStamp;

/** What this build is: version, and checksums of rules and models, all written by the build. */
final class ExtractorVersion {

  private ExtractorVersion() {}

  static ExtractorStamp stamp() {
    Properties properties = new Properties();
    try (InputStream in = ExtractorVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is missing: build with Maven");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ExtractorStamp(
        properties.getProperty("version"),
        properties.getProperty("rules"),
        properties.getProperty("models"));
  }
}

package vn.kehoach.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.extractor.model.Models;

/** What makes plans: version and checksum of the rules, written by the build, and the models. */
final class ExtractorVersion {

  private ExtractorVersion() {}

  static ExtractorStamp stamp(Models models) {
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
        properties.getProperty("version"), properties.getProperty("rules"), models.checksum());
  }
}

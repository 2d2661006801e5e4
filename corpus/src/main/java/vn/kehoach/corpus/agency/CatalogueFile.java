package vn.kehoach.corpus.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files beside this class. */
final class CatalogueFile {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private CatalogueFile() {}

  static <T> T read(String name, Class<T> type) {
    try (InputStream in = CatalogueFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no catalogue file " + name);
      }
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue file " + name, e);
    }
  }
}

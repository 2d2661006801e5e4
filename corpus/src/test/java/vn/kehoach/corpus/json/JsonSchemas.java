package vn.kehoach.corpus.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published schemas, as a validator that knows nothing of this project reads them. */
final class JsonSchemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private JsonSchemas() {}

  static List<Error> errors(String schemaFile, String json) {
    Schema schema = REGISTRY.getSchema(text(schemaFile), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON);
  }

  static String text(String schemaFile) {
    try (InputStream in =
        Objects.requireNonNull(PlanJson.class.getResourceAsStream(schemaFile), schemaFile)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

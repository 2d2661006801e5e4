package vn.kehoach.corpus.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.NavigableMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A record as one line of JSON, without its line feed. */
final class LedgerLine {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(
              NavigableMap.class,
              map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  String write(ImportRecord record) {
    return mapper.writeValueAsString(record);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws JacksonException where the line is torn or is no record
   */
  @SuppressWarnings("ConstantValue") // Jackson passes null for an absent field
  ImportRecord read(String line) {
    ImportRecord record = mapper.readValue(line, ImportRecord.class);
    if (record == null
        || record.at() == null
        || record.path() == null
        || record.outcome() == null
        || record.version() == null) {
      throw MismatchedInputException.from(null, ImportRecord.class, "a field is missing");
    }
    return record;
  }
}

package vn.kehoach.corpus.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Heading;
import vn.kehoach.corpus.document.ListItem;
import vn.kehoach.corpus.document.Paragraph;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.SectionRole;

/** How records become JSON, in one place. */
final class CorpusMapper {

  private CorpusMapper() {}

  /** The mapper, which is made when the first JSON is read or written: that takes a while. */
  static JsonMapper mapper() {
    return OnDemand.MAPPER;
  }

  private static final class OnDemand {
    static final JsonMapper MAPPER = create();
  }

  private static JsonMapper create() {
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    SimpleModule words = new SimpleModule("lower-case words for enum constants");
    List.of(
            PlanKind.class,
            SectionRole.class,
            ObjectiveScope.class,
            AssignmentRole.class,
            Comparator.class,
            Change.class)
        .forEach(type -> words.addSerializer(new LowerCase(type)));
    return JsonMapper.builder()
        .addModule(words)
        .addMixIn(Block.class, TypedBlock.class)
        .addMixIn(Span.class, DerivedSpan.class)
        .addMixIn(Heading.class, LabelKept.class)
        .changeDefaultPropertyInclusion(all ->
            all.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                .withContentInclusion(JsonInclude.Include.NON_NULL))
        .withConfigOverride(
            List.class,
            list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .withConfigOverride(
            Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .defaultPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
        .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = ListItem.class, name = "item"),
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Table.class, name = "table")
  })
  private interface TypedBlock {}

  /** Emptiness of a span follows from its ends. */
  @JsonIgnoreProperties("empty")
  private interface DerivedSpan {}

  /** A heading without a number has an empty label, which must come back as one. */
  private interface LabelKept {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty
    String label();
  }

  private static final class LowerCase extends StdSerializer<Enum<?>> {

    @SuppressWarnings("unchecked")
    LowerCase(Class<?> type) {
      super((Class<Enum<?>>) type);
    }

    @Override
    public void serialize(Enum<?> value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.name().toLowerCase(Locale.ROOT));
    }
  }
}

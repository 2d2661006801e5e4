package vn.kehoach.corpus.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.Plan;

/** All corrections of an archive: {@code corrections/SHA256.json}, one file a content. */
public final class Corrections {

  private final Map<DocumentId, Correction> all;
  private final Corrector corrector = new Corrector();

  private Corrections(Map<DocumentId, Correction> all) {
    this.all = Collections.unmodifiableMap(all);
  }

  static Corrections in(Path folder) throws IOException {
    Map<DocumentId, Correction> all = new TreeMap<>(Comparator.comparing(DocumentId::sha256));
    if (Files.isDirectory(folder)) {
      JsonMapper mapper = mapper();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          try {
            Correction correction = mapper.readValue(Files.readString(file), Correction.class);
            all.put(correction.content(), correction);
          } catch (JacksonException | IllegalArgumentException e) {
            throw new DamagedArchiveException(file, String.valueOf(e.getMessage()));
          }
        }
      }
    }
    return new Corrections(all);
  }

  static String write(Correction correction) {
    return mapper().writerWithDefaultPrettyPrinter().writeValueAsString(correction) + "\n";
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();
  }

  /** The plan with what was corrected in it. */
  public Corrected apply(DocumentId content, Plan extracted) {
    Correction correction = all.get(content);
    return correction == null
        ? new Corrected(extracted, List.of())
        : corrector.apply(correction, extracted);
  }

  /** What was corrected in a content's plan. */
  public Optional<Correction> of(DocumentId content) {
    return Optional.ofNullable(all.get(content));
  }

  /** All of them, by hash. */
  public Collection<Correction> all() {
    return all.values();
  }
}

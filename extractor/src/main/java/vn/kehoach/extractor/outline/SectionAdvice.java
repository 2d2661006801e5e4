package vn.kehoach.extractor.outline;

import java.util.Optional;
import vn.kehoach.corpus.plan.SectionRole;

/** Says what a section at the top is for whose heading the lexicon does not know. */
@FunctionalInterface
public interface SectionAdvice {

  /** Nobody is asked: such a section holds tasks. */
  SectionAdvice NONE = (heading, body) -> Optional.empty();

  /**
   * The section's role.
   *
   * @param heading its words, without the number
   * @param body the first words below
   * @return empty where nothing is sure enough
   */
  Optional<SectionRole> role(String heading, String body);
}

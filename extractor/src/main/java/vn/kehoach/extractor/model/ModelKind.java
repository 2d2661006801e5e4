package vn.kehoach.extractor.model;

/** The models that there are, each a file of its own. */
public enum ModelKind {
  /** Where sentences end. */
  SENTENCES("sentences"),
  /** The role of a section, by its heading and the first words below. */
  SECTION_ROLES("section-roles"),
  /** The role of a sentence, where no heading says it. */
  SENTENCE_ROLES("sentence-roles"),
  /** Where names of agencies stand. */
  AGENCY_NAMES("agency-names");

  private final String label;

  ModelKind(String label) {
    this.label = label;
  }

  /** The name that people use, such as {@code "section-roles"}. */
  public String label() {
    return label;
  }

  /** The name of its file in a folder of models. */
  public String fileName() {
    return label + ".bin";
  }
}

package vn.kehoach.gold.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.gold.ItemKind;
import vn.kehoach.gold.match.HeaderField;

/** The lines of the score table, each a thing that is counted by itself. */
public enum Row {
  /** Objectives cut as gold cuts them. */
  OBJECTIVES_STRICT("objectives.strict", ItemKind.OBJECTIVES),
  /** Objectives that share at least half their words with gold's. */
  OBJECTIVES_LENIENT("objectives.lenient", ItemKind.OBJECTIVES),
  /** Scope of the objectives that were found: precision is accuracy. */
  OBJECTIVES_SCOPE("objectives.scope", ItemKind.OBJECTIVES),
  /** Targets cut as gold cuts them. */
  TARGETS_STRICT("targets.strict", ItemKind.TARGETS),
  /** Targets that share at least half their words with gold's. */
  TARGETS_LENIENT("targets.lenient", ItemKind.TARGETS),
  /** Measures: comparator, numbers and kind of unit. */
  MEASURES("measures", ItemKind.TARGETS),
  /** Change, frequency and deadline of the measures that were found: precision is accuracy. */
  MEASURES_DETAIL("measures.detail", ItemKind.TARGETS),
  /** Assignments cut as gold cuts them. */
  ASSIGNMENTS_STRICT("assignments.strict", ItemKind.ASSIGNMENTS),
  /** Assignments that share at least half their words with gold's. */
  ASSIGNMENTS_LENIENT("assignments.lenient", ItemKind.ASSIGNMENTS),
  /** Bodies that work is given to. */
  ASSIGNMENTS_AGENCY("assignments.agency", ItemKind.ASSIGNMENTS),
  /** Bodies that they work with. */
  ASSIGNMENTS_COLLABORATORS("assignments.collaborators", ItemKind.ASSIGNMENTS),
  /** Role of the bodies in the assignments that were found: precision is accuracy. */
  ASSIGNMENTS_ROLE("assignments.role", ItemKind.ASSIGNMENTS),
  /** Deadlines of the assignments that were found. */
  ASSIGNMENTS_DEADLINE("assignments.deadline", ItemKind.ASSIGNMENTS),
  /** All header fields together, without the legal bases. */
  HEADER("header"),
  /** Abbreviation of the document's type. */
  HEADER_DOCUMENT_TYPE(HeaderField.DOCUMENT_TYPE),
  /** Number and symbol. */
  HEADER_NUMBER(HeaderField.NUMBER),
  /** Date of issue. */
  HEADER_ISSUED_ON(HeaderField.ISSUED_ON),
  /** The body that issued it. */
  HEADER_ISSUER(HeaderField.ISSUER),
  /** The province. */
  HEADER_PROVINCE(HeaderField.PROVINCE),
  /** Type and subject. */
  HEADER_TITLE(HeaderField.TITLE),
  /** First and last year. */
  HEADER_PERIOD(HeaderField.PERIOD),
  /** Who signed. */
  HEADER_SIGNER(HeaderField.SIGNER),
  /** Legal bases: type and number, or the title of one without a number. */
  HEADER_BASES("header.bases"),
  /** Dates of the bases that were found. */
  HEADER_BASES_ISSUED_ON("header.bases.issuedOn"),
  /** Issuers of the bases that were found. */
  HEADER_BASES_ISSUER("header.bases.issuer"),
  /** Titles of the bases that were found. */
  HEADER_BASES_TITLE("header.bases.title"),
  /** What sort of paper it is. */
  KIND("kind");

  /** The rows whose mean F1 is the overall figure. */
  public static final List<Row> HEADLINES =
      List.of(
          OBJECTIVES_STRICT,
          TARGETS_STRICT,
          ASSIGNMENTS_STRICT,
          MEASURES,
          ASSIGNMENTS_AGENCY,
          HEADER);

  /**
   * The rows whose fall makes a document worse: the headline rows, and the legal bases, which the
   * overall figure leaves out because most gold does not have them.
   */
  public static final List<Row> RATCHETED =
      Stream.concat(HEADLINES.stream(), Stream.of(HEADER_BASES)).toList();

  private static final Map<HeaderField, Row> BY_FIELD = new EnumMap<>(HeaderField.class);

  static {
    Arrays.stream(values()).forEach(row -> row.field.ifPresent(field -> BY_FIELD.put(field, row)));
  }

  private final String label;
  private final Optional<ItemKind> kind;
  private final Optional<HeaderField> field;

  Row(String label) {
    this(label, Optional.empty(), Optional.empty());
  }

  Row(String label, ItemKind kind) {
    this(label, Optional.of(kind), Optional.empty());
  }

  Row(HeaderField field) {
    this("header." + field.key(), Optional.empty(), Optional.of(field));
  }

  Row(String label, Optional<ItemKind> kind, Optional<HeaderField> field) {
    this.label = label;
    this.kind = kind;
    this.field = field;
  }

  /** The name that reports give it, such as {@code "targets.strict"}. */
  public String label() {
    return label;
  }

  /** The kind of item that it is about; empty for the header. */
  public Optional<ItemKind> kind() {
    return kind;
  }

  /** Whether it is about legal bases. */
  boolean isOfBases() {
    return label.startsWith(HEADER_BASES.label);
  }

  /** Whether what it counts is counted in other rows too, once more or more strictly. */
  public boolean repeatsOthers() {
    return switch (this) {
      case OBJECTIVES_LENIENT, TARGETS_LENIENT, ASSIGNMENTS_LENIENT, HEADER -> true;
      default -> false;
    };
  }

  /** Whether it is one of {@link #HEADLINES}. */
  public boolean isHeadline() {
    return HEADLINES.contains(this);
  }

  /** The row that counts a header field. */
  public static Row of(HeaderField field) {
    return Objects.requireNonNull(BY_FIELD.get(field));
  }

  /** The row of items cut as gold cuts them. */
  public static Row strict(ItemKind kind) {
    return switch (kind) {
      case OBJECTIVES -> OBJECTIVES_STRICT;
      case TARGETS -> TARGETS_STRICT;
      case ASSIGNMENTS -> ASSIGNMENTS_STRICT;
    };
  }

  /** The row of items found at all. */
  public static Row lenient(ItemKind kind) {
    return switch (kind) {
      case OBJECTIVES -> OBJECTIVES_LENIENT;
      case TARGETS -> TARGETS_LENIENT;
      case ASSIGNMENTS -> ASSIGNMENTS_LENIENT;
    };
  }
}

package vn.kehoach.index;

import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AssignmentRole;

/** Names of the fields. Whoever changes one, or what stands in it, raises {@link #SCHEMA}. */
final class Fields {

  /** An index that says another number is rebuilt. */
  static final String SCHEMA = "9";

  /** Joins the parts of a term or a stored value; no text of a plan has this character. */
  static final char SEPARATOR = '\u001F';

  /** {@link #PLAN_ENTRY} or {@link #ITEM_ENTRY}. */
  static final String ENTRY = "entry";

  static final String PLAN_ENTRY = "plan";
  static final String ITEM_ENTRY = "item";

  /** The plan's id, on the plan and on its items. */
  static final String PLAN = "plan";

  /** Where an entry's plan stands among equals: see {@link PlanOrder}. */
  static final String ORDER = "order";

  /** Words of an item, with positions. Words without marks are looked up as what they may be. */
  static final String TEXT = "text";

  /** How words without marks are told in a text; the index has no such field. */
  static final String TEXT_FOLDED = "text.folded";

  /** Words around the item: bodies, section, the plan's title, number, issuer, province. */
  static final String ABOUT = "about";

  // Words of a plan; phrases in them are looked up there and joined to the items.
  static final String HEADING = "heading";
  static final String NUMBER = "number";
  static final String BASIS = "basis";
  static final String SUBJECT = "subject";

  /** Number, year and province of a plan: the same for all papers of one plan. */
  static final String IDENTITY = "identity";

  // What items are filtered by.
  static final String KIND = "kind";
  static final String ROLE = "role";
  static final String PROVINCE = "province";
  static final String YEAR = "year";
  static final String TYPE = "type";
  static final String AGENCY = "agency";

  /** Names of bodies; of those that have a role, in {@link #agencyName}. */
  static final String AGENCY_NAME = "agency.name";

  static final String MEASURE = "measure";
  static final String DEADLINE = "deadline";

  /** Set where an item could state a deadline and states none. */
  static final String WITHOUT_DEADLINE = "deadline.none";

  // What items are ordered and counted by.
  static final String DATE = "date";
  static final String VALUE_PERCENT = "value.percent";
  static final String VALUE_COUNT = "value.count";
  static final String FACETS = "facets";
  static final String FACET_AGENCIES = "facets.agencies";
  static final String FACET_SUBJECT = "facets.subject";

  /** Begins the fields that list what the archive knows, for suggestions. */
  static final String KNOWN = "known.";

  /** What is shown of a run of entries, on the first of them. */
  static final String KEPT = "kept";

  private Fields() {}

  /** The field with the names of bodies that have a role, or that have none. */
  static String agencyName(@Nullable AssignmentRole role) {
    return role == null ? AGENCY_NAME : AGENCY_NAME + "." + role.name();
  }

  /** The term for a body of the catalogue that has a role, or that has none. */
  static String agency(@Nullable AssignmentRole role, String id) {
    return (role == null ? "" : role.name()) + SEPARATOR + id;
  }
}

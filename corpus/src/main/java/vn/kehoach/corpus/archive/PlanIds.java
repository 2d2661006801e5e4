package vn.kehoach.corpus.archive;

import java.util.regex.Pattern;
import vn.kehoach.corpus.document.DocumentId;

/**
 * Ids under which plans are kept. A plan's own id is taken as it is while no other content has it;
 * another content with the same id (the signed PDF of a plan that came as a Word file, say) gets
 * the begin of its hash behind it, and keeps that.
 */
final class PlanIds {

  /** Also what every file system takes as a file's name. */
  private static final Pattern VALID = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,158}[a-z0-9])?");

  private static final int DISTINGUISHING_DIGITS = 8;

  private final Ledger ledger;

  PlanIds(Ledger ledger) {
    this.ledger = ledger;
  }

  static boolean isValid(String id) {
    return VALID.matcher(id).matches();
  }

  /**
   * The id to keep a plan under.
   *
   * @param own what the extractor made of the plan's number, place and year
   * @throws IllegalArgumentException where that is no name for a file
   */
  String idFor(String own, DocumentId content) {
    if (!isValid(own)) {
      throw new IllegalArgumentException("not an id for a plan: " + own);
    }
    String distinguished = own + "-" + content.sha256().substring(0, DISTINGUISHING_DIGITS);
    if (ledger.owner(distinguished).filter(content::equals).isPresent()) {
      return distinguished;
    }
    return ledger.owner(own).filter(owner -> !owner.equals(content)).isEmpty()
        ? own
        : distinguished;
  }
}

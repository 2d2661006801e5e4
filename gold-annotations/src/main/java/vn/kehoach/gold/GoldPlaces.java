package vn.kehoach.gold;

import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Quotation;
import vn.kehoach.corpus.document.QuoteFinder;

/** Where the quotes of gold stand in one text. */
public final class GoldPlaces {

  private final QuoteFinder finder;

  /** The places in this text. */
  public GoldPlaces(String text) {
    this.finder = new QuoteFinder(text);
  }

  /** Where the items of one kind stand, in their order; empty where the text has no such words. */
  public List<Optional<Quotation>> items(GoldPlan gold, ItemKind kind) {
    return finder.findAll(gold.items(kind).stream().map(GoldItem::quote).toList());
  }

  /** Where the runs begin. */
  public List<Optional<Quotation>> regions(GoldPlan gold) {
    return finder.findAll(gold.regions().stream().map(GoldRegion::from).toList());
  }
}

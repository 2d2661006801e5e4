package vn.kehoach.extractor;

import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.assignment.Doers;
import vn.kehoach.extractor.outline.NewsOutliner;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.target.QuantityParser;

/** Answers what the outline of a news report asks about a sentence. */
final class NewsCues {

  private final QuantityParser quantities;
  private final Doers doers = new Doers();
  private final Rule share = RuleSet.load("news").rule("news.share");

  NewsCues(QuantityParser quantities) {
    this.quantities = quantities;
  }

  /** {@code Mỗi xã trồng 2 ha quế}: whoever is counted so is not charged but measured. */
  private boolean isShare(String text, Span sentence) {
    return share.findAtStart(text, sentence).isPresent()
        && quantities.containsQuantity(text, sentence);
  }

  NewsOutliner.Cues of(String text, AgencyReader agencies) {
    return new NewsOutliner.Cues() {
      @Override
      public boolean namesDoer(Span sentence) {
        return !isShare(text, sentence) && doers.of(text, sentence, agencies).isPresent();
      }

      @Override
      public boolean namesDoersOnly(Span sentence) {
        return doers.areAll(text, sentence, agencies);
      }

      @Override
      public boolean hasQuantity(Span sentence) {
        return quantities.containsQuantity(text, sentence);
      }
    };
  }
}

package vn.kehoach.corpus.plan;

import java.util.List;

/**
 * Where the money comes from (kinh phí).
 *
 * @param amounts amounts of money in đồng, as measures; mostly none
 * @param sources words that name a source ({@code ngân sách tỉnh}, {@code xã hội hóa} …)
 */
public record FundingItem(
    String id, String text, Evidence evidence, List<Measure> amounts, List<String> sources)
    implements Item {

  /** Copies the lists. */
  public FundingItem {
    amounts = List.copyOf(amounts);
    sources = List.copyOf(sources);
  }
}

package vn.kehoach.index;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The order of entries that are otherwise equal, as one number, so that a page of any depth needs
 * only one further comparison: newest plan first, plans without a date last; then by a checksum of
 * the plan's id, which is as arbitrary as any order and the same every time; then by place.
 */
final class EntryOrder {

  private static final int CHECKSUM_BITS = 32;
  private static final int PLACE_BITS = 14;

  /** Days from 1970 to some time in the year 2328; 17 bits. */
  private static final long LAST_DAY = (1L << 17) - 1;

  private EntryOrder() {}

  /**
   * The number of an entry; smaller ones stand first.
   *
   * @param place of the item in its plan, from 0
   */
  static long of(PlanFacts plan, int place) {
    long day = plan.issuedOn() == null ? 0 : Math.clamp(plan.issuedOn().toEpochDay(), 1, LAST_DAY);
    CRC32C checksum = new CRC32C();
    checksum.update(plan.id().getBytes(StandardCharsets.UTF_8));
    long last = Math.min(place, (1 << PLACE_BITS) - 1);
    long plans = ((LAST_DAY - day) << CHECKSUM_BITS) | checksum.getValue();
    return (plans << PLACE_BITS) | last;
  }
}

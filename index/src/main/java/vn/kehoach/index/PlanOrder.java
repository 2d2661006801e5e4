package vn.kehoach.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.apache.lucene.util.BytesRef;

/**
 * The order of entries that are otherwise equal: newest plan first, plans without a date last; then
 * by a checksum of the plan's id, which is as arbitrary as any order and the same every time. Items
 * of one plan stay as they stand in it, for so they are indexed. All entries of a plan share one
 * value, so that the index keeps a small number for each.
 */
final class PlanOrder {

  /** Days from 1970 to some time in the year 2149. */
  private static final int LAST_DAY = (1 << 16) - 1;

  private PlanOrder() {}

  /** Six bytes; smaller ones stand first. */
  static BytesRef of(PlanFacts plan) {
    int day =
        plan.issuedOn() == null
            ? 0
            : (int) Math.clamp(plan.issuedOn().toEpochDay(), 1, (long) LAST_DAY);
    CRC32C checksum = new CRC32C();
    checksum.update(plan.id().getBytes(StandardCharsets.UTF_8));
    ByteBuffer order = ByteBuffer.allocate(Short.BYTES + Integer.BYTES);
    order.putShort((short) (LAST_DAY - day)).putInt((int) checksum.getValue());
    return new BytesRef(order.array());
  }
}

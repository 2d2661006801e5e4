package vn.kehoach.extractor.target;

import java.math.BigDecimal;

/**
 * What a number counts.
 *
 * @param name {@code %}, {@code đồng}, a rate as written, or the counted noun
 * @param scale what the written number is multiplied by: 1.000.000 for triệu
 * @param end offset after its words in the document's text
 */
record CountedUnit(String name, BigDecimal scale, int end) {}

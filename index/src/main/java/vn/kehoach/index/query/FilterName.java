package vn.kehoach.index.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of filters in a typed line, and what they take. */
enum FilterName {
  AGENCY("agency:\"Sở Y tế\""),
  ROLE("role:lead, role:support, role:responsible"),
  TARGET("target:>=80%, target:<5, target:10..20, target:70-80%, target:\">=2 tỷ đồng\""),
  UNIT("unit:người"),
  YEAR("year:2024, year:2016..2024, year:2016.., year:..2024"),
  PROVINCE("province:\"Hà Nam\""),
  TYPE("type:KH, type:QĐ"),
  KIND("kind:target, kind:objective, kind:assignment, kind:task, kind:funding, kind:reporting"),
  DEADLINE("deadline:<2025-07-01, deadline:2025-Q2, deadline:2024..2025, deadline:none"),
  NUMBER("number:31/KH-BCĐ, number:31"),
  BASIS("basis:361/QĐ-TTg"),
  SUBJECT("subject:\"mại dâm\""),
  SORT("sort:relevance, sort:newest, sort:oldest, sort:highest, sort:lowest");

  private final String examples;

  FilterName(String examples) {
    this.examples = examples;
  }

  /** The filter that a word names, in any case. */
  static Optional<FilterName> of(String word) {
    return Arrays.stream(values()).filter(name -> name.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All names, for people. */
  static String all() {
    return Arrays.stream(values()).map(FilterName::word).collect(Collectors.joining(", "));
  }

  String examples() {
    return examples;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

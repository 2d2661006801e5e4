package vn.kehoach.corpus.agency;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The two sorts of units of the province level. */
public enum ProvinceType {
  /** Tỉnh. */
  @JsonProperty("tỉnh")
  PROVINCE("tỉnh"),
  /** Thành phố trực thuộc trung ương. */
  @JsonProperty("thành phố")
  CITY("thành phố");

  private final String word;

  ProvinceType(String word) {
    this.word = word;
  }

  /** The word before the name, in small letters: {@code tỉnh}, {@code thành phố}. */
  public String word() {
    return word;
  }
}

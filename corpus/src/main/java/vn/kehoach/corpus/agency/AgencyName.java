package vn.kehoach.corpus.agency;

/**
 * One way to write the name of an agency.
 *
 * @param key {@link NameKey} of what is written
 * @param canonical the agency's name in full, with the level word that is written here
 * @param agency the family that is meant
 * @param letters the exact capitals where the name is an abbreviation only ({@code SYT}), which
 *     means nothing in small letters; else empty
 */
public record AgencyName(String key, String canonical, Agency agency, String letters) {

  /** Whether the name consists of an abbreviation only, to be compared with its capitals. */
  public boolean isAbbreviation() {
    return !letters.isEmpty();
  }
}

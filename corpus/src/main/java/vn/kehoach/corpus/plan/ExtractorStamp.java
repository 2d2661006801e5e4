package vn.kehoach.corpus.plan;

/**
 * What made a plan; two plans with the same stamp and the same bytes are the same.
 *
 * @param version of the program
 * @param rules checksum of rules, lexicons and catalogue: {@code sha256:…}
 * @param models checksum of the models: {@code sha256:…}
 */
public record ExtractorStamp(String version, String rules, String models) {}

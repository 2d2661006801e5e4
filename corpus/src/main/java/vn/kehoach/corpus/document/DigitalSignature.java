package vn.kehoach.corpus.document;

import org.jspecify.annotations.Nullable;

/**
 * A digital signature found in the file; it is reported, not validated.
 *
 * @param by common name of the signer's certificate, or what the signature itself says
 * @param at time of signing, ISO 8601 with offset
 */
public record DigitalSignature(String by, @Nullable String at) {}

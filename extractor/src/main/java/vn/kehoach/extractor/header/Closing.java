package vn.kehoach.extractor.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Signer;

/**
 * The end of a paper.
 *
 * @param span from the closing paragraph to the end of recipients and signature
 * @param signerSpan where the signer's name and office stand
 * @param authority words of the body on whose behalf the paper is signed
 * @param recipients who gets a copy, without purpose marks' bullets
 */
record Closing(
    Span span,
    @Nullable Signer signer,
    @Nullable Span signerSpan,
    @Nullable Span authority,
    List<String> recipients,
    @Nullable Span recipientsSpan) {

  Closing {
    recipients = List.copyOf(recipients);
  }
}

package vn.kehoach.extractor.header;

import java.util.List;
import vn.kehoach.corpus.document.Span;

/**
 * A type line and the subject below it.
 *
 * @param span from the type to the end of the subject
 * @param subject the subject's own lines
 * @param omitted what stands inside the span but belongs to no title: a bracketed short name
 * @param note the note that says which paper the plan was issued with; empty where there is none
 * @param firstLine index of the type line
 * @param endLine index of the line after the subject
 */
record Title(
    DocumentType type,
    Span span,
    Span subject,
    List<Span> omitted,
    Span note,
    int firstLine,
    int endLine) {

  Title {
    omitted = List.copyOf(omitted);
  }
}

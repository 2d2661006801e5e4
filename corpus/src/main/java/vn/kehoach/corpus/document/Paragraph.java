package vn.kehoach.corpus.document;

/** A paragraph that its format marks neither as a list item nor as a heading. */
public record Paragraph(Span span, int page, Look look) implements TextBlock {

  @Override
  public String label() {
    return "";
  }
}

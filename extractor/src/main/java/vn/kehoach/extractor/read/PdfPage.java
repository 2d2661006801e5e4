package vn.kehoach.extractor.read;

import java.util.List;

/**
 * A page of a PDF.
 *
 * @param content what its content says and draws
 * @param stamps words that were put on top of it later, such as a number and a date
 * @param signatures what the appearances of digital signatures say
 */
record PdfPage(
    PageContent content, PdfDrawing drawing, List<PageWord> stamps, List<String> signatures) {}

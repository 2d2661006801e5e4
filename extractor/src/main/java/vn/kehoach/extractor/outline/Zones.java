package vn.kehoach.extractor.outline;

import vn.kehoach.corpus.document.Span;

/**
 * The stretches around a plan's body, in order; each may be empty.
 *
 * @param header letterhead, number, date, title
 * @param basis legal bases and the sentence that issues the plan
 * @param closing last paragraph, recipients and signature; annexes may follow it
 * @param attachment title of the plan that a decision carries, after the decision's closing
 */
public record Zones(Span header, Span basis, Span closing, Span attachment) {}

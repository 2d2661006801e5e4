package vn.kehoach.corpus.plan;

/** What a stretch of a plan is for. Every character of a document has exactly one role. */
public enum SectionRole {
  /** Letterhead, number, date, title. */
  HEADER,
  /** Legal bases, situation, reasons for issuing. */
  BASIS,
  /** Mục tiêu, mục đích: what the plan wants to become true. */
  OBJECTIVE,
  /** Yêu cầu, quan điểm, nguyên tắc. */
  REQUIREMENT,
  /** Chỉ tiêu: commitments that can be checked. */
  TARGET,
  /** Nhiệm vụ, giải pháp, nội dung. */
  TASK,
  /** Phân công, tổ chức thực hiện: who does what. */
  ASSIGNMENT,
  /** Kinh phí, nguồn lực. */
  FUNDING,
  /** Báo cáo, kiểm tra, đánh giá. */
  REPORTING,
  /** Last paragraph, Nơi nhận, signature. */
  CLOSING,
  /** Not of the document: site furniture. */
  BOILERPLATE
}

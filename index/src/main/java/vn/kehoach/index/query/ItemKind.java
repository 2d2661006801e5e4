package vn.kehoach.index.query;

import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ReportingDuty;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Task;

/** What an item is. */
public enum ItemKind {
  /** Mục tiêu. */
  OBJECTIVE,
  /** Chỉ tiêu. */
  TARGET,
  /** Phân công. */
  ASSIGNMENT,
  /** Nhiệm vụ, giải pháp. */
  TASK,
  /** Kinh phí. */
  FUNDING,
  /** Chế độ báo cáo. */
  REPORTING;

  /** The kind of an item. */
  public static ItemKind of(Item item) {
    return switch (item) {
      case Objective _ -> OBJECTIVE;
      case Target _ -> TARGET;
      case Assignment _ -> ASSIGNMENT;
      case Task _ -> TASK;
      case FundingItem _ -> FUNDING;
      case ReportingDuty _ -> REPORTING;
    };
  }
}

package vn.kehoach.cli;

/** The smallest plan that has a letterhead and a target. */
final class SmallPlan {

  static final String TEXT =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÀ NAM
      Số: 5/KH-UBND
      Hà Nam, ngày 03 tháng 3 năm 2019

      KẾ HOẠCH
      Trồng cây năm 2019

      I. CHỈ TIÊU
      - Trồng 500 cây xanh.
      """;

  /** What an archive calls it. */
  static final String ID = "5-kh-ubnd-ha-nam-2019";

  private SmallPlan() {}
}

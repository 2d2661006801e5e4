package vn.kehoach.index.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Words of administrative Vietnamese with the frequencies of a natural text (Zipf's law): function
 * words and office words first, then a long tail of made-up names.
 */
final class Vocabulary {

  private static final String FREQUENT =
      "và|các|của|cho|về|có|trên|trong|được|với|tại|theo|đến|từ|là|những|người|này|để|không|"
          + "thực hiện|công tác|tổ chức|quản lý|xây dựng|địa bàn|phối hợp|đơn vị|hoạt động|"
          + "kiểm tra|tuyên truyền|triển khai|phòng, chống|cán bộ|địa phương|huyện|xã|phường|"
          + "tăng cường|kế hoạch|báo cáo|hướng dẫn|nâng cao|chỉ đạo|nhân dân|cơ sở|dịch vụ|"
          + "giải pháp|nội dung|trách nhiệm|kinh phí|đảm bảo|hiệu quả|chất lượng|phát triển|"
          + "nhà nước|pháp luật|quy định|cộng đồng|thông tin|truyền thông|tập huấn|giám sát|"
          + "đánh giá|hỗ trợ|chương trình|mục tiêu|nhiệm vụ|chủ trì|tham mưu|đề xuất|tổng hợp|"
          + "định kỳ|hằng năm|tỷ lệ|đạt|ít nhất|trở lên|số|nhóm|đối tượng|gia đình|trẻ em|phụ nữ|"
          + "thanh niên|học sinh|trường học|y tế|giáo dục|lao động|việc làm|xã hội|tệ nạn|mại dâm|"
          + "ma túy|tội phạm|an ninh|trật tự|môi trường|rác thải|nước sạch|rừng|nông thôn|đô thị|"
          + "giao thông|đường|dương|du lịch|văn hóa|thể thao|di sản|chuyển đổi số|dữ liệu|"
          + "thủ tục hành chính|người dân|doanh nghiệp|hợp tác xã|sản xuất|nông nghiệp|chăn nuôi|"
          + "dịch bệnh|tiêm chủng|khám bệnh|bảo hiểm|người cao tuổi|người khuyết tật|giảm nghèo|"
          + "hộ nghèo|dân tộc thiểu số|miền núi|thiên tai|cháy nổ|an toàn|thực phẩm|kiểm soát|"
          + "rà soát|bổ sung|ban hành|văn bản|mô hình|thí điểm|nhân rộng|câu lạc bộ|tư vấn|"
          + "UBND|HĐND|LĐTBXH|Ủy ban nhân dân|Ban Chỉ đạo|Mặt trận Tổ quốc|Công an|Sở Y tế";

  private static final List<String> ONSETS =
      List.of(
          "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu",
          "s", "t", "th", "tr", "v", "x");

  private static final List<String> RHYMES =
      List.of(
          "an", "ản", "ạn", "anh", "ánh", "ao", "ảo", "ăn", "ắc", "âm", "ấm", "ân", "ận", "ây",
          "iên", "iện", "in", "ịnh", "oa", "óa", "oan", "oàn", "ôi", "ội", "ông", "ồng", "ơn", "ợi",
          "ung", "ùng", "uyên", "uyện", "ưng", "ừng", "ương", "ường", "ưu", "ượu", "y", "ý");

  private final List<String> words;
  private final double[] cumulative;

  /**
   * Makes the vocabulary; the same one for the same seed.
   *
   * @param tail number of made-up words after the frequent ones
   */
  Vocabulary(long seed, int tail) {
    Random random = new Random(seed);
    Set<String> all = new LinkedHashSet<>(List.of(FREQUENT.split("\\|", -1)));
    int size = all.size() + tail;
    while (all.size() < size) {
      all.add(syllable(random) + " " + syllable(random));
    }
    words = new ArrayList<>(all);
    cumulative = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += 1.0 / (i + 8);
      cumulative[i] = sum;
    }
  }

  /** A word, frequent ones more often. */
  String word(Random random) {
    double at = random.nextDouble() * cumulative[cumulative.length - 1];
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (cumulative[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return words.get(low);
  }

  /** The word of a rank, from 0. */
  String ranked(int rank) {
    return words.get(rank);
  }

  private static String syllable(Random random) {
    return ONSETS.get(random.nextInt(ONSETS.size())) + RHYMES.get(random.nextInt(RHYMES.size()));
  }
}

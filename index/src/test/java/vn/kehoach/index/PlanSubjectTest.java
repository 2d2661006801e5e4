package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kế hoạch phòng, chống bệnh dại tỉnh Hà Nam năm 2017 | phòng, chống bệnh dại",
        "KẾ HOẠCH Về việc triển khai công tác trồng rừng trên địa bàn tỉnh | trồng rừng",
        "Kế hoạch về chuyển đổi số giai đoạn 2022 - 2025 | chuyển đổi số",
        "Chương trình hợp tác quốc tế thành phố Đà Nẵng giai đoạn 2016 - 2020 | hợp tác quốc tế",
        "Kế hoạch bảo vệ rừng đến năm 2030 | bảo vệ rừng",
        "Kế hoạch phát triển thành phố thông minh | phát triển thành phố thông minh",
        "Kế hoạch tuyển sinh năm học 2023 - 2024 | tuyển sinh"
      })
  void isTheTitleWithoutPaperPlaceAndTime(String title, String subject) {
    assertThat(PlanSubject.of(title)).contains(subject);
  }

  @Test
  void isAbsentWhereTheTitleSaysNothingElse() {
    assertThat(PlanSubject.of("Kế hoạch năm 2020")).isEmpty();
    assertThat(PlanSubject.of(null)).isEmpty();
  }
}

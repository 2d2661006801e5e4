package vn.kehoach.extractor.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTrainerTest {

  private static final List<String> SENTENCES =
      List.of(
          "Các xã trồng cây ven sông.",
          "Hội Nông dân chăm sóc 1.200 cây non.",
          "Theo TS. Mẫu, cây sống tốt.",
          "Kinh phí là 3.500.000 đồng.",
          "Trường học tưới cây mỗi tuần.");

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException, InterruptedException {
    byte[] once = SentenceTrainer.bytes(SentenceTrainer.train(SENTENCES));
    Thread.sleep(5);
    assertThat(SentenceTrainer.bytes(SentenceTrainer.train(SENTENCES))).isEqualTo(once);
  }
}

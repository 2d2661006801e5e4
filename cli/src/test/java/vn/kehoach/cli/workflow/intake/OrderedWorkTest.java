package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  private final List<Integer> taken = new ArrayList<>();

  @Test
  void handsOutInTheOrderOfTheInputsWhateverTheTiming() throws IOException {
    try (OrderedWork<Integer, Integer> work = work(4, OrderedWorkTest::slowAtFirst)) {
      work.run(IntStream.range(0, 200).boxed().toList(), all());
    }
    assertThat(taken).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void whatTurnsUpInAResultGoesBeforeWhatWasBegunBehindIt() throws IOException {
    List<Integer> worked = new CopyOnWriteArrayList<>();
    CountDownLatch nextBegun = new CountDownLatch(1);
    CountDownLatch nestedBegun = new CountDownLatch(2);
    try (OrderedWork<Integer, Integer> work =
        work(
            1,
            input -> {
              worked.add(input);
              if (input == 1) {
                nextBegun.countDown();
                await(nestedBegun);
              }
              return input;
            })) {
      work.run(
          List.of(0, 1, 2, 3),
          new OrderedWork.Taker<>() {
            @Override
            public void take(Integer result) throws IOException {
              taken.add(result);
              if (result == 0) {
                await(nextBegun);
                work.run(List.of(100, 101), counting(nestedBegun));
              }
            }

            @Override
            public boolean tick() {
              return true;
            }
          });
    }
    assertThat(worked).containsExactly(0, 1, 100, 101, 2, 3);
    assertThat(taken).containsExactly(0, 100, 101, 1, 2, 3);
  }

  /** The first tick comes before anything is begun, the second after that. */
  private OrderedWork.Taker<Integer> counting(CountDownLatch ticks) {
    return new OrderedWork.Taker<>() {
      @Override
      public void take(Integer result) {
        taken.add(result);
      }

      @Override
      public boolean tick() {
        ticks.countDown();
        return true;
      }
    };
  }

  private OrderedWork.Taker<Integer> all() {
    return new OrderedWork.Taker<>() {
      @Override
      public void take(Integer result) {
        taken.add(result);
      }

      @Override
      public boolean tick() {
        return true;
      }
    };
  }

  private static OrderedWork<Integer, Integer> work(int workers, Function<Integer, Integer> work) {
    return new OrderedWork<>(workers, work, _ -> 1, Long.MAX_VALUE);
  }

  private static int slowAtFirst(int input) {
    if (input % 50 == 0) {
      sleep(20);
    }
    return input;
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

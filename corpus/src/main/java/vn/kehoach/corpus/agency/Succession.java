package vn.kehoach.corpus.agency;

import java.time.LocalDate;
import java.util.List;

/**
 * The work of a body goes to another one.
 *
 * @param to id of the body that takes it over
 * @param date first day on which the other body has it; nominal where provinces differed
 * @param functions the topics that go over; empty where the whole body does
 * @param source the legal act
 */
public record Succession(String to, LocalDate date, List<String> functions, String source) {

  /** Makes the list immutable; an absent one is empty. */
  @SuppressWarnings("ConstantValue") // Jackson passes null for an absent list
  public Succession {
    functions = functions == null ? List.of() : List.copyOf(functions);
  }

  /** Whether the body went over as a whole. */
  public boolean isWhole() {
    return functions.isEmpty();
  }

  /**
   * Whether this succession covers a topic: the body went over whole, or one of the functions and
   * the topic contain each other ({@code mại dâm} in {@code phòng, chống mại dâm}).
   */
  public boolean covers(String topic) {
    String wanted = NameKey.of(topic);
    return isWhole()
        || functions.stream()
            .map(NameKey::of)
            .anyMatch(function -> function.contains(wanted) || wanted.contains(function));
  }
}

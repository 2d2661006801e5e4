package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsArgumentsTest {

  private static final String MAIN = Kehoach.class.getName();

  @Test
  void lettersThatTheCodePageLacksComeBack() {
    assertThat(
            WindowsArguments.restored(
                List.of("search", "S? Y t?"),
                List.of("java.exe", "-cp", "a.jar", MAIN, "search", "Sở Y tế")))
        .containsExactly("search", "Sở Y tế");
  }

  @Test
  void wildcardsThatTheLauncherExpandedStayExpanded() {
    List<String> expanded = List.of("import", "a.docx", "b.docx");
    assertThat(WindowsArguments.restored(expanded, List.of("java.exe", MAIN, "import", "*.docx")))
        .isEqualTo(expanded);
  }

  @Test
  void readsTheWideStringsThatWindowsReturns() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment words = arena.allocate(ValueLayout.ADDRESS, 2);
      words.setAtIndex(
          ValueLayout.ADDRESS, 0, arena.allocateFrom("search", StandardCharsets.UTF_16LE));
      words.setAtIndex(
          ValueLayout.ADDRESS, 1, arena.allocateFrom("Sở Y tế", StandardCharsets.UTF_16LE));
      assertThat(WindowsArguments.read(words, 2)).containsExactly("search", "Sở Y tế");
    }
  }

  @Test
  void withoutALineTheArgumentsStayAsTheyAre() {
    assertThat(WindowsArguments.restored(List.of("doctor"), List.of())).containsExactly("doctor");
  }
}

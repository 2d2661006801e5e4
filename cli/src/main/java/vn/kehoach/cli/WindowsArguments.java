package vn.kehoach.cli;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The command line as it was typed on Windows. The JVM's launcher hands arguments over in the
 * system's code page, in which {@code Sở Y tế} becomes {@code S? Y t?} (JDK-8368853, which will not
 * be fixed); Windows itself still has the line in UTF-16.
 */
@SuppressWarnings("restricted") // foreign calls: two functions that Windows has had since 2000
final class WindowsArguments {

  private WindowsArguments() {}

  /** The arguments with their lost letters, on Windows; elsewhere as they are. */
  static List<String> restored(List<String> arguments) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? restored(arguments, typedLine()) : arguments;
  }

  /**
   * The words of the line after the main class, where there are as many as arguments. There are not
   * where the launcher expanded a wildcard: then the arguments stay as they are.
   */
  static List<String> restored(List<String> arguments, List<String> line) {
    int first = line.indexOf(Kehoach.class.getName()) + 1;
    List<String> typed = line.subList(first, line.size());
    if (first == 0 || typed.size() != arguments.size()) {
      return arguments;
    }
    return List.copyOf(typed);
  }

  private static List<String> typedLine() {
    try (Arena arena = Arena.ofConfined()) {
      Linker linker = Linker.nativeLinker();
      MethodHandle commandLine =
          linker.downcallHandle(
              SymbolLookup.libraryLookup("kernel32.dll", arena).findOrThrow("GetCommandLineW"),
              FunctionDescriptor.of(ADDRESS));
      MethodHandle split =
          linker.downcallHandle(
              SymbolLookup.libraryLookup("shell32.dll", arena).findOrThrow("CommandLineToArgvW"),
              FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
      MemorySegment count = arena.allocate(JAVA_INT);
      MemorySegment words =
          (MemorySegment) split.invokeExact((MemorySegment) commandLine.invokeExact(), count);
      return read(words, count.get(JAVA_INT, 0));
    } catch (Throwable e) { // whatever goes wrong here, the arguments that we have are what is left
      return List.of();
    }
  }

  /** The strings that an array of pointers to zero-ended UTF-16 points at. */
  static List<String> read(MemorySegment words, int count) {
    List<String> read = new ArrayList<>();
    MemorySegment pointers = words.reinterpret(ADDRESS.byteSize() * count);
    for (int i = 0; i < count; i++) {
      read.add(
          pointers
              .getAtIndex(ADDRESS, i)
              .reinterpret(Long.MAX_VALUE)
              .getString(0, StandardCharsets.UTF_16LE));
    }
    return read;
  }
}

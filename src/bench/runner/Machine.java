import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What everything ran on. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Path MEMORY = Path.of("/proc/meminfo");
  private static final Path SYSTEM = Path.of("/etc/os-release");
  private static final Path LOAD = Path.of("/proc/loadavg");

  private Machine() {}

  /** The version of a JDK, as it tells it itself. */
  static String jdk(Path home) {
    return found(home.resolve("release"), "JAVA_VERSION=\"([^\"]+)\"", "of unknown version");
  }

  static String sentence() {
    String gigabytes =
        Long.toString(
            Math.round(Long.parseLong(found(MEMORY, "MemTotal: +(\\d+)", "0")) / 1048576.0));
    return cores()
        + " cores ("
        + found(PROCESSORS, "model name\\s*: (.+)", System.getProperty("os.arch"))
        + "), "
        + gigabytes
        + " GiB, "
        + found(SYSTEM, "PRETTY_NAME=\"([^\"]+)\"", System.getProperty("os.name"))
        + ", Linux "
        + System.getProperty("os.version").replaceFirst("[-+].*", "");
  }

  static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  static String today() {
    return LocalDate.now().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
  }

  /**
   * How many processes wanted to run in the last minute, on the average; this one is among them.
   */
  static double load() {
    return Double.parseDouble(found(LOAD, "^(\\S+)", "0"));
  }

  private static String found(Path file, String pattern, String otherwise) {
    if (!Files.isReadable(file)) {
      return otherwise;
    }
    Matcher found = Pattern.compile(pattern).matcher(Folders.text(file));
    return found.find() ? found.group(1) : otherwise;
  }
}

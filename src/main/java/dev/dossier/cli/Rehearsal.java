package dev.dossier.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Runs the usual commands in one go and without a word, so that the archive which the JVM writes at
 * its end holds the classes that they load.
 */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments a package folder to read, and a folder to write its sites into
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Surroundings silence =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Clock.systemUTC(),
            folder,
            Map.of());
    for (String[] command : commands(arguments[1])) {
      Main.run(silence, command);
    }
  }

  private static List<String[]> commands(String scratch) {
    return List.of(
        new String[] {"--version"},
        new String[] {"--help"},
        new String[] {"check"},
        new String[] {"check", "--format", "json"},
        new String[] {"score"},
        new String[] {"score", "--format", "json"},
        new String[] {"build", "--out", scratch},
        new String[] {"verify", scratch});
  }
}

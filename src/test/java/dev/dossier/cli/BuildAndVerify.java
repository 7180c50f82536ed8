package dev.dossier.cli;

import java.util.List;
import java.util.stream.Stream;

/** Stands in for the command line in a process that builds a package's sites and verifies them. */
final class BuildAndVerify {
  private BuildAndVerify() {}

  /**
   * Builds, verifies, and prints the sites that are the same.
   *
   * @param arguments the package's folder, the folder for its sites, and more options for the build
   */
  public static void main(String[] arguments) {
    List<String> more = List.of(arguments).subList(2, arguments.length);
    Surroundings process = Main.process();
    int built =
        Main.run(
            process,
            Stream.concat(
                    Stream.of("-q", "-C", arguments[0], "build", "--out", arguments[1]),
                    more.stream())
                .toArray(String[]::new));
    int verified = Main.run(process, "-C", arguments[0], "verify", arguments[1]);
    System.exit(Math.max(built, verified));
  }
}

package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which Dossier this is and which Java runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"dossier " + number(), "Java " + Runtime.version()};
  }

  /** The version that the build wrote into the jar. */
  static String number() throws IOException {
    try (InputStream resource = Version.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(resource).readAllBytes(), UTF_8).strip();
    }
  }
}

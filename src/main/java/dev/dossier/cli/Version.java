package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.source.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
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

  /** What tells this program's code from that of any other, also of one with the same version. */
  static String fingerprint() throws IOException {
    MessageDigest digest = Digests.sha256();
    Path code = code();
    if (Files.isRegularFile(code)) {
      add(code, digest);
    } else {
      try (Stream<Path> classes = Files.walk(code)) {
        for (Path file : classes.filter(Files::isRegularFile).sorted().toList()) {
          add(file, digest);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path file, MessageDigest digest) throws IOException {
    digest.update(Files.readAllBytes(file));
  }

  /** The jar that this is in, or the folder of classes. */
  private static Path code() throws IOException {
    try {
      return Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException | SecurityException unknown) {
      throw new IOException("nobody knows where the program is", unknown);
    }
  }
}

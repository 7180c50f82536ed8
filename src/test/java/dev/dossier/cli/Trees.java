package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file below a folder with the hash of its bytes: two trees can be compared by one hash. */
record Trees(SortedMap<String, String> files) {

  static Trees of(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), sha256(Files.readAllBytes(file)));
      }
    }
    return new Trees(files);
  }

  List<String> paths() {
    return List.copyOf(files.keySet());
  }

  /** One hash of all names and bytes. */
  String hash() {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, String> file : files.entrySet()) {
      lines.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
    }
    return sha256(lines.toString().getBytes(UTF_8));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

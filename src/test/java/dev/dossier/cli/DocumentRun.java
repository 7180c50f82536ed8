package dev.dossier.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@code dossier document} for the day of the example. */
final class DocumentRun {
  private DocumentRun() {}

  record Ended(int code, String out, String err) {}

  /** Files go to {@code folder}. */
  static Ended of(Path folder, Path pack, String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("-C", pack.toString(), "document", "--as-of", "2026-06-30"));
    command.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new Surroundings(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                Clock.fixed(Instant.parse("2026-07-02T10:00:00Z"), ZoneId.of("UTC")),
                folder,
                Map.of()),
            command.toArray(String[]::new));
    return new Ended(code, out.toString(), err.toString());
  }
}

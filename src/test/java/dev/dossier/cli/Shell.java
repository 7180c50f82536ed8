package dev.dossier.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs commands as a shell would, on 30 June 2026 at noon.
 *
 * @param folder where the user stands
 * @param environment the environment variables
 */
record Shell(Path folder, Map<String, String> environment) {

  /** What a command left behind. */
  record Ended(int code, String out, String err) {}

  /** A shell whose output goes into a file. */
  static Shell in(Path folder) {
    return new Shell(folder, Map.of());
  }

  /** The same with one more variable. */
  Shell with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new Shell(folder, more);
  }

  Ended run(String... arguments) {
    return typing("", arguments);
  }

  /** The same with somebody who types. */
  Ended typing(String keys, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings around = surroundings(out, err);
    InputStream typed = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    int code =
        Main.run(
            new Surroundings(
                typed,
                around.out(),
                around.err(),
                around.clock(),
                around.folder(),
                around.environment()),
            arguments);
    return new Ended(code, out.toString(), err.toString());
  }

  Surroundings surroundings(StringWriter out, StringWriter err) {
    return new Surroundings(
        InputStream.nullInputStream(),
        new PrintWriter(out),
        new PrintWriter(err),
        Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC),
        folder,
        environment);
  }
}

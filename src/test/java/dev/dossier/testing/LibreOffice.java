package dev.dossier.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The distribution's LibreOffice, without a window.
 *
 * @param folder for what it writes
 */
public record LibreOffice(Path folder) {
  /** What it says where it has no Java of its own: of itself, not of the document. */
  private static final String WITHOUT_JAVA = "javaldx";

  /**
   * Opens a document and writes it in another format, beside the others of {@code folder}.
   *
   * @return what it said beside the name of the file
   */
  public List<String> convert(Path document, String format)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            program().toString(),
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            folder.toString(),
            document.toString());
    builder.environment().put("HOME", folder.toString());
    builder.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    return Files.readAllLines(said, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.contains(WITHOUT_JAVA))
        .filter(line -> !line.startsWith("convert " + document + " -> "))
        .toList();
  }

  private static Path program() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no soffice on the PATH: install libreoffice-writer-nogui."));
  }
}

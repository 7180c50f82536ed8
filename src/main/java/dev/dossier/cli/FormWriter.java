package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.PlaybookLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/**
 * Writes forms into a package, in the words of its ladder.
 *
 * @param folder the package
 * @param today the day of the dates in a form
 */
record FormWriter(Path folder, LocalDate today) {

  /**
   * Writes the form that a new file begins with, and the schema that it names.
   *
   * @param path where it goes, relative to the package
   * @throws java.nio.file.FileAlreadyExistsException if there is such a file
   */
  Path write(Blueprint blueprint, String title, String path) throws IOException {
    Path file = folder.resolve(path);
    Path schema = new SchemaFolder(folder).provide(blueprint.kind().word());
    Path seen = file.getParent().relativize(folder.resolve(schema));
    String text =
        new Form(playbook(), today).text(blueprint, title, seen.toString().replace('\\', '/'));
    return write(file, text);
  }

  /** Writes a file that is not there yet, and the folders above it. */
  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, text, UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** The package's ladder; the usual one where the package has none that can be read. */
  private Playbook playbook() {
    return Study.playbook(folder)
        .or(() -> new PlaybookLoader().bundled(PlaybookLoader.bundled().get(0)).playbook())
        .orElseThrow();
  }
}

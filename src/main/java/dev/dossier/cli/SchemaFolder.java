package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.understand.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a package in which editors find its schemas; git ignores it, as anything that the
 * program can write again.
 *
 * @param folder the package
 */
record SchemaFolder(Path folder) {
  private static final Path OWN = Path.of(".dossier");

  /**
   * Writes a schema where it is missing or of another version.
   *
   * @return the schema's path relative to the package
   */
  Path provide(String name) throws IOException {
    Path path = OWN.resolve("schema").resolve(name + ".json");
    String json = Schemas.json(name);
    Path file = folder.resolve(path);
    if (!Files.exists(file) || !Files.readString(file, UTF_8).equals(json)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, json, UTF_8);
      Files.writeString(folder.resolve(OWN).resolve(".gitignore"), "*\n", UTF_8);
    }
    return path;
  }
}

package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.publish.OwnFolder;
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
  private static final String SCHEMA = "schema";

  /**
   * Writes a schema where it is missing or of another version.
   *
   * @return the schema's path relative to the package
   */
  Path provide(String name) throws IOException {
    String json = Schemas.json(name);
    Path file = new OwnFolder(folder).make(SCHEMA).resolve(name + ".json");
    if (!Files.exists(file) || !Files.readString(file, UTF_8).equals(json)) {
      Files.writeString(file, json, UTF_8);
    }
    return folder.relativize(file);
  }
}

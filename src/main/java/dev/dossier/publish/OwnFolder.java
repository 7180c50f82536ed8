package dev.dossier.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder {@code .dossier} of a package: what the program can write again at any time, and what
 * git is told to ignore.
 *
 * @param folder the package
 */
public record OwnFolder(Path folder) {
  /** Its path in the package. */
  public static final Path NAME = Path.of(".dossier");

  /** A folder in it, whether or not it is there. */
  Path of(String name) {
    return folder.resolve(NAME).resolve(name);
  }

  /**
   * A folder in it, made if it is not there.
   *
   * @throws IOException when it can't be made, or when it is a link that leads somewhere else
   */
  public Path make(String name) throws IOException {
    Path own = folder.resolve(NAME);
    Path made = of(name);
    for (Path real : List.of(own, made)) {
      Files.createDirectories(real);
      if (!Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(real.toString());
      }
    }
    Path ignore = own.resolve(".gitignore");
    if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
      Files.writeString(ignore, "*\n", UTF_8);
    }
    return made;
  }
}

package dev.dossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** The bundled theme's style sheet, typefaces and icon. */
public final class ThemeAssets {
  private static final String FOLDER = "assets/";
  private static final String LANDMARK = FOLDER + "theme.css";

  private ThemeAssets() {}

  /** Paths of all of them from a site's root, such as {@code theme.css}, in order. */
  public static List<String> paths() {
    URL landmark = Objects.requireNonNull(resource(LANDMARK), LANDMARK);
    try {
      return landmark.openConnection() instanceof JarURLConnection jar
          ? inJar(jar)
          : inFolder(landmark.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path that is no address: " + landmark, e);
    }
  }

  /** The bytes of one. */
  public static InputStream open(String path) throws IOException {
    return Objects.requireNonNull(resource(FOLDER + path), path).openStream();
  }

  private static List<String> inJar(JarURLConnection jar) throws IOException {
    return jar.getJarFile().stream()
        .filter(entry -> !entry.isDirectory())
        .map(JarEntry::getName)
        .filter(name -> name.startsWith(FOLDER))
        .map(name -> name.substring(FOLDER.length()))
        .sorted()
        .toList();
  }

  private static List<String> inFolder(URI landmark) throws IOException {
    Path folder = Objects.requireNonNull(Path.of(landmark).getParent());
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static URL resource(String path) {
    return ThemeAssets.class.getResource("/" + path);
  }
}

package dev.dossier.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.source.PackageFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A package whose files are in memory, listed in the order in which they were put there. */
public record MemoryPackage(Map<String, byte[]> files) implements PackageFiles {
  public MemoryPackage {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The package in a folder: its content, and its ladder if it has one. */
  public static MemoryPackage in(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String part : List.of("content", "playbook.yaml")) {
      if (Files.exists(folder.resolve(part))) {
        try (Stream<Path> found = Files.walk(folder.resolve(part))) {
          for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            files.put(path, Files.readAllBytes(file));
          }
        }
      }
    }
    return new MemoryPackage(files);
  }

  /** This package with one more file, or another text for one that it has. */
  public MemoryPackage with(String path, String text) {
    Map<String, byte[]> more = new LinkedHashMap<>(files);
    more.put(path, text.getBytes(UTF_8));
    return new MemoryPackage(more);
  }

  /** This package with a piece of one file's text replaced. */
  public MemoryPackage changed(String path, String from, String to) {
    String text = new String(Objects.requireNonNull(files.get(path), path), UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " does not hold " + from);
    }
    return with(path, text.replace(from, to));
  }

  @Override
  public List<Entry> list(String folder) {
    String below = folder.isEmpty() ? "" : folder + "/";
    Set<Entry> entries = new LinkedHashSet<>();
    for (String file : files.keySet()) {
      if (file.startsWith(below)) {
        int slash = file.indexOf('/', below.length());
        entries.add(
            slash < 0
                ? new Entry(file, Kind.FILE)
                : new Entry(file.substring(0, slash), Kind.FOLDER));
      }
    }
    return new ArrayList<>(entries);
  }

  @Override
  public InputStream open(String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new NoSuchFileException(path);
    }
    return new ByteArrayInputStream(bytes);
  }
}

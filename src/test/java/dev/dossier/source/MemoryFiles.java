package dev.dossier.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a package that exist only in memory, in the order in which they were added. */
public final class MemoryFiles implements PackageFiles {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, Kind> others = new LinkedHashMap<>();
  private final Set<String> locked = new HashSet<>();

  /** A package with nothing but a case. */
  public static MemoryFiles aPackage() {
    return new MemoryFiles().with("content/promotion.md", "---\ntitle: The case\n---\nThe ask.\n");
  }

  public MemoryFiles with(String path, String text) {
    return with(path, text.getBytes(UTF_8));
  }

  public MemoryFiles with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  public MemoryFiles withLink(String path) {
    others.put(path, Kind.SYMLINK);
    return this;
  }

  public MemoryFiles withPipe(String path) {
    others.put(path, Kind.OTHER);
    return this;
  }

  /** Takes away the right to read a file or to list a folder. */
  public MemoryFiles locked(String path) {
    locked.add(path);
    return this;
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    if (locked.contains(folder)) {
      throw new AccessDeniedException(folder);
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    String prefix = folder.isEmpty() ? "" : folder + "/";
    files.keySet().forEach(path -> add(entries, prefix, path, Kind.FILE));
    others.forEach((path, kind) -> add(entries, prefix, path, kind));
    return new ArrayList<>(entries.values());
  }

  private static void add(Map<String, Entry> entries, String prefix, String path, Kind kind) {
    if (path.startsWith(prefix)) {
      int slash = path.indexOf('/', prefix.length());
      String child = slash < 0 ? path : path.substring(0, slash);
      entries.putIfAbsent(child, new Entry(child, slash < 0 ? kind : Kind.FOLDER));
    }
  }

  @Override
  public InputStream open(String path) throws IOException {
    if (locked.contains(path)) {
      throw new AccessDeniedException(path);
    }
    return new ByteArrayInputStream(files.get(path));
  }
}

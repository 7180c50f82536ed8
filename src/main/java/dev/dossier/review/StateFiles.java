package dev.dossier.review;

import dev.dossier.source.PackageFiles;
import dev.dossier.source.history.FileHistory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a score is made of in an earlier state: the pages below {@code content/} as they were then,
 * by the settings and the allowed signers of today.
 *
 * <p>Attachments are not there, for they can be large and count for nothing.
 *
 * @param past the earlier state
 * @param today the package as it is read now
 */
record StateFiles(PackageFiles past, PackageFiles today) implements PackageFiles {
  private static final String CONTENT = "content";

  /** Files beside the content by which it is read, and by which endorsements are trusted. */
  static final Set<String> FRAME =
      Set.of("jbake.properties", "allowed_signers", "allowed_signers.asc", ".mailmap");

  @Override
  public List<Entry> list(String folder) throws IOException {
    if (!folder.isEmpty()) {
      return past.list(folder).stream().filter(StateFiles::counts).toList();
    }
    List<Entry> entries =
        new ArrayList<>(past.list("").stream().filter(e -> e.path().equals(CONTENT)).toList());
    today.list("").stream().filter(e -> FRAME.contains(e.path())).forEach(entries::add);
    return entries;
  }

  /** Hidden files may tell which folders are left out. */
  private static boolean counts(Entry entry) {
    String name = entry.path().substring(entry.path().lastIndexOf('/') + 1);
    return entry.kind() != Kind.FILE || name.endsWith(".md") || name.startsWith(".");
  }

  @Override
  public Optional<String> identity(String path) throws IOException {
    return of(path).identity(path);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return of(path).open(path);
  }

  private PackageFiles of(String path) {
    return FRAME.contains(path) ? today : past;
  }

  /** That of the earlier state: nobody had vouched then for what somebody signed later. */
  @Override
  public FileHistory history() {
    return past.history();
  }
}

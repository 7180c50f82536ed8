package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.source.PackageFiles;
import dev.dossier.source.history.FileHistory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of a package as they would be if every draft of evidence were accepted.
 *
 * @param files the package's own
 * @param inPlace drafts that lie where evidence does already, by their paths
 */
record DraftFiles(PackageFiles files, Set<String> inPlace) implements PackageFiles {
  /** Where drafts wait, relative to the package; no build reads it. */
  static final String FOLDER = "drafts";

  private static final String CONTENT = "content";
  private static final String EVIDENCE = CONTENT + "/evidence";
  private static final Pattern MARK = Pattern.compile("(?m)^draft:[ \\t]*true\\b.*$");

  DraftFiles {
    inPlace = Set.copyOf(inPlace);
  }

  /** Names of the files that wait, in order. */
  List<String> waiting() throws IOException {
    if (files.entry(FOLDER).filter(e -> e.kind() == Kind.FOLDER).isEmpty()) {
      return List.of();
    }
    return files.list(FOLDER).stream()
        .filter(entry -> entry.kind() == Kind.FILE && entry.path().endsWith(".md"))
        .map(entry -> entry.path().substring(FOLDER.length() + 1))
        .sorted()
        .toList();
  }

  /** Where a draft would lie, as its name is. */
  static String asEvidence(String name) {
    return EVIDENCE + "/" + name;
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    boolean evidence = folder.equals(EVIDENCE);
    if (!evidence || files.entry(EVIDENCE).isPresent()) {
      entries.addAll(files.list(folder));
    }
    if (evidence) {
      for (String name : waiting()) {
        Entry entry = new Entry(asEvidence(name), Kind.FILE);
        if (!entries.contains(entry)) {
          entries.add(entry);
        }
      }
    }
    if (folder.equals(CONTENT) && entries.stream().noneMatch(e -> e.path().equals(EVIDENCE))) {
      entries.add(new Entry(EVIDENCE, Kind.FOLDER));
    }
    return entries;
  }

  @Override
  public InputStream open(String path) throws IOException {
    Optional<String> draft =
        path.startsWith(EVIDENCE + "/") && files.entry(path).isEmpty()
            ? Optional.of(FOLDER + path.substring(EVIDENCE.length()))
            : Optional.of(path).filter(inPlace::contains);
    if (draft.isEmpty()) {
      return files.open(path);
    }
    try (InputStream in = files.open(draft.get())) {
      String text = new String(in.readAllBytes(), UTF_8);
      return new ByteArrayInputStream(MARK.matcher(text).replaceFirst("").getBytes(UTF_8));
    }
  }

  @Override
  public FileHistory history() {
    return FileHistory.NONE;
  }
}

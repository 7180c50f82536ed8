package dev.dossier.review;

import dev.dossier.finding.Place;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.Trust;
import dev.dossier.review.FileChange.Change;
import dev.dossier.source.PackageParser;
import dev.dossier.source.PackageReader;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.SourceFile;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.understand.change.FieldChange;
import dev.dossier.understand.change.FrontMatterChanges;
import dev.dossier.understand.change.ProseChanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the files that differ between two states, and what differs in them. */
final class ChangedFiles {
  private static final List<String> ALWAYS_FRAMING =
      List.of(PackageReader.CASE, "playbook.yaml", "jbake.properties");

  private final FileList base;
  private final FileList head;
  private final Set<String> framing = new LinkedHashSet<>(ALWAYS_FRAMING);
  private final PackageParser parser;

  /**
   * The files that differ between two states.
   *
   * @param parser cuts files as it did when both states were read
   */
  ChangedFiles(Snapshot base, Snapshot head, PackageParser parser) {
    this.parser = parser;
    for (Snapshot snapshot : List.of(base, head)) {
      snapshot
          .valued()
          .map(v -> v.pack().promotion())
          .map(PromotionCase::playbook)
          .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
          .ifPresent(name -> framing.add(name.replaceFirst("^\\./", "")));
    }
    this.base = FileList.of(base, framing);
    this.head = FileList.of(head, framing);
  }

  /** Paths of the files that change how all others are read: the case, ladders, settings. */
  Set<String> framing() {
    return framing;
  }

  /** All files that differ, in the order of their paths. */
  List<FileChange> all() {
    Map<String, String> renamed =
        Renames.between(base.filesMissingIn(head, framing), head.filesMissingIn(base, framing));
    List<FileChange> changes = new ArrayList<>();
    for (SourceFile file : head.files()) {
      Optional<SourceFile> was = base.file(renamed.getOrDefault(file.path(), file.path()));
      if (was.isEmpty()) {
        changes.add(change(Change.ADDED, was, Optional.of(file)));
      } else if (renamed.containsKey(file.path())) {
        changes.add(change(Change.RENAMED, was, Optional.of(file)));
      } else if (differs(was.get(), file)) {
        changes.add(change(Change.CHANGED, was, Optional.of(file)));
      }
    }
    for (SourceFile file : base.files()) {
      if (head.file(file.path()).isEmpty() && !renamed.containsValue(file.path())) {
        changes.add(change(Change.REMOVED, Optional.of(file), Optional.empty()));
      }
    }
    changes.sort(Comparator.comparing(FileChange::path, SourceFile.BY_CODE_POINT));
    return changes;
  }

  private boolean differs(SourceFile was, SourceFile is) {
    return !was.fingerprint().equals(is.fingerprint()) || trust(was.path(), is.path()).isPresent();
  }

  private FileChange change(Change change, Optional<SourceFile> was, Optional<SourceFile> is) {
    List<FieldChange> fields = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    Optional<ParsedFile> before = was.flatMap(this::page);
    Optional<ParsedFile> after = is.flatMap(this::page);
    fields.addAll(FrontMatterChanges.between(fields(before), fields(after)));
    if (before.isPresent() && after.isPresent()) {
      trust(before.get().path(), after.get().path()).ifPresent(fields::add);
      sections.addAll(ProseChanges.between(before.get().prose(), after.get().prose()));
    }
    return new FileChange(
        change,
        was.map(SourceFile::path),
        is.map(SourceFile::path),
        is.map(file -> head.kind(file.path())).orElseGet(() -> base.kind(was.get().path())),
        is.map(file -> head.title(file.path())).orElseGet(() -> base.title(was.get().path())),
        fields,
        sections,
        Map.of());
  }

  private static Mapping fields(Optional<ParsedFile> file) {
    return file.map(f -> f.header().fields())
        .orElseGet(() -> new Mapping(List.of(), Place.startOf(PackageReader.CASE)));
  }

  private Optional<ParsedFile> page(SourceFile file) {
    return file.path().endsWith(".md") ? parser.parse(file).file() : Optional.empty();
  }

  /** How far an endorsement is trusted may change while its file does not. */
  private Optional<FieldChange> trust(String oldPath, String newPath) {
    Optional<String> was = base.trust(oldPath).map(Trust::word);
    Optional<String> is = head.trust(newPath).map(Trust::word);
    return was.isEmpty() || is.isEmpty() || was.equals(is)
        ? Optional.empty()
        : Optional.of(new FieldChange("trust", was, is, "", ""));
  }
}

package dev.dossier.review;

import dev.dossier.model.DocumentPart;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Trust;
import dev.dossier.source.PackageReader;
import dev.dossier.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of one state by their paths, and what each of them is. */
final class FileList {
  private final TreeMap<String, SourceFile> files = new TreeMap<>(SourceFile.BY_CODE_POINT);
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Trust> trust = new HashMap<>();

  private FileList() {}

  /**
   * The files of a state.
   *
   * @param further paths of files that belong to it wherever they are
   */
  static FileList of(Snapshot snapshot, Set<String> further) {
    FileList list = new FileList();
    var source = snapshot.source();
    Stream.of(
            source.pages(),
            source.attachments(),
            source.playbook().stream().toList(),
            source.templates(),
            source.assets(),
            source.settings().stream().toList())
        .flatMap(Collection::stream)
        .forEach(file -> list.files.put(file.path(), file));
    PackageReader reader = new PackageReader(snapshot.files());
    for (String path : further) {
      if (!list.files.containsKey(path)) {
        reader.text(path).ifPresent(read -> list.files.put(path, read.file()));
      }
    }
    snapshot.valued().ifPresent(v -> list.describe(v.pack()));
    return list;
  }

  private void describe(PromotionPackage pack) {
    add("case", Stream.of(pack.promotion().head()));
    add("evidence", pack.evidence().stream().map(Evidence::head));
    pack.endorsements().forEach(e -> describe("endorsement", e.head(), e.from()));
    pack.endorsements().forEach(e -> trust.put(e.head().file(), e.trust()));
    add("document", pack.document().stream().map(DocumentPart::head));
    add("plan", pack.plan().stream().map(PlanItem::head));
    add("page", pack.pages().stream().map(OrdinaryPage::head));
    pack.drafts().forEach(draft -> kinds.put(draft.file(), "draft"));
  }

  private void add(String kind, Stream<Head> heads) {
    heads.forEach(head -> describe(kind, head, head.title()));
  }

  private void describe(String kind, Head head, String title) {
    kinds.put(head.file(), kind);
    titles.put(head.file(), title);
  }

  Collection<SourceFile> files() {
    return files.values();
  }

  Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Files that the other state does not have, without those that can't have another name. */
  List<SourceFile> filesMissingIn(FileList other, Set<String> fixed) {
    return files.values().stream()
        .filter(file -> !other.files.containsKey(file.path()) && !fixed.contains(file.path()))
        .toList();
  }

  /** What a file is, in one word. */
  String kind(String path) {
    String folder = path.substring(0, Math.max(0, path.indexOf('/')));
    return kinds.getOrDefault(
        path,
        switch (folder) {
          case "content" -> path.endsWith(".md") ? "page" : "attachment";
          case "templates" -> "template";
          case "assets" -> "asset";
          default -> path.endsWith(".properties") ? "settings" : "ladder";
        });
  }

  String title(String path) {
    return titles.getOrDefault(path, "");
  }

  Optional<Trust> trust(String path) {
    return Optional.ofNullable(trust.get(path));
  }
}

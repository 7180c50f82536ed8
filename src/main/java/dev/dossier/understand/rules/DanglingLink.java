package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Nearest;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Artifact;
import dev.dossier.model.Attachment;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.LinkTarget;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.understand.Contents;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link, an image or an artifact that points at a file which is not in the package. */
public record DanglingLink() implements ContentsRule {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  @Override
  public String id() {
    return "reference/dangling-link";
  }

  /** The sites are sound without it: the words stay, and the link goes. */
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(Contents contents) {
    Files files = Files.of(contents);
    Stream<Finding> prose =
        contents
            .heads()
            .flatMap(
                head ->
                    head.prose().links().stream()
                        .flatMap(link -> fault(link.target(), head, link.place(), files).stream()));
    return Stream.concat(prose, artifacts(contents, files)).toList();
  }

  private Stream<Finding> artifacts(Contents contents, Files files) {
    return contents.evidence().stream()
        .flatMap(
            evidence ->
                evidence.artifacts().stream()
                    .flatMap(artifact -> fault(evidence, artifact, files).stream()));
  }

  private Optional<Finding> fault(Evidence evidence, Artifact artifact, Files files) {
    Place place = evidence.head().positions().value(artifact.path() + ".link");
    return artifact.link().flatMap(link -> fault(link, evidence.head(), place, files));
  }

  private Optional<Finding> fault(String target, Head head, Place place, Files files) {
    LinkTarget read = LinkTarget.of(target, head.file());
    if (read instanceof LinkTarget.Address address) {
      return SCHEMES.contains(address.scheme())
          ? Optional.empty()
          : Optional.of(closed(place, target));
    }
    if (read instanceof LinkTarget.Inside inside && inside.paths().stream().noneMatch(files::has)) {
      return Optional.of(missing(place, target, head, inside.paths(), files));
    }
    return Optional.empty();
  }

  private Finding closed(Place place, String target) {
    return finding(
        place,
        Quoted.text(target) + " is an address that no page may link to",
        "Write an address that begins with `https:` or `mailto:`.");
  }

  private Finding missing(Place place, String target, Head head, List<String> paths, Files files) {
    if (paths.stream().anyMatch(path -> files.drafts.contains(withoutExtension(path)))) {
      return finding(
          place,
          Quoted.text(target) + " is a draft and on no site",
          "Delete `draft: true` there, or delete the link.");
    }
    Optional<String> nearest =
        paths.stream().flatMap(path -> files.neighbours.of(path).stream()).findFirst();
    return finding(
        place,
        "the package has no file " + Quoted.text(target),
        nearest
            .map(path -> "Did you mean " + Quoted.text(from(head.file(), path)) + "?")
            .orElse("Put the file below `content/`, or delete the link."));
  }

  private static String from(String file, String path) {
    Path folder = Path.of(file.substring(0, file.lastIndexOf('/')));
    return folder.relativize(Path.of(LinkTarget.CONTENT + path)).toString().replace('\\', '/');
  }

  private static String withoutExtension(String path) {
    return path.replaceFirst("\\.(md|html)$", "");
  }

  /**
   * What can be linked to.
   *
   * @param ids ids of files, and their paths below {@code content/} without extension
   * @param paths paths below {@code content/}
   */
  private record Files(
      Set<String> ids, Set<String> paths, Set<String> drafts, Neighbours neighbours) {
    static Files of(Contents contents) {
      Set<String> pages =
          Stream.concat(
                  contents.heads().map(Head::file),
                  contents.incomplete().stream().map(Contents.Incomplete::file))
              .filter(file -> file.startsWith(LinkTarget.CONTENT))
              .map(file -> file.substring(LinkTarget.CONTENT.length()))
              .collect(Collectors.toSet());
      Set<String> drafts =
          contents.drafts().stream()
              .map(Draft::file)
              .map(file -> withoutExtension(file.substring(LinkTarget.CONTENT.length())))
              .collect(Collectors.toSet());
      Set<String> ids = contents.ids();
      contents.drafts().forEach(draft -> ids.remove(draft.id()));
      pages.forEach(page -> ids.add(withoutExtension(page)));
      contents.attachments().stream().map(Attachment::path).forEach(pages::add);
      return new Files(ids, pages, drafts, new Neighbours(pages));
    }

    boolean has(String path) {
      return paths.contains(path) || ids.contains(withoutExtension(path));
    }
  }

  /**
   * Files that misspelt links may mean, looked for a limited number of times: a text can hold
   * thousands of links that lead nowhere.
   */
  private static final class Neighbours {
    private static final int MOST = 200;

    private final Set<String> paths;
    private final Map<String, Optional<String>> found = new HashMap<>();

    Neighbours(Set<String> paths) {
      this.paths = paths;
    }

    Optional<String> of(String path) {
      Optional<String> known = found.getOrDefault(path, Optional.empty());
      if (known.isPresent() || found.containsKey(path) || found.size() >= MOST) {
        return known;
      }
      Optional<String> nearest = Nearest.to(path, paths);
      found.put(path, nearest);
      return nearest;
    }
  }
}

package dev.dossier.project;

import dev.dossier.model.Artifact;
import dev.dossier.model.Attachment;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Prose;
import dev.dossier.project.AudienceView.AttachmentView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.References.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that visible texts may refer to, gathered once for one audience. */
final class Links {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

  private final References references;
  private final List<AttachmentView> attachments;

  Links(Lens lens, Figures figures) {
    List<Head> texts = texts(lens);
    Map<String, String> pages = pages(lens);
    Map<String, String> files = new TreeMap<>();
    lens.content().attachments().forEach(a -> files.put(a.path(), a.path()));
    References everything = new References(Map.of(), pages, files);
    Set<String> used = used(lens, texts, everything);
    files.keySet().retainAll(used);
    this.attachments = copied(lens.content().attachments(), used);
    this.references = new References(told(texts, figures), pages, files);
  }

  References references() {
    return references;
  }

  /** Attachments that something visible refers to. */
  List<AttachmentView> attachments() {
    return attachments;
  }

  /** Where a link written in the file with this id leads, if this audience may go there. */
  Optional<String> href(String target, String base) {
    Target found = references.resolve(target, base);
    if (found instanceof Target.Inside inside) {
      String fragment = inside.fragment().isEmpty() ? "" : "#" + inside.fragment();
      return Optional.of(inside.path() + fragment);
    }
    return found instanceof Target.Outside outside
        ? Optional.of(outside.address())
        : Optional.empty();
  }

  /** A sentence with its figures filled in; a figure that may not be told becomes an ellipsis. */
  String plain(String sentence) {
    Matcher matcher = PLACEHOLDER.matcher(sentence);
    return matcher.replaceAll(
        m ->
            Matcher.quoteReplacement(
                references.figure(m.group(1)).map(FigureView::text).orElse("…")));
  }

  private static List<Head> texts(Lens lens) {
    PromotionPackage content = lens.content();
    List<Head> heads = new ArrayList<>();
    if (!lens.isPublic()) {
      heads.add(content.promotion().head());
      content.document().forEach(d -> heads.add(d.head()));
    }
    content.evidence().forEach(e -> heads.add(e.head()));
    content.endorsements().forEach(e -> heads.add(e.head()));
    content.plan().forEach(p -> heads.add(p.head()));
    content.pages().forEach(p -> heads.add(p.head()));
    return heads;
  }

  /** Site paths by what links may say: a file's path or, where no file has that path, its id. */
  private static Map<String, String> pages(Lens lens) {
    Map<Head, String> places = places(lens);
    Map<String, String> pages = new HashMap<>();
    places.forEach((head, place) -> pages.putIfAbsent(SitePaths.base(head), place));
    places.forEach((head, place) -> pages.putIfAbsent(head.id(), place));
    return pages;
  }

  /** What each visible file is called and where it stands, by id. */
  static Map<String, LinkView> files(Lens lens) {
    Map<String, LinkView> files = new HashMap<>();
    places(lens)
        .forEach(
            (head, place) ->
                files.putIfAbsent(head.id(), new LinkView(head.title(), Optional.of(place))));
    return files;
  }

  private static Map<Head, String> places(Lens lens) {
    PromotionPackage content = lens.content();
    Map<Head, String> places = new LinkedHashMap<>();
    content.evidence().forEach(e -> places.put(e.head(), SitePaths.of(e)));
    content.endorsements().forEach(e -> places.put(e.head(), SitePaths.of(e)));
    content.pages().forEach(p -> places.put(p.head(), lens.path(p)));
    content.plan().forEach(p -> places.put(p.head(), SitePaths.of(p)));
    if (!lens.isPublic()) {
      content.document().forEach(d -> places.put(d.head(), SitePaths.of(d)));
      places.put(content.promotion().head(), SitePaths.PROMOTION);
    }
    return places;
  }

  private static Set<String> used(Lens lens, List<Head> texts, References everything) {
    Set<String> used = new TreeSet<>();
    for (Head head : texts) {
      for (Prose.Link link : head.prose().links()) {
        mark(everything.resolve(link.target(), SitePaths.base(head)), used);
      }
    }
    for (Evidence e : lens.content().evidence()) {
      e.artifacts().stream()
          .map(Artifact::link)
          .flatMap(Optional::stream)
          .forEach(link -> mark(everything.resolve(link, SitePaths.base(e.head())), used));
    }
    return used;
  }

  private static void mark(Target target, Set<String> used) {
    if (target instanceof Target.Inside inside) {
      used.add(inside.path());
    }
  }

  private static List<AttachmentView> copied(List<Attachment> all, Set<String> used) {
    return all.stream()
        .filter(a -> used.contains(a.path()))
        .map(a -> new AttachmentView(a.file(), a.path()))
        .toList();
  }

  private static Map<String, FigureView> told(List<Head> texts, Figures figures) {
    Map<String, FigureView> told = new TreeMap<>();
    Stream<String> asked =
        texts.stream()
            .flatMap(h -> h.prose().placeholders().stream())
            .map(p -> p.expression().strip().replaceAll("\\s+", " "));
    Stream.concat(asked, figures.named().stream().map(FigureView::name))
        .distinct()
        .forEach(x -> figures.find(x).ifPresent(f -> told.put(x, f)));
    return told;
  }
}

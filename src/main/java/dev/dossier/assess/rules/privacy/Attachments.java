package dev.dossier.assess.rules.privacy;

import dev.dossier.finding.Place;
import dev.dossier.model.Artifact;
import dev.dossier.model.Attachment;
import dev.dossier.model.Audience;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.LinkTarget;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which files refer to which attachments.
 *
 * @param references in the order of the files
 */
record Attachments(List<Reference> references) {
  Attachments {
    references = List.copyOf(references);
  }

  /**
   * A link, an image or an artifact that leads to an attachment.
   *
   * @param readers who can follow it
   * @param from the file that refers to it
   */
  record Reference(Attachment attachment, Audience readers, Head from, Place place) {}

  static Attachments of(PromotionPackage pack) {
    Map<String, Attachment> byPath = new TreeMap<>();
    pack.attachments().forEach(attachment -> byPath.put(attachment.path(), attachment));
    List<Reference> found = new ArrayList<>();
    pack.heads().forEach(head -> addLinks(head, byPath, found));
    for (Evidence evidence : pack.evidence()) {
      evidence.artifacts().forEach(artifact -> addArtifact(evidence, artifact, byPath, found));
    }
    return new Attachments(found);
  }

  private static void addLinks(Head head, Map<String, Attachment> byPath, List<Reference> found) {
    for (Prose.Link link : head.prose().links()) {
      add(link.target(), head.audience(), head, link.place(), byPath, found);
    }
  }

  private static void addArtifact(
      Evidence evidence, Artifact artifact, Map<String, Attachment> byPath, List<Reference> found) {
    Head head = evidence.head();
    Audience readers =
        head.audience().compareTo(artifact.readers()) >= 0 ? head.audience() : artifact.readers();
    Place place = head.positions().value(artifact.path() + ".link");
    artifact.link().ifPresent(link -> add(link, readers, head, place, byPath, found));
  }

  private static void add(
      String target,
      Audience readers,
      Head from,
      Place place,
      Map<String, Attachment> byPath,
      List<Reference> found) {
    if (LinkTarget.of(target, from.file()) instanceof LinkTarget.Inside inside) {
      inside.paths().stream()
          .filter(byPath::containsKey)
          .findFirst()
          .ifPresent(path -> found.add(new Reference(byPath.get(path), readers, from, place)));
    }
  }
}

package dev.dossier.assess.rules.privacy;

import dev.dossier.assess.rules.privacy.Shown.Spot;
import dev.dossier.finding.Place;
import dev.dossier.model.Artifact;
import dev.dossier.model.Attachment;
import dev.dossier.model.Audience;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.LinkTarget;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that a package tells to others than the candidate.
 *
 * <p>Of front matter, what counts is what is <em>not</em> on the list of keys that only narrower
 * circles read: a key that a site learns to show tomorrow is looked at today.
 */
final class Disclosure {
  /** Keys that the public site leaves out, and the committee's shows. */
  private static final Set<String> COMMITTEES =
      Set.of("stakeholders", "commits", "waive", "declassify", "baseline");

  /** The only key of the case that the public reads. */
  private static final String CANDIDATE = "candidate";

  private final PromotionPackage pack;
  private final List<Shown> shown = new ArrayList<>();

  private Disclosure(PromotionPackage pack) {
    this.pack = pack;
  }

  /** What readers see of files with front matter, and of the attachments that these refer to. */
  static List<Shown> of(PromotionPackage pack) {
    Disclosure disclosure = new Disclosure(pack);
    disclosure.addCase(pack.promotion());
    pack.evidence().forEach(disclosure::addEvidence);
    Stream.of(
            pack.endorsements().stream().map(e -> e.head()),
            pack.document().stream().map(d -> d.head()))
        .flatMap(heads -> heads)
        .forEach(head -> disclosure.addFile(head, head.audience()));
    pack.pages().stream()
        .map(OrdinaryPage::head)
        .forEach(head -> disclosure.addFile(head, head.audience()));
    disclosure.addAttachments();
    return List.copyOf(disclosure.shown);
  }

  /** What every site is made with: assets, templates, the playbook, settings. */
  static List<Shown> ofShared(PromotionPackage pack) {
    Disclosure disclosure = new Disclosure(pack);
    pack.shared().forEach(file -> disclosure.addText(file, Audience.PUBLIC));
    return List.copyOf(disclosure.shown);
  }

  private void addCase(PromotionCase promotion) {
    Head head = promotion.head();
    add(head, CANDIDATE, Audience.PUBLIC);
    addFrontMatter(head, Audience.COMMITTEE, Map.of());
    addBody(head, Audience.COMMITTEE);
  }

  private void addEvidence(Evidence evidence) {
    Map<String, Audience> narrower = new HashMap<>();
    for (Artifact artifact : evidence.artifacts()) {
      narrower.put(artifact.path(), artifact.readers());
    }
    Head head = evidence.head();
    if (head.audience() != Audience.PRIVATE) {
      addName(head);
      addFrontMatter(head, head.audience(), narrower);
      addBody(head, head.audience());
    }
  }

  private void addFile(Head head, Audience audience) {
    if (audience != Audience.PRIVATE) {
      addName(head);
      addFrontMatter(head, audience, Map.of());
      addBody(head, audience);
    }
  }

  private void addName(Head head) {
    shown.add(new Shown(head.audience(), head.file(), new Spot.Whole(Place.startOf(head.file()))));
  }

  private void addFrontMatter(Head head, Audience audience, Map<String, Audience> narrower) {
    for (String path : new TreeMap<>(head.positions().texts()).keySet()) {
      Audience readers = COMMITTEES.contains(topKey(path)) ? Audience.COMMITTEE : audience;
      for (Map.Entry<String, Audience> part : narrower.entrySet()) {
        readers = path.startsWith(part.getKey() + ".") ? max(readers, part.getValue()) : readers;
      }
      add(head, path, readers);
    }
  }

  private void add(Head head, String path, Audience audience) {
    String text = head.positions().texts().get(path);
    if (text != null && audience != Audience.PRIVATE) {
      String label = lastKey(path) + ": ";
      Spot spot = new Spot.Value(label, text, head.positions().value(path));
      shown.add(new Shown(audience, label + text, spot));
    }
  }

  private static Audience max(Audience one, Audience other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String topKey(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    return path.substring(0, end);
  }

  private static String lastKey(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    int list = last.indexOf('[');
    return list < 0 ? last : last.substring(0, list);
  }

  /** The body as it is written, code included, and as a reader hears it, entities resolved. */
  private void addBody(Head head, Audience audience) {
    if (audience == Audience.PRIVATE) {
      return;
    }
    Prose prose = head.prose();
    addLines(prose.markdown(), new Place(head.file(), prose.firstLine(), 1, 1), audience);
    prose.passages().stream()
        .flatMap(passage -> passage.sentences().stream())
        .forEach(s -> shown.add(new Shown(audience, s.text(), new Spot.Spoken(s))));
    for (Prose.Link link : prose.links()) {
      shown.add(
          new Shown(audience, LinkTarget.decoded(link.target()), new Spot.Whole(link.place())));
    }
  }

  private void addLines(String text, Place first, Audience audience) {
    int number = first.line();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Place start = new Place(first.file(), number, 1, 1);
        shown.add(new Shown(audience, line, new Spot.Line(line, start)));
      }
      number++;
    }
  }

  private void addAttachments() {
    Map<String, Audience> widest = new TreeMap<>();
    Attachments attachments = Attachments.of(pack);
    for (Attachments.Reference reference : attachments.references()) {
      if (reference.readers() != Audience.PRIVATE) {
        String path = reference.attachment().path();
        shown.add(new Shown(reference.readers(), path, new Spot.Whole(reference.place())));
        widest.merge(path, reference.readers(), (a, b) -> max(a, b) == a ? b : a);
      }
    }
    for (Attachment attachment : pack.attachments()) {
      Audience readers = widest.get(attachment.path());
      if (readers != null) {
        addText(attachment, readers);
      }
    }
  }

  private void addText(Attachment file, Audience audience) {
    file.text().ifPresent(text -> addLines(text, Place.startOf(file.file()), audience));
  }
}

package dev.dossier.understand;

import dev.dossier.model.Attachment;
import dev.dossier.model.Audience;
import dev.dossier.model.DocumentPart;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.FindingWaiver;
import dev.dossier.model.Head;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.playbook.Playbook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could be understood of a package, complete or not: what the rules of references read.
 *
 * @param promotion the case; absent when its file could not be understood
 * @param shared files outside {@code content/} that every site is made with
 * @param incomplete files that are there but could not be understood
 * @param mentions every name that must exist elsewhere, with its place
 * @param stated the audience that a file states itself, by the file's path
 * @param playbook the ladder; absent when none could be found or understood
 * @param rules ids of every rule that the product knows; empty when nobody told
 */
public record Contents(
    Optional<PromotionCase> promotion,
    List<Evidence> evidence,
    List<Endorsement> endorsements,
    List<DocumentPart> document,
    List<PlanItem> plan,
    List<OrdinaryPage> pages,
    List<Attachment> attachments,
    List<Attachment> shared,
    List<Draft> drafts,
    List<Incomplete> incomplete,
    List<Mention> mentions,
    Map<String, Audience> stated,
    Optional<Playbook> playbook,
    Set<String> rules) {

  /**
   * A file that is there but could not be understood.
   *
   * @param waivers the rules that it sets aside all the same
   */
  public record Incomplete(String id, String file, List<FindingWaiver> waivers) {
    public Incomplete {
      waivers = List.copyOf(waivers);
    }
  }

  public Contents {
    evidence = List.copyOf(evidence);
    endorsements = List.copyOf(endorsements);
    document = List.copyOf(document);
    plan = List.copyOf(plan);
    pages = List.copyOf(pages);
    attachments = List.copyOf(attachments);
    shared = List.copyOf(shared);
    drafts = List.copyOf(drafts);
    incomplete = List.copyOf(incomplete);
    mentions = List.copyOf(mentions);
    stated = Map.copyOf(stated);
    rules = Set.copyOf(rules);
  }

  /** What all understood files have in common, the case included, drafts not. */
  public Stream<Head> heads() {
    return Stream.of(
            promotion.stream().map(PromotionCase::head),
            evidence.stream().map(Evidence::head),
            endorsements.stream().map(Endorsement::head),
            document.stream().map(DocumentPart::head),
            plan.stream().map(PlanItem::head),
            pages.stream().map(OrdinaryPage::head))
        .flatMap(heads -> heads);
  }

  /** Names of this kind, in the order of the files. */
  public Stream<Mention> mentions(Mention.Kind kind) {
    return mentions.stream().filter(mention -> mention.kind() == kind);
  }

  /** Whether a file of this id is there but could not be understood. */
  public boolean incomplete(String id) {
    return incomplete.stream().anyMatch(file -> file.id().equals(id));
  }

  /** Ids of all files, understood or not, drafts included. */
  public Set<String> ids() {
    return Stream.of(
            heads().map(Head::id),
            drafts.stream().map(Draft::id),
            incomplete.stream().map(Incomplete::id))
        .flatMap(ids -> ids)
        .collect(Collectors.toSet());
  }

  /** The package, when its case could be understood. */
  public Optional<PromotionPackage> asPackage() {
    return promotion.map(
        found ->
            new PromotionPackage(
                found,
                evidence,
                endorsements,
                document,
                plan,
                pages,
                attachments,
                shared,
                drafts,
                incomplete.stream().map(Incomplete::id).toList()));
  }
}

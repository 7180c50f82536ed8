package dev.dossier.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a package says, understood and without drafts; lists are in the order of ids.
 *
 * @param shared files outside {@code content/} that every site is made with: assets, templates, the
 *     playbook and JBake's settings
 * @param incomplete ids of files that are there but could not be understood, so that a reference to
 *     one is not called dangling
 */
public record PromotionPackage(
    PromotionCase promotion,
    List<Evidence> evidence,
    List<Endorsement> endorsements,
    List<DocumentPart> document,
    List<PlanItem> plan,
    List<OrdinaryPage> pages,
    List<Attachment> attachments,
    List<Attachment> shared,
    List<Draft> drafts,
    List<String> incomplete) {

  /**
   * A file marked as a draft: on no site and in no score, but never forgotten.
   *
   * @param until the day from which it is on its sites, if it waits for one
   */
  public record Draft(String id, String file, String title, Optional<LocalDate> until) {}

  public PromotionPackage {
    evidence = sorted(evidence, Comparator.comparing(Evidence::id));
    endorsements = sorted(endorsements, Comparator.comparing(Endorsement::id));
    document = sorted(document, Comparator.comparing(DocumentPart::id));
    plan = sorted(plan, Comparator.comparing(PlanItem::id));
    pages = sorted(pages, Comparator.comparing(OrdinaryPage::id));
    attachments = sorted(attachments, Comparator.comparing(Attachment::path));
    shared = sorted(shared, Comparator.comparing(Attachment::path));
    drafts = sorted(drafts, Comparator.comparing(Draft::id));
    incomplete = incomplete.stream().sorted().toList();
  }

  /** A package without files of its own outside {@code content/}. */
  public PromotionPackage(
      PromotionCase promotion,
      List<Evidence> evidence,
      List<Endorsement> endorsements,
      List<DocumentPart> document,
      List<PlanItem> plan,
      List<OrdinaryPage> pages,
      List<Attachment> attachments,
      List<Draft> drafts,
      List<String> incomplete) {
    this(
        promotion,
        evidence,
        endorsements,
        document,
        plan,
        pages,
        attachments,
        List.of(),
        drafts,
        incomplete);
  }

  /** What every file has in common, of all files, the case first. */
  public Stream<Head> heads() {
    return Stream.of(
            Stream.of(promotion.head()),
            evidence.stream().map(Evidence::head),
            endorsements.stream().map(Endorsement::head),
            document.stream().map(DocumentPart::head),
            plan.stream().map(PlanItem::head),
            pages.stream().map(OrdinaryPage::head))
        .flatMap(heads -> heads);
  }

  /** The files of the plan that are of one kind. */
  public <T extends PlanItem> List<T> plan(Class<T> kind) {
    return plan.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public Optional<Evidence> evidence(String id) {
    return evidence.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
  }
}

package dev.dossier.assess.rules.privacy;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.privacy.Attachments.Reference;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Attachment;
import dev.dossier.model.Audience;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An attachment of a private file that others get to see as well. */
public final class PrivateAttachment implements Check {
  private static final String PLAN = "plan/";
  private static final String ASSETS = "assets/";

  @Override
  public String id() {
    return "privacy/private-attachment";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, List<Reference>> references =
        Attachments.of(review.pack()).references().stream()
            .collect(Collectors.groupingBy(r -> r.attachment().path()));
    Map<String, String> hidden = new HashMap<>();
    for (Attachment attachment : review.pack().attachments()) {
      List<Reference> all = references.getOrDefault(attachment.path(), List.of());
      owner(attachment, all)
          .ifPresent(
              owner -> {
                all.forEach(reference -> checkReference(reference, owner, found));
                if (attachment.size() > 0) {
                  hidden.putIfAbsent(attachment.fingerprint(), attachment.file());
                }
              });
    }
    review.pack().shared().stream()
        .filter(file -> file.path().startsWith(ASSETS) && hidden.containsKey(file.fingerprint()))
        .forEach(file -> found.accept(copied(file, hidden.get(file.fingerprint()))));
  }

  /** Why an attachment is private, as the end of a sentence. */
  private static Optional<String> owner(Attachment attachment, List<Reference> all) {
    if (attachment.path().startsWith(PLAN)) {
      return Optional.of("lies in the private plan");
    }
    return all.stream()
        .filter(r -> r.from().audience() == Audience.PRIVATE)
        .findFirst()
        .map(r -> "belongs to the private file " + Quoted.text(r.from().file()) + " as well");
  }

  private void checkReference(Reference reference, String owner, Consumer<Finding> found) {
    if (reference.readers() == Audience.PRIVATE) {
      return;
    }
    found.accept(
        new Finding(
            id(),
            reference.readers() == Audience.PUBLIC ? Severity.ERROR : Severity.WARNING,
            reference.place(),
            DisclosureCheck.named(reference.readers())
                + " can open "
                + Quoted.text(reference.attachment().path())
                + ", which "
                + owner,
            "Put a copy that may be read beside this file and link that, or delete the link."));
  }

  private Finding copied(Attachment asset, String original) {
    return finding(
        Place.startOf(asset.file()),
        "this is a copy of the private attachment "
            + Quoted.text(original)
            + ", and every site gets it",
        "Delete it: `assets/` holds what all readers may see.");
  }
}

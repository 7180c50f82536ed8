package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.model.Head;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.understand.Contents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two files that go by the same id, so that a reference to it could mean either. */
public record DuplicateId() implements ContentsRule {

  @Override
  public String id() {
    return "format/duplicate-id";
  }

  @Override
  public List<Finding> check(Contents contents) {
    Map<String, String> owners = new HashMap<>();
    contents.incomplete().forEach(file -> owners.putIfAbsent(file.id(), file.file()));
    for (Draft draft : contents.drafts()) {
      owners.putIfAbsent(draft.id(), draft.file());
    }
    List<Finding> faults = new ArrayList<>();
    for (Head head : inOrder(contents)) {
      String owner = owners.putIfAbsent(head.id(), head.file());
      if (owner != null) {
        faults.add(fault(head, owner));
      }
    }
    return faults;
  }

  /** A file whose path is its id keeps it; the one that took it by {@code id:} has to give way. */
  private static List<Head> inOrder(Contents contents) {
    return contents
        .heads()
        .sorted(
            Comparator.comparing((Head head) -> head.positions().has("id"))
                .thenComparing(Head::file))
        .toList();
  }

  private Finding fault(Head head, String owner) {
    return finding(
        head.positions().value("id"),
        Quoted.text(head.id()) + " is already the id of " + Quoted.text(owner),
        "Give one of the two an `id:` of its own, and mend the references to it.");
  }
}

package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.model.Audience;
import dev.dossier.model.Head;
import dev.dossier.understand.Contents;
import java.util.List;

/** A file of the plan that asks for more readers than the candidate. */
public record WidenedPlan() implements ContentsRule {
  private static final String PLAN = "content/plan/";

  @Override
  public String id() {
    return "privacy/widened-plan";
  }

  @Override
  public List<Finding> check(Contents contents) {
    return contents
        .heads()
        .filter(head -> head.file().startsWith(PLAN) || planned(contents, head))
        .filter(head -> stated(contents, head) != Audience.PRIVATE)
        .map(head -> fault(head, stated(contents, head)))
        .toList();
  }

  /** A plan item that was put somewhere else by its {@code type:}. */
  private static boolean planned(Contents contents, Head head) {
    return contents.plan().stream().anyMatch(item -> item.head().equals(head));
  }

  private static Audience stated(Contents contents, Head head) {
    return contents.stated().getOrDefault(head.file(), Audience.PRIVATE);
  }

  private Finding fault(Head head, Audience stated) {
    return finding(
        head.positions().value("audience"),
        "a file of the plan stays private and is not shown to " + Quoted.text(stated.word()),
        "Delete `audience:`, or move what others may read out of the plan.");
  }
}

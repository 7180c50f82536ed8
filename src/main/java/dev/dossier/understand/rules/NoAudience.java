package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.understand.Contents;
import java.util.List;

/** An ordinary page or post that does not say who may read it. */
public record NoAudience() implements ContentsRule {

  @Override
  public String id() {
    return "format/no-audience";
  }

  @Override
  public List<Finding> check(Contents contents) {
    return contents.pages().stream()
        .filter(page -> !page.head().positions().has("audience"))
        .map(this::fault)
        .toList();
  }

  private Finding fault(OrdinaryPage page) {
    return finding(
        page.head().positions().key("title"),
        "this " + page.type() + " does not say who may read it, so nobody else will",
        "Add a line `audience: public`, or `committee`, or `private`.");
  }
}

package dev.dossier.cli;

import dev.dossier.finding.Rule;
import dev.dossier.report.RuleBook;
import dev.dossier.report.RuleList;
import dev.dossier.report.RulePage;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the page of one rule, or the list of them all. */
@Command(
    name = "explain",
    description = "Print what a rule finds, why, and how to mend it.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  dossier explain                    every rule, with what it finds",
      "  dossier explain claims/no-source   the page of one rule",
      "  dossier explain no-source          the same; the name alone will do",
    })
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      completionCandidates = RuleIds.class,
      description = "Its id as findings show it; without one, all rules are listed.")
  private String id = "";

  @Override
  public Integer call() throws Refusal {
    RuleBook book = RuleBook.all();
    if (id.isEmpty()) {
      dossier.print(RuleList.of(book, dossier.out()));
    } else {
      dossier.print(RulePage.of(rule(book)).text(dossier.out()));
    }
    return ExitCode.FINE;
  }

  private Rule rule(RuleBook book) throws Refusal {
    return book.rule(id)
        .or(() -> book.named(id))
        .orElseThrow(() -> new Refusal("There is no rule '" + id + "'." + suggestion(book)));
  }

  private String suggestion(RuleBook book) {
    return book.nearest(id)
        .map(nearest -> " Did you mean " + nearest + "?")
        .orElse(" 'dossier explain' lists them all.");
  }

  /** What a shell may complete. */
  static final class RuleIds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RuleBook.all().ids().iterator();
    }
  }
}

package dev.dossier.cli;

import dev.dossier.report.DraftsText;
import dev.dossier.report.DraftsText.Row;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the drafts of evidence, and what each of them lacks. */
@Command(
    name = "drafts",
    description = "List drafts of evidence, and what each of them lacks.",
    sortOptions = false,
    footer = {
      "",
      "A draft lies in drafts/, or says `draft: true` where evidence lies. It needs a",
      "figure (`outcomes:`), a source that a reader can open, your own role, and a",
      "section 'Result'. Fill in what is missing, then accept it, or delete the file.",
      "",
      "Examples:",
      "  dossier drafts",
      "  dossier accept new-search-1a2b3c4d",
    })
final class DraftsCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Override
  public Integer call() throws Refusal {
    try (OpenPackage open = OpenPackage.in(dossier.folder(), Optional.empty())) {
      Study study = Study.of(open, dossier.today(), Optional.empty());
      List<Row> rows =
          Drafted.of(
                  dossier.folder(),
                  study
                      .judged()
                      .orElseThrow(
                          () -> new Refusal("The package has errors. 'dossier check' shows where."))
                      .pack())
              .rows();
      if (rows.isEmpty()) {
        dossier.remark("There is no draft. 'dossier harvest' makes some from what you did in git.");
      } else {
        dossier.print(DraftsText.of(rows, dossier.out()));
        dossier.remark(
            "\nA '-' is what is missing. 'dossier accept ID' makes evidence of a draft.");
      }
      return ExitCode.FINE;
    }
  }
}

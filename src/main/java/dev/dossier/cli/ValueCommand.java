package dev.dossier.cli;

import dev.dossier.assess.Reckoning;
import dev.dossier.assess.Valuer;
import dev.dossier.cli.Study.Judged;
import dev.dossier.model.Basis;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.ValueModel;
import dev.dossier.report.ValueJson;
import dev.dossier.report.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Works out what a technical result is worth by one of the playbook's value models. */
@Command(
    name = "value",
    description = "Turn a technical result into a figure, and print the lines to paste.",
    sortOptions = false,
    footer = {
      "",
      "Without MODEL it lists the value models of the playbook. Without --input it",
      "asks for each input on the terminal. Nothing is written.",
      "",
      "Examples:",
      "  dossier value",
      "  dossier value run-cost",
      "  dossier value run-cost --input cost-before=610000,600000..620000 \\",
      "      --input cost-after=380000,measured --source https://example.com/ledger",
    })
final class ValueCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(
      paramLabel = "MODEL",
      arity = "0..1",
      description = "The value model; absent, all of them are listed.")
  private Optional<String> model = Optional.empty();

  @Option(
      names = {"-i", "--input"},
      paramLabel = "NAME=VALUE[,LOW..HIGH][,BASIS]",
      description = "A number for an input, the range it may lie in, and how it is known.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      description =
          "How the numbers are known that do not say: measured, estimated, projected (default:"
              + " estimated).")
  private Optional<String> basis = Optional.empty();

  @Option(
      names = "--metric",
      paramLabel = "TEXT",
      description = "What was measured (default: the title of the model).")
  private Optional<String> metric = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "WHERE",
      description = "Where a reader can check the numbers.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.OfFormat.class,
      description = "How to print it: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws Refusal {
    try (OpenPackage open = OpenPackage.in(dossier.folder(), Optional.empty())) {
      Judged judged =
          Study.of(open, dossier.today(), Optional.empty())
              .judged()
              .orElseThrow(
                  () -> new Refusal("The package has errors. 'dossier check' shows where."));
      Playbook playbook = judged.playbook();
      if (model.isEmpty()) {
        dossier.print(
            format == Format.JSON
                ? ValueJson.list(playbook.valueModels())
                : ValueText.list(playbook, dossier.out()));
        return ExitCode.FINE;
      }
      return run(model(playbook), new Valuer(playbook, judged.pack().promotion().currency()));
    }
  }

  private ValueModel model(Playbook playbook) throws Refusal {
    String id = model.orElseThrow();
    List<String> known = playbook.valueModels().stream().map(ValueModel::id).toList();
    return playbook.valueModel(id).orElseThrow(() -> Refusal.unknown("value model", id, known));
  }

  private int run(ValueModel chosen, Valuer valuer) throws Refusal {
    OutcomeYaml outcome = outcome(chosen, valuer.currency());
    Reckoning reckoning = valuer.reckon(chosen, outcome.inputs());
    if (reckoning instanceof Reckoning.Fault fault) {
      throw new Refusal(chosen.id() + " gives no result. " + fault.message());
    }
    Reckoning.Result result = (Reckoning.Result) reckoning;
    dossier.print(
        format == Format.JSON
            ? ValueJson.of(result, outcome.text())
            : ValueText.of(result, outcome.text(), dossier.out()));
    return ExitCode.FINE;
  }

  private OutcomeYaml outcome(ValueModel chosen, String currency) throws Refusal {
    Optional<Basis> known =
        basis.isEmpty() ? Optional.empty() : Optional.of(StatedInput.basis(basis.get()));
    ModelInputs given = new ModelInputs(chosen, currency, known, metric, source);
    if (!inputs.isEmpty() || !dossier.answers()) {
      return given.stated(inputs);
    }
    dossier.messages().println(ValueText.question(chosen, dossier.err()));
    return given.asked(new Questions(dossier));
  }
}

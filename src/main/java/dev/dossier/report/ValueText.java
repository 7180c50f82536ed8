package dev.dossier.report;

import dev.dossier.assess.Reckoning;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.ValueModel;
import dev.dossier.project.EvidenceView.InputView;
import dev.dossier.project.EvidenceView.ModelView;
import dev.dossier.project.ModelViews;
import dev.dossier.report.Sheet.Entry;
import java.util.stream.Collectors;

/** Value models for a person at a terminal: what there is, and what one comes to. */
public final class ValueText {
  private static final String INDENT = "  ";

  private ValueText() {}

  /** The value models of a playbook, with what each needs to know. */
  public static String list(Playbook playbook, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    sheet.line(terminal.paint(Ink.STRONG, terminal.text("Value models of " + playbook.title())));
    for (ValueModel model : playbook.valueModels()) {
      sheet.blank();
      sheet.line(INDENT + terminal.text(model.id() + "  " + model.title()));
      sheet.wrapped(INDENT + INDENT, model.explanation());
      String needs =
          model.inputs().stream()
              .map(
                  input ->
                      input.name()
                          + " in "
                          + input.unit().replace("{currency}", "your currency")
                          + (input.fallback().isPresent() ? " (or its usual)" : ""))
              .collect(Collectors.joining(", "));
      sheet.wrapped(Ink.FAINT, INDENT + INDENT, "from " + needs);
    }
    return sheet.text();
  }

  /** What is about to be asked for. */
  public static String question(ValueModel model, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    sheet.line(terminal.paint(Ink.STRONG, terminal.text(model.title())));
    sheet.wrapped("", model.explanation());
    sheet.wrapped(
        Ink.FAINT,
        "",
        "Numbers are written as 310, with a range as 310,300..320; Enter takes what stands in"
            + " brackets.");
    return sheet.text();
  }

  /**
   * A model's result, how it came about, and the lines that say so in a file.
   *
   * @param yaml the lines to paste, which are printed as they are
   */
  public static String of(Reckoning.Result result, String yaml, Terminal terminal) {
    ModelView view = ModelViews.of(result);
    Sheet sheet = new Sheet(terminal);
    sheet.sides(Ink.STRONG, view.title(), Ink.FAINT, result.model().id());
    sheet.wrapped("", view.explanation());
    sheet.blank();
    sheet.wrapped(INDENT, view.formula());
    sheet.hanging(INDENT + "= ", INDENT + INDENT, view.arithmetic());
    sheet.heading("Inputs");
    int widest = view.inputs().stream().mapToInt(i -> Columns.of(i.title())).max().orElse(0);
    sheet.entries(view.inputs().stream().map(input -> entry(input, widest)).toList());
    sheet.heading("Result: " + view.result() + ", " + result.basis().word());
    sheet.wrapped(INDENT, "Range: " + view.range());
    sheet.heading("To paste into the front matter of a file of evidence");
    sheet.blank();
    return sheet.text() + yaml;
  }

  private static Entry entry(InputView input, int widest) {
    String range = input.range().isEmpty() ? "" : " (" + input.range() + ")";
    return new Entry(
        INDENT + Columns.padded(input.title(), widest), input.value() + range, input.basis());
  }
}

package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.EvidenceView.ModelView;
import java.util.List;

/**
 * Formulas that turn a technical result into a figure that people outside can weigh.
 *
 * @param narrative the order in which executives want to hear it
 */
public record ValueView(
    String standing, List<FormulaView> formulas, String narrativeTitle, List<AdviceView> narrative)
    implements Chapter {
  public ValueView {
    formulas = List.copyOf(formulas);
    narrative = List.copyOf(narrative);
  }

  /**
   * A value model.
   *
   * @param unit what its result counts
   * @param source where the formula comes from
   */
  public record FormulaView(
      String id,
      String title,
      String explanation,
      String formula,
      String unit,
      String source,
      List<InputView> inputs,
      List<UseView> uses) {
    public FormulaView {
      inputs = List.copyOf(inputs);
      uses = List.copyOf(uses);
    }
  }

  /**
   * An input.
   *
   * @param usual the playbook's own number where the package states none; may be empty
   */
  public record InputView(String name, String title, String unit, String usual) {}

  /**
   * An outcome that a model works out.
   *
   * @param basis how the result is known
   */
  public record UseView(LinkView evidence, String metric, String basis, ModelView model) {}

  @Override
  public String name() {
    return "value";
  }

  @Override
  public String label() {
    return "Value";
  }
}

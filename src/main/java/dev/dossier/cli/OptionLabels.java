package dev.dossier.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;

/** Shows in help what an option takes as people type it: {@code -C DIR}, and not {@code -C=DIR}. */
record OptionLabels(ColorScheme colors) implements IParamLabelRenderer {

  /** The section of help that lists the options, in the order in which they are declared. */
  static String section(Help help) {
    return help.optionList(help.createDefaultLayout(), null, new OptionLabels(help.colorScheme()));
  }

  @Override
  public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
    String label = argument.arity().max() == 0 ? "" : " " + argument.paramLabel();
    return colors.optionParamText(label);
  }

  @Override
  public String separator() {
    return "";
  }
}

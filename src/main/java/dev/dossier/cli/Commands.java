package dev.dossier.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The whole command line: every command is listed here. */
final class Commands {
  private static final int WIDEST_HELP = 80;
  private static final int NARROWEST_HELP = 60;

  private Commands() {}

  static CommandLine all(Surroundings surroundings) {
    DossierCommand dossier = new DossierCommand(surroundings);
    CommandLine commands =
        new CommandLine(dossier)
            .addSubcommand(new BuildCommand())
            .addSubcommand(new VerifyCommand())
            .addSubcommand(new CheckCommand())
            .addSubcommand(new ScoreCommand())
            .addSubcommand(new DiffCommand())
            .addSubcommand(new EndorseCommand())
            .addSubcommand(new DocumentCommand())
            .addSubcommand(new PlanCommand())
            .addSubcommand(new ValueCommand())
            .addSubcommand(new InitCommand())
            .addSubcommand(new NewCommand())
            .addSubcommand(new AcceptCommand())
            .addSubcommand(new ExplainCommand())
            .addSubcommand(new SchemaCommand())
            .addSubcommand(new CompletionCommand())
            .addSubcommand(new HelpCommand());
    commands
        .setUsageHelpWidth(helpWidth(dossier))
        .setExecutionStrategy(arguments -> run(dossier, arguments));
    manners(commands);
    commands.getSubcommands().values().forEach(Commands::manners);
    return commands;
  }

  private static int helpWidth(DossierCommand dossier) {
    return Math.max(NARROWEST_HELP, Math.min(dossier.out().width(), WIDEST_HELP));
  }

  private static void manners(CommandLine command) {
    command.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, OptionLabels::section);
    command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
  }

  /** Whether help is coloured is known only when the arguments have been read. */
  private static int run(DossierCommand dossier, ParseResult arguments) {
    Ansi ansi = dossier.out().colour() ? Ansi.ON : Ansi.OFF;
    arguments.commandSpec().commandLine().setColorScheme(Help.defaultColorScheme(ansi));
    return new RunLast().execute(arguments);
  }
}

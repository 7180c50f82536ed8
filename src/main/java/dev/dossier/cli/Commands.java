package dev.dossier.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The whole command line: every command is listed here, and made when it is needed. */
final class Commands {
  private static final int WIDEST_HELP = 80;
  private static final int NARROWEST_HELP = 60;

  /** In the order of the help. */
  private static final Map<String, Supplier<Object>> MAKERS = makers();

  /** These speak of all the others. */
  private static final Set<String> LISTING = Set.of("help", "completion");

  private Commands() {}

  private static Map<String, Supplier<Object>> makers() {
    Map<String, Supplier<Object>> makers = new LinkedHashMap<>();
    makers.put("build", BuildCommand::new);
    makers.put("serve", ServeCommand::new);
    makers.put("verify", VerifyCommand::new);
    makers.put("check", CheckCommand::new);
    makers.put("score", ScoreCommand::new);
    makers.put("diff", DiffCommand::new);
    makers.put("endorse", EndorseCommand::new);
    makers.put("document", DocumentCommand::new);
    makers.put("plan", PlanCommand::new);
    makers.put("value", ValueCommand::new);
    makers.put("init", InitCommand::new);
    makers.put("new", NewCommand::new);
    makers.put("harvest", HarvestCommand::new);
    makers.put("drafts", DraftsCommand::new);
    makers.put("accept", AcceptCommand::new);
    makers.put("explain", ExplainCommand::new);
    makers.put("schema", SchemaCommand::new);
    makers.put("completion", CompletionCommand::new);
    makers.put("help", HelpCommand::new);
    return Collections.unmodifiableMap(makers);
  }

  /** All commands. */
  static CommandLine all(Surroundings surroundings) {
    return of(surroundings, MAKERS.keySet());
  }

  /**
   * As many commands as a command line needs: the one that it names, since each that is not made
   * saves time, or all of them, where they must be listed or something is wrong.
   */
  static CommandLine neededFor(Surroundings surroundings, String... arguments) {
    Set<String> named = new LinkedHashSet<>(Arrays.asList(arguments));
    named.retainAll(MAKERS.keySet());
    if (Collections.disjoint(named, LISTING)) {
      CommandLine few = of(surroundings, named);
      if (suffices(few, arguments)) {
        return few;
      }
    }
    return all(surroundings);
  }

  private static boolean suffices(CommandLine few, String... arguments) {
    try {
      ParseResult read = few.parseArgs(arguments);
      return read.isVersionHelpRequested()
          || (read.hasSubcommand()
              && !read.isUsageHelpRequested()
              && !read.subcommand().isUsageHelpRequested());
    } catch (ParameterException wrong) {
      return false;
    }
  }

  private static CommandLine of(Surroundings surroundings, Set<String> names) {
    DossierCommand dossier = new DossierCommand(surroundings);
    CommandLine commands = new CommandLine(dossier);
    names.forEach(name -> commands.addSubcommand(name, MAKERS.get(name).get()));
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

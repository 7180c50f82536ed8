package dev.dossier.cli;

import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import dev.dossier.report.Ink;
import dev.dossier.report.RunSummary;
import dev.dossier.serve.FolderWatch;
import dev.dossier.serve.Notice;
import dev.dossier.serve.Preview;
import dev.dossier.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves a site while it is written. */
@Command(
    name = "serve",
    description = "Show the site in a browser while you write.",
    sortOptions = false,
    footer = {
      "",
      "Builds in memory whenever you save, reloads the page where you are in it, and",
      "shows what is wrong with file and line. Nothing is written. Only this machine",
      "can connect, and only who knows the address, which is new each time.",
      "",
      "Examples:",
      "  dossier serve                       the cockpit, until you press Ctrl-C",
      "  dossier serve --audience committee  what the committee would see",
      "  dossier serve --port 4000           at a port of your choice",
    })
final class ServeCommand implements Callable<Integer> {
  /** Where it listens unless that port is taken. */
  private static final int PORT = 7373;

  private static final int TOKEN_BYTES = 16;

  @ParentCommand private DossierCommand dossier;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      converter = Choice.OfAudience.class,
      description = "Whose site: public, committee or private (default: private).")
  private Audience audience = Audience.PRIVATE;

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = Port.class,
      description = "The port to listen on (default: 7373, or any that is free).")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Assess it for this day (default: today, or the committee's day if earlier).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Override
  public Integer call() throws Refusal {
    // An answer goes out whole and at once, instead of after the browser's word for its first part.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      Path scratch = Files.createTempDirectory("dossier-");
      try {
        return serve(new LiveSite(dossier.folder(), audience, asOf, scratch));
      } finally {
        Files.delete(scratch);
      }
    } catch (InterruptedException stopped) {
      return ExitCode.FINE;
    } catch (IOException e) {
      throw new Refusal("The site can't be served: " + WriteFault.sentence(e));
    }
  }

  private int serve(LiveSite site) throws Refusal, IOException, InterruptedException {
    Preview preview = new Preview();
    try (FolderWatch watch = FolderWatch.over(dossier.folder(), site::inputs)) {
      Instant start = dossier.now();
      tell(site.build(preview, dossier.today()), start);
      try (PreviewServer server = open(preview)) {
        dossier.print(server.address() + "\n");
        dossier.remark(
            "The " + audience.word() + " site, built anew when you save. Press Ctrl-C to stop.");
        dossier.messages().flush();
        while (true) {
          watch.await();
          rebuild(site, preview);
        }
      }
    }
  }

  private PreviewServer open(Preview preview) throws Refusal {
    byte[] token = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(token);
    String name = HexFormat.of().formatHex(token);
    try {
      return PreviewServer.open(preview, port.orElse(PORT), name);
    } catch (IOException taken) {
      if (port.isPresent()) {
        throw new Refusal(
            "Port " + port.get() + " can't be had: another program may use it. Name another one.");
      }
    }
    try {
      return PreviewServer.open(preview, 0, name);
    } catch (IOException e) {
      throw new Refusal("No port can be had: " + WriteFault.sentence(e));
    }
  }

  private void rebuild(LiveSite site, Preview preview) throws Refusal {
    Instant start = dossier.now();
    try {
      tell(site.build(preview, dossier.today()), start);
    } catch (Refusal gone) {
      preview.keep(List.of(Notice.error("", gone.getMessage(), "Put it back: this page waits.")));
      dossier.complain(gone.getMessage());
    }
  }

  private void tell(List<Notice> notices, Instant start) {
    String word = Severity.ERROR.word();
    List<Notice> errors = notices.stream().filter(n -> n.severity().equals(word)).toList();
    for (Notice error : errors) {
      String what = dossier.err().text(error.place() + "  " + error.message());
      dossier.messages().println(dossier.err().paint(Ink.ERROR, word) + " " + what);
    }
    double seconds = Duration.between(start, dossier.now()).toMillis() / 1000.0;
    String others = RunSummary.counted(notices.size() - errors.size(), "other finding");
    dossier.remark(
        (errors.isEmpty() ? "Built in " : "Not built, so the last site stays, in ")
            + String.format(Locale.ROOT, "%.2f s", seconds)
            + (notices.size() > errors.size() ? "; " + others + " on the page" : ""));
    dossier.messages().flush();
  }
}

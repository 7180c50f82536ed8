package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.Reader;
import java.io.IOException;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is what is served, whatever is saved. */
class ServeCommandTest {
  private static final Pattern ADDRESS =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/[0-9a-f]{32}/");
  private static final long PATIENCE = 60_000_000_000L;
  private static final String PAGE = "evidence/a.html";

  @TempDir private Path pack;
  private BareCase bare;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final HttpClient client = HttpClient.newHttpClient();
  private Thread serving;
  private URI address;

  @BeforeEach
  void begin() throws Exception {
    bare = BareCase.in(pack);
    evidence("The first text.");
    serve();
  }

  private void serve(String... more) throws Exception {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "serve";
    System.arraycopy(more, 0, arguments, 1, more.length);
    serving = new Thread(() -> Main.run(Shell.in(pack).surroundings(out, err), arguments));
    serving.start();
    address = URI.create(until(this::said));
  }

  private String said() {
    Matcher found = ADDRESS.matcher(out.toString());
    return found.find() ? found.group() : "";
  }

  @AfterEach
  void end() throws InterruptedException {
    serving.interrupt();
    serving.join();
  }

  private void evidence(String text) throws IOException {
    bare.write(
        "content/evidence/a.md",
        "---\ntitle: A\nperiod: 2025-01..2025-12\nrole: Lead\nsupports: [crisis]\n---\n## Result\n"
            + text
            + "\n");
  }

  private static String until(Callable<String> found) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end) {
      String text = found.call();
      if (!text.isEmpty()) {
        return text;
      }
      Thread.sleep(5);
    }
    throw new AssertionError("nothing came of it");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString(UTF_8));
  }

  private String awaitPage(String path, String part) throws Exception {
    return until(
        () -> {
          String body = get(path).body();
          return body.contains(part) ? body : "";
        });
  }

  private void awaitWord(String word) throws Exception {
    until(() -> err.toString().contains(word) ? word : "");
  }

  @Test
  void whatIsSavedIsServedAndWhatIsBrokenKeepsTheLastSite() throws Exception {
    assertThat(get(PAGE).body()).contains("The first text.");
    evidence("The second text.");
    awaitPage(PAGE, "The second text.");

    bare.write("content/evidence/a.md", "---\ntitle: [A\nperiod: 2025\n");
    awaitWord("error content/evidence/a.md:");
    assertThat(get(PAGE).body()).contains("The second text.");

    Files.move(pack.resolve("content"), pack.resolve("away"));
    awaitWord("There is no folder `content` here");
    assertThat(get(PAGE).body()).contains("The second text.");

    Files.move(pack.resolve("away"), pack.resolve("content"));
    evidence("The third text.");
    awaitPage(PAGE, "The third text.");

    bare.write("content/evidence/b.md", Files.readString(pack.resolve("content/evidence/a.md")));
    awaitPage("evidence/b.html", "The third text.");
    Files.delete(pack.resolve("content/evidence/b.md"));
    until(() -> get("evidence/b.html").statusCode() == 404 ? "gone" : "");
    assertThat(pack.resolve("site")).as("nothing is written").doesNotExist();
  }

  @Test
  void templatesAreReadAnewAndTheirFaultsAreSaid() throws Exception {
    String template = Files.readString(Path.of("templates/evidence.ftlh"));
    bare.write("templates/evidence.ftlh", template.replace("<main", "<main data-own=\"1\""));
    bare.write("templates/evidence.ftlh", "<html><head></head>Own: ${evidence.title}</html>");
    awaitPage(PAGE, "Own: A");

    bare.write("templates/evidence.ftlh", "<html><head></head>${evidence.nothing}</html>");
    String fault = awaitPage(PAGE, "templates/evidence.ftlh:1:");
    assertThat(fault).contains("No such page").doesNotContain("Exception");
  }

  @Test
  void thePageReloadsWhereItIsAndShowsWhatIsWrong() throws Exception {
    evidence("The first text.\n\n" + "More to read.\n\n".repeat(200));
    awaitPage(PAGE, "More to read.");
    try (Reader reader = new Reader(true)) {
      reader.open(address.resolve(PAGE));
      reader.awaitText("p", "The first text.");
      reader.scrollTo(1500);
      evidence("The other text.\n\n" + "More to read.\n\n".repeat(200));
      reader.awaitText("p", "The other text.");
      reader.awaitScrolledTo(1500);

      bare.write("content/evidence/b.md", "---\ntitle: [B\n");
      reader.awaitText(".dossier-errors li", "content/evidence/b.md:");
      Files.delete(pack.resolve("content/evidence/b.md"));
      reader.awaitNone(".dossier-errors");
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ended refused = Shell.in(pack).run("serve", "--port", Integer.toString(taken.getLocalPort()));
      assertThat(refused.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(refused.err()).contains("Port " + taken.getLocalPort() + " can't be had");
    }
    assertThat(Shell.in(pack).run("serve", "--port", "0").err()).contains("is no port");
  }

  @Test
  void aFolderThatIsNoPackageIsRefused(@TempDir Path empty) {
    Ended refused = Shell.in(empty).run("serve");
    assertThat(refused.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(refused.out()).isEmpty();
  }
}

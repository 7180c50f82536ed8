package dev.dossier.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bake.TemplateRenderer.TemplateException;
import dev.dossier.publish.SitePath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewServerTest {
  private static final String PAGE =
      """
      <!doctype html><html><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <title>T</title></head><body>Hello é</body></html>
      """;

  private final Preview preview = new Preview();
  private final HttpClient client = HttpClient.newHttpClient();
  private PreviewServer server;

  @BeforeEach
  void open() throws IOException {
    server = PreviewServer.open(preview, 0, "secret");
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static Edition edition() throws IOException {
    Edition edition = new Edition(Path.of(""));
    edition.print(new SitePath("index.html"), () -> PAGE);
    edition.write(new SitePath("a/icon.svg"), "<svg/>".getBytes(UTF_8));
    edition.write(new SitePath("404.html"), "<head></head>Nothing of that name");
    edition.print(
        new SitePath("broken.html"),
        () -> {
          throw new TemplateException(
              "templates/x.ftlh:3:1", "<b> is unknown", "Mend it.", new IOException());
        });
    return edition;
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void aPageIsServedAsItWasBakedButForTheScriptThatReloadsIt() throws Exception {
    preview.show(edition(), List.of());

    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    String fingerprint = page.headers().firstValue("ETag").orElseThrow().replace("\"", "");
    assertThat(page.body())
        .isEqualTo(
            PAGE.replaceFirst("<meta http-equiv.*\n", "")
                .replace(
                    "</head>",
                    "<link rel=\"stylesheet\" href=\"/secret/.dossier/live.css\"><script defer"
                        + " src=\"/secret/.dossier/live.js\" data-page=\""
                        + fingerprint
                        + "\"></script>\n</head>"));
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "*");
    assertThat(page.headers().map().keySet().toString()).doesNotContainIgnoringCase("allow-origin");
  }

  @Test
  void whoHasTheSamePageAlreadyIsToldSo() throws Exception {
    preview.show(edition(), List.of());
    String tag = get("index.html").headers().firstValue("ETag").orElseThrow();

    assertThat(get("index.html", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("index.html", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void otherFilesAreServedAsTheyAre() throws Exception {
    preview.show(edition(), List.of());

    HttpResponse<String> icon = get("a/icon.svg");
    assertThat(icon.body()).isEqualTo("<svg/>");
    assertThat(icon.headers().firstValue("Content-Type")).contains("image/svg+xml");
    assertThat(get(".dossier/live.js").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
    assertThat(get(".dossier/live.css").statusCode()).isEqualTo(200);
    assertThat(get(".dossier/other").statusCode()).isEqualTo(404);
  }

  @Test
  void aNameThatNothingHasGetsTheSitesOwnAnswer() throws Exception {
    preview.show(edition(), List.of());

    HttpResponse<String> nothing = get("nothing.html");
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.body()).contains("Nothing of that name").contains("live.js");
  }

  @Test
  void withoutASiteThePageSaysSoAndWaits() throws Exception {
    HttpResponse<String> none = get("");

    assertThat(none.statusCode()).isEqualTo(503);
    assertThat(none.body()).contains("No site yet").contains("live.js");
  }

  @Test
  void aTemplatesFaultIsAPageThatNamesIt() throws Exception {
    preview.show(edition(), List.of());

    HttpResponse<String> broken = get("broken.html");
    assertThat(broken.statusCode()).isEqualTo(500);
    assertThat(broken.body())
        .contains("templates/x.ftlh:3:1: &lt;b> is unknown. Mend it.")
        .doesNotContain("Exception", "<b>");
  }

  @Test
  void theAddressOfTheFolderLeadsIntoIt() throws Exception {
    HttpResponse<String> folder = get("/secret");
    assertThat(folder.statusCode()).isEqualTo(301);
    assertThat(folder.headers().firstValue("Location")).contains("/secret/");
  }

  @Test
  void whoAsksForTheHeadGetsNoBody() throws Exception {
    preview.show(edition(), List.of());
    HttpRequest head =
        HttpRequest.newBuilder(server.address())
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = client.send(head, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void whoAsksByAnotherOriginGetsNothing() throws Exception {
    preview.show(edition(), List.of());
    HttpResponse<String> refused = get("", "Origin", "http://evil.example");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("Hello");
    URI elsewhere = server.address().resolve("/");
    assertThat(get(elsewhere.toString()).statusCode()).isEqualTo(404);
  }

  @Test
  void everyChangeIsTold() throws Exception {
    preview.show(
        edition(), List.of(new Notice("warning", "content/a.md:1:2", "a \"line\"\nbreak", "b")));
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(".dossier/events")).build();
    try (InputStream stream = client.send(request, BodyHandlers.ofInputStream()).body();
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      assertThat(lines.readLine())
          .isEqualTo(
              "data: {\"number\":1,\"notices\":[{\"severity\":\"warning\",\"place\":"
                  + "\"content/a.md:1:2\",\"message\":\"a \\\"line\\\"\\nbreak\",\"hint\":\"b\"}]}");
      preview.keep(List.of());
      assertThat(lines.readLine()).isEmpty();
      assertThat(lines.readLine()).isEqualTo("data: {\"number\":2,\"notices\":[]}");
    }
    assertThat(get("index.html").statusCode()).as("the last site stays").isEqualTo(200);
  }
}

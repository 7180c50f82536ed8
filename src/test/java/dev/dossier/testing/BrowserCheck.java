package dev.dossier.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page in a real browser: what axe-core finds, what it asks for, and whether it fits a phone. */
final class BrowserCheck implements AutoCloseable {
  private static final String AXE = resource("/axe.min.js");
  private static final String ALL = "{preload: false, resultTypes: ['violations']}";
  private static final String CONTRAST =
      "{preload: false, resultTypes: ['violations'],"
          + " runOnly: {type: 'rule', values: ['color-contrast']}}";
  private static final String RUN =
      "async () => (await axe.run(document, %s)).violations"
          + ".flatMap(v => v.nodes.map(n => v.id + ' at ' + n.target.join(' ') + ': ' + v.help))";
  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth > window.innerWidth";

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;
  private final Page tab;
  private final List<String> seen = new ArrayList<>();

  BrowserCheck() {
    playwright = playwright();
    browser = chromium(playwright);
    context = browser.newContext();
    tab = context.newPage();
    tab.onRequest(this::requested);
    tab.onConsoleMessage(this::told);
  }

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser chromium(Playwright playwright, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--no-sandbox", "--disable-gpu"));
    arguments.addAll(List.of(more));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(arguments));
  }

  /** Faults of one page, in light, in dark and on a screen of 320 pixels. */
  List<String> faults(Path page) {
    seen.clear();
    tab.setViewportSize(1280, 900);
    tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    tab.navigate(page.toUri().toString());
    tab.evaluate(AXE);
    List<String> faults = new ArrayList<>(axe("light", ALL));
    tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    faults.addAll(axe("dark", CONTRAST));
    tab.setViewportSize(320, 640);
    if ((Boolean) tab.evaluate(TOO_WIDE)) {
      faults.add("it is wider than a screen of 320 pixels");
    }
    faults.addAll(seen);
    return faults;
  }

  private List<String> axe(String light, String options) {
    List<?> violations = (List<?>) tab.evaluate(RUN.formatted(options));
    return violations.stream().map(violation -> "in " + light + ", " + violation).toList();
  }

  private void requested(Request request) {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
      seen.add("it asks for " + request.url());
    }
  }

  private void told(ConsoleMessage message) {
    if (message.type().equals("error")) {
      seen.add("the browser complains: " + message.text());
    }
  }

  @Override
  public void close() {
    context.close();
    browser.close();
    playwright.close();
  }

  private static Path chromium() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("There is no Chromium on the PATH: install chromium."));
  }

  static String resource(String name) {
    try (InputStream text = BrowserCheck.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

package dev.dossier.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Opens pages in a real browser and tells of everything in them that is active: a script that ran,
 * a dialog, a request to elsewhere, a violation of the page's policy, a handler or an address that
 * would run something.
 *
 * <p>Many pages are opened at once, each in a frame of its own.
 */
public final class ActiveContent implements AutoCloseable {
  private static final int AT_ONCE = 32;
  private static final double PATIENCE_MS = 300_000;
  private static final String TOLD = "ACTIVE ";
  private static final String SEEN = "SEEN ";

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;
  private final Page tab;
  private final Path work;
  private final Queue<String> told = new ConcurrentLinkedQueue<>();
  private final Queue<String> seen = new ConcurrentLinkedQueue<>();

  /**
   * @param work an empty folder for files of our own
   */
  public ActiveContent(Path work) {
    this.work = work;
    playwright = BrowserCheck.playwright();
    browser = BrowserCheck.chromium(playwright, "--disable-remote-fonts");
    context = browser.newContext();
    context.addInitScript(BrowserCheck.resource("/hostile/watch.js"));
    tab = context.newPage();
    tab.onConsoleMessage(this::said);
    context.onRequest(
        request -> {
          if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
            told.add("a request to " + request.url());
          }
        });
    tab.onDialog(
        dialog -> {
          told.add("a dialog: " + dialog.message());
          dialog.dismiss();
        });
    tab.onPopup(popup -> told.add("a window: " + popup.url()));
    tab.onDownload(download -> told.add("a download: " + download.url()));
  }

  /**
   * What is active in these pages.
   *
   * @throws AssertionError if a page was not looked at
   */
  public List<String> in(List<Path> pages) {
    told.clear();
    for (int from = 0; from < pages.size(); from += AT_ONCE) {
      open(pages.subList(from, Math.min(pages.size(), from + AT_ONCE)));
    }
    return new ArrayList<>(told);
  }

  private void open(List<Path> pages) {
    seen.clear();
    Path sheet = work.resolve("frames.html");
    write(
        sheet,
        pages.stream()
            .map(page -> page.toUri().toASCIIString().replace("&", "&amp;"))
            .map(address -> "<iframe src=\"" + address + "\"></iframe>")
            .collect(Collectors.joining("\n", "<!doctype html><title>frames</title>\n", "\n")));
    tab.navigate(sheet.toUri().toString(), new Page.NavigateOptions().setTimeout(PATIENCE_MS));
    if (seen.stream().distinct().count() != pages.size()) {
      throw new AssertionError(
          "Of " + pages.size() + " pages, these were looked at: " + List.copyOf(seen));
    }
  }

  private void said(ConsoleMessage message) {
    String text = message.text();
    if (text.startsWith(SEEN)) {
      seen.add(text);
    } else if (text.startsWith(TOLD)) {
      told.add(text.substring(TOLD.length()));
    } else if (message.type().equals("error")) {
      told.add("the browser complains: " + text);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    browser.close();
    playwright.close();
  }
}

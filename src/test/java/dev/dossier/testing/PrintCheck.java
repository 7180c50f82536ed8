package dev.dossier.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page as a browser prints it. */
public final class PrintCheck implements AutoCloseable {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  private final Playwright playwright;
  private final Browser browser;
  private final Page tab;

  public PrintCheck() {
    playwright = BrowserCheck.playwright();
    browser = BrowserCheck.chromium(playwright);
    tab = browser.newPage();
    tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
  }

  /** How many sheets of paper a page takes, of the size that its own style asks for. */
  public long sheets(Path page) {
    tab.navigate(page.toUri().toString());
    byte[] pdf = tab.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }

  /** Those of these selectors that something on paper answers to. */
  public List<String> printed(Path page, String... selectors) {
    tab.navigate(page.toUri().toString());
    return List.of(selectors).stream()
        .filter(selector -> tab.locator(selector).first().isVisible())
        .toList();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

package dev.dossier.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page as a browser prints it. */
public final class PrintCheck implements AutoCloseable {
  /** What an A4 sheet has between its margins, in pixels of 1/96 inch. */
  private static final int SHEET_WIDTH = 642;

  private static final int SHEET_HEIGHT = 979;

  private static final String FAULTS =
      """
      () => {
        const faults = new Set();
        const name = (e) => e.localName + (e.getAttribute('class') ? '.' + e.getAttribute('class') : '');
        const parts = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
        const light = ([r, g, b]) => .2126 * r + .7152 * g + .0722 * b;
        const seen = (e) => e.checkVisibility() && e.getClientRects().length > 0;
        for (const e of document.querySelectorAll('html, body, body *')) {
          if (!seen(e)) continue;
          const style = getComputedStyle(e);
          const ground = parts(style.backgroundColor);
          const box = e.getBoundingClientRect();
          if ((ground.length < 4 || ground[3] > 0) && light(ground) < 200 && box.width > 100) {
            faults.add(name(e) + ' has a dark ground');
          }
          if (!e.closest('svg, .badge') && e.textContent.trim() && light(parts(style.color)) > 140) {
            faults.add(name(e) + ' has light letters');
          }
          if (box.right > innerWidth + 1 && box.width > 0 && !e.closest('.unseen')) {
            faults.add(name(e) + ' is wider than the sheet');
          }
          if (e.localName === 'svg' && box.height > innerHeight) {
            faults.add(name(e) + ' is higher than the sheet');
          }
          if (e.localName === 'svg' && style.breakInside !== 'avoid') {
            faults.add(name(e) + ' may be cut in two');
          }
          if (e.matches('main a[href^="http"]') &&
              !getComputedStyle(e, '::after').content.includes(e.getAttribute('href'))) {
            faults.add(name(e) + ' does not tell its address');
          }
        }
        return [...faults];
      }
      """;

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

  /**
   * What is wrong with a page on paper, for a reader who prefers dark pages: a ground that is not
   * light, text that is not dark, something wider than the sheet or a chart higher than it, a link
   * to elsewhere whose address nobody can read; none is well.
   */
  public List<String> faults(Path page) {
    tab.setViewportSize(SHEET_WIDTH, SHEET_HEIGHT);
    tab.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    tab.navigate(page.toUri().toString());
    List<?> faults = (List<?>) tab.evaluate(FAULTS);
    return faults.stream().map(String::valueOf).toList();
  }

  /** The text that a page leaves on paper, without regard to where lines end. */
  public String text(Path page) {
    tab.navigate(page.toUri().toString());
    byte[] pdf = tab.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
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

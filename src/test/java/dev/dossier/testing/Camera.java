package dev.dossier.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Takes pictures of pages in a real browser, as alike on all machines as browsers allow. */
public final class Camera implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;
  private final Page tab;

  public Camera() {
    playwright = BrowserCheck.playwright();
    browser =
        BrowserCheck.chromium(
            playwright,
            "--force-color-profile=srgb",
            "--font-render-hinting=none",
            "--disable-lcd-text",
            "--hide-scrollbars");
    tab = browser.newPage();
  }

  /** How a page is looked at. */
  public enum Light {
    LIGHT,
    DARK,
    PAPER
  }

  /** The upper part of a page, once its typefaces are there. */
  public BufferedImage picture(Path page, int width, int height, Light light) {
    tab.setViewportSize(width, height);
    tab.emulateMedia(
        new Page.EmulateMediaOptions()
            .setMedia(light == Light.PAPER ? Media.PRINT : Media.SCREEN)
            .setColorScheme(light == Light.LIGHT ? ColorScheme.LIGHT : ColorScheme.DARK)
            .setReducedMotion(ReducedMotion.REDUCE));
    tab.navigate(page.toUri().toString());
    tab.evaluate("() => document.fonts.ready.then(() => true)");
    try {
      return ImageIO.read(new ByteArrayInputStream(tab.screenshot()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

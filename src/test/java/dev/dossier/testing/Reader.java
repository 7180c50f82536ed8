package dev.dossier.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Somebody who reads a page in a real browser, with the keyboard, with scripts or without. */
public final class Reader implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;
  private final Page tab;

  /**
   * @param scripts whether the browser runs any
   */
  public Reader(boolean scripts) {
    playwright = BrowserCheck.playwright();
    browser = BrowserCheck.chromium(playwright);
    context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    tab = context.newPage();
    tab.setDefaultTimeout(60_000);
  }

  /**
   * Opens a page anew.
   *
   * @param fragment what follows the page's name, such as {@code #q=cells}; may be empty
   */
  public void open(Path page, String fragment) {
    tab.navigate("about:blank");
    tab.navigate(page.toUri() + fragment);
  }

  /** Opens a page that a server has, and waits until all of it is there. */
  public void open(URI address) {
    tab.navigate(address.toString());
  }

  /** Waits until such an element with this text can be seen. */
  public void awaitText(String selector, String text) {
    tab.locator(selector, new Page.LocatorOptions().setHasText(text)).first().waitFor();
  }

  /** Waits until there is no such element to be seen. */
  public void awaitNone(String selector) {
    tab.locator(selector)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** Scrolls down so many pixels. */
  public void scrollTo(int top) {
    tab.evaluate("top => scrollTo({top, behavior: 'instant'})", top);
  }

  /** Waits until it is scrolled down so many pixels. */
  public void awaitScrolledTo(int top) {
    tab.waitForFunction("top => Math.round(scrollY) === top", top);
  }

  /** Types into the field with a label, in place of what stands there. */
  public void type(String label, String text) {
    tab.getByLabel(label, exactly()).fill(text);
  }

  /** Chooses from the list with a label. */
  public void choose(String label, String option) {
    tab.getByLabel(label, exactly()).selectOption(option);
  }

  /** Presses a key where the focus is. */
  public void press(String key) {
    tab.keyboard().press(key);
  }

  /** The texts of all elements that can be seen, in order. */
  public List<String> seen(String selector) {
    return tab.locator(selector + ":visible").allInnerTexts();
  }

  /** The fragment of the address, with its hash; empty if there is none. */
  public String fragment() {
    int hash = tab.url().indexOf('#');
    return hash < 0 ? "" : tab.url().substring(hash);
  }

  /** The identifier of the element that has the focus. */
  public String focused() {
    return (String) tab.evaluate("() => document.activeElement.id");
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  @Override
  public void close() {
    context.close();
    browser.close();
    playwright.close();
  }
}

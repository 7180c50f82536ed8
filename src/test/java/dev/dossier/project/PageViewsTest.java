package dev.dossier.project;

import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.CaseView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.AudienceView.PageView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary pages, and what the portfolio opens with. */
class PageViewsTest {
  private static final String ABOUT = "content/about.md";

  private static PageView page(PackageText text, String id) {
    return view(text, Audience.PUBLIC).pages().stream()
        .filter(page -> page.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CaseView portfolio(PackageText text) {
    return view(text, Audience.PUBLIC).promotion();
  }

  @Test
  void aPostIsShownWithItsDateItsTagsAndItsSummary() {
    assertThat(page(FullPackage.text(), "blog/first"))
        .isEqualTo(
            new PageView(
                "blog/first",
                "content/blog/first.md",
                "post",
                "First post",
                "blog/first.html",
                "2026-05-04",
                List.of("cells"),
                "What a cell is.",
                new Markdown("A cell fails alone.", "blog/first"),
                Map.of("summary", "What a cell is.")));
  }

  @Test
  void aPageWithoutASummaryIsToldByItsFirstSentence() {
    assertThat(page(FullPackage.text(), "about").summary()).isEqualTo("Hello.");
    assertThat(page(FullPackage.text(), "about").date()).isEmpty();
    PackageText list =
        FullPackage.text()
            .changed(
                ABOUT, "Hello. I build platforms.", "# About me\n\n- a list\n\nAt last. A text.");
    assertThat(page(list, "about").summary()).isEqualTo("At last.");
    PackageText empty = FullPackage.text().changed(ABOUT, "Hello. I build platforms.", "");
    assertThat(page(empty, "about").summary()).isEmpty();
  }

  @Test
  void thePortfolioOpensWithTheHeadlineAndTheWholeFirstParagraphOfTheAboutPage() {
    CaseView portfolio = portfolio(FullPackage.text());
    assertThat(portfolio.title()).isEqualTo("Makes platforms dull");
    assertThat(portfolio.candidate()).isEqualTo("Alex Example");
    assertThat(portfolio.ask()).isEqualTo(new Markdown("Hello. I build platforms.", "about"));
  }

  @Test
  void anAboutPagesOwnSummaryComesBeforeItsParagraphs() {
    PackageText text =
        FullPackage.text()
            .changed(
                ABOUT, "headline: Makes platforms dull", "headline: \" \"\nsummary: In a word.");
    assertThat(portfolio(text).ask()).isEqualTo(new Markdown("In a word.", "about"));
    assertThat(portfolio(text).title()).as("a blank headline is none").isEqualTo("Alex Example");
  }

  @Test
  void withoutAnAboutPageThePortfolioOpensWithTheName() {
    assertThat(portfolio(FullPackage.text().without(ABOUT)).title()).isEqualTo("Alex Example");
    assertThat(portfolio(FullPackage.text().without(ABOUT)).ask()).isEqualTo(Markdown.NONE);
    assertThat(Markdown.NONE.blank()).isTrue();
  }

  @Test
  void theCommitteeReadsTheCaseItself() {
    assertThat(view(FullPackage.text(), Audience.COMMITTEE).promotion())
        .isEqualTo(
            new CaseView(
                "Ready for wider scope",
                "Alex Example",
                "L6",
                "L7",
                "15 September 2026",
                "30 June 2026",
                "From L6 to L7",
                new Markdown("I ask for it.", "promotion")));
  }

  @ParameterizedTest
  @CsvSource({"who/i-am.html, who/i-am.html", "who/i-am, who/i-am.html", "' ', about.html"})
  void aPageMayStateItsAddress(String stated, String path) {
    PackageText text =
        FullPackage.text().changed(ABOUT, "headline:", "uri: \"" + stated + "\"\nheadline:");
    assertThat(page(text, "about").path()).isEqualTo(path);
  }
}

package dev.dossier.project;

import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.AttachmentView;
import dev.dossier.project.References.Target;
import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links lead, for whom. */
class LinksTest {
  private static final PackageText PACK =
      PackageText.small()
          .with("content/notes/deep/renamed.md", page("Renamed", "id: elsewhere\n"))
          .with("content/notes/deep/other.md", page("Other", ""))
          .with("content/evidence/picture.png", "bytes")
          .with("content/evidence/unused.png", "bytes")
          .with("content/endorsements/letter.png", "bytes")
          .with("content/document/map.png", "bytes")
          .with("content/plan/secret.png", "bytes")
          .with(
              "content/plan/note.md",
              "---\ntitle: Note\n---\n![Secret](secret.png) [Platform](../evidence/platform.md)\n")
          .changed(
              PackageText.PLATFORM,
              "It runs.",
              "It runs. ![Picture](picture.png) See [the note](../plan/note.md).");

  private static String page(String title, String rest) {
    return "---\ntitle: " + title + "\naudience: public\n" + rest + "---\nHello.\n";
  }

  private static String lead(Audience audience, String base, String target) {
    Target found = view(PACK, audience).references().resolve(target, base);
    if (found instanceof Target.Inside inside) {
      return inside.path() + (inside.fragment().isEmpty() ? "" : "#" + inside.fragment());
    }
    return found instanceof Target.Outside outside ? outside.address() : "nowhere";
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          other.md, notes/deep/other.html
          ./other.md#top, notes/deep/other.html#top
          ../../about.md, about.html
          /about.md, about.html
          about, about.html
          evidence/platform, evidence/platform.html
          ../../../content/about.md, about.html
          content/about.md, about.html
          elsewhere, elsewhere.html
          renamed.md, elsewhere.html
          other%2Emd, notes/deep/other.html
          endorsements/manager.md, endorsements.html#endorsements-manager
          promotion.md, promotion.html
          https://example.com/x, https://example.com/x
          ../../../../about.md, nowhere
          /other.md, nowhere
          plan/note.md, nowhere
          javascript:alert(1), nowhere
          HTTP://EXAMPLE.com, HTTP://EXAMPLE.com
          mailto:a@example.com, mailto:a@example.com
          '#top', '#top'
          '', nowhere
          other, notes/deep/other.html
          missing.md#top, nowhere
          missing.md, nowhere
          """)
  void linksCountFromTheFolderOfTheirFile(String target, String path) {
    assertThat(lead(Audience.COMMITTEE, "notes/deep/renamed", target)).isEqualTo(path);
  }

  @Test
  void aFileThatGivesItselfAnotherIdIsReadWhereItLies() {
    assertThat(view(PACK, Audience.PUBLIC).pages())
        .filteredOn(page -> page.id().equals("elsewhere"))
        .singleElement()
        .satisfies(page -> assertThat(page.body().base()).isEqualTo("notes/deep/renamed"))
        .satisfies(page -> assertThat(page.path()).isEqualTo("elsewhere.html"));
  }

  @Test
  void aLinkToWhatIsHiddenLeadsNowhere() {
    assertThat(lead(Audience.PRIVATE, "evidence/platform", "../plan/note.md"))
        .isEqualTo("plan/notes/note.html");
    assertThat(lead(Audience.COMMITTEE, "evidence/platform", "../plan/note.md"))
        .isEqualTo("nowhere");
    assertThat(lead(Audience.PUBLIC, "about", "evidence/platform.md")).isEqualTo("nowhere");
    assertThat(lead(Audience.PUBLIC, "about", "promotion.md")).isEqualTo("nowhere");
  }

  @Test
  void anAttachmentFollowsTheFilesThatReferToIt() {
    assertThat(view(PACK, Audience.PUBLIC).attachments()).isEmpty();
    assertThat(view(PACK, Audience.COMMITTEE).attachments())
        .extracting(AttachmentView::path)
        .containsExactly("evidence/picture.png");
    assertThat(view(PACK, Audience.PRIVATE).attachments())
        .extracting(AttachmentView::path)
        .containsExactly("evidence/picture.png", "plan/secret.png");
  }

  @Test
  void theCandidateReadsWhoSeesEachAttachment() {
    assertThat(view(PACK, Audience.PRIVATE).cockpit().orElseThrow().visibility())
        .filteredOn(file -> file.file().endsWith(".png"))
        .extracting(file -> file.file() + ": " + file.audience())
        .containsExactlyInAnyOrder(
            "content/document/map.png: nobody: no file refers to it",
            "content/endorsements/letter.png: nobody: no file refers to it",
            "content/evidence/picture.png: committee",
            "content/evidence/unused.png: nobody: no file refers to it",
            "content/plan/secret.png: you alone");
  }

  @Test
  void anArtifactLeadsToAPageOrAFileOfTheSite() {
    PackageText text =
        PACK.changed(
            PackageText.PLATFORM,
            "role:",
            """
            artifacts:
              - {kind: code, title: A, link: unused.png}
              - {kind: code, title: B, link: "../about.md#who"}
              - {kind: code, title: C, link: ../plan/note.md}
              - {kind: code, title: D, link: "https://example.com/d"}
            role:\
            """);
    assertThat(view(text, Audience.COMMITTEE).evidence().get(0).artifacts())
        .extracting(a -> a.href().orElse("nowhere"))
        .containsExactly(
            "evidence/unused.png", "about.html#who", "nowhere", "https://example.com/d");
    assertThat(view(text, Audience.COMMITTEE).attachments())
        .extracting(AttachmentView::path)
        .as("a file that an artifact links is copied")
        .containsExactly("evidence/picture.png", "evidence/unused.png");
  }

  @Test
  void whatTheCaseAndTheDocumentReferToIsNotForThePublic() {
    PackageText text =
        PACK.changed(PackageText.CASE, "I ask for it.", "I ask. ![It](evidence/unused.png)")
            .with(
                "content/document/vision.md",
                "---\ntitle: Vision\naudience: public\n---\n![It](map.png) {{teams}}\n");
    assertThat(view(text, Audience.PUBLIC).attachments()).isEmpty();
    assertThat(view(text, Audience.COMMITTEE).attachments())
        .extracting(AttachmentView::path)
        .containsExactly("document/map.png", "evidence/picture.png", "evidence/unused.png");
    assertThat(lead(text, Audience.COMMITTEE, "document/vision.md"))
        .isEqualTo("promotion.html#vision");
    assertThat(lead(text, Audience.PUBLIC, "document/vision.md")).isEqualTo("nowhere");
  }

  @Test
  void whatAnEndorsementShowsIsThereForThoseWhoReadIt() {
    PackageText text =
        PACK.changed(PackageText.MANAGER, "I saw it.", "I saw it. ![Letter](letter.png)");
    assertThat(view(text, Audience.PUBLIC).attachments()).isEmpty();
    assertThat(view(text, Audience.COMMITTEE).attachments())
        .extracting(AttachmentView::path)
        .containsExactly("endorsements/letter.png", "evidence/picture.png");
  }

  private static String lead(PackageText text, Audience audience, String target) {
    Target found = view(text, audience).references().resolve(target, "about");
    return found instanceof Target.Inside inside
        ? inside.path() + "#" + inside.fragment()
        : "nowhere";
  }
}

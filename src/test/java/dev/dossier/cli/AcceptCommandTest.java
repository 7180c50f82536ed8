package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.project.Projection;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.testing.GitFolder;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day is 30 June 2026. */
class AcceptCommandTest {
  private static final String OLD = "content/plan/opportunities/region.md";
  private static final String NEW = "content/evidence/region.md";
  private static final String BODY =
      """
      Three vice-presidents watch it. See [the pitch](../actions/pitch.md#why), [the quote](quote.txt)
      and [the platform](evidence/search).

      I would own it alone.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aPackage() throws IOException {
    PackageCopy.of(Path.of("src", "test", "resources", "packages", "planned"), folder);
    write(
        OLD,
        """
        ---
        title: "Lead: the second region"
        # what it would be worth
        impact: 6000000
        visibility: 3
        complexity: 2.5   # by the number of laws
        tags: [growth]
        x-mine: kept
        status: open
        ---
        """
            + BODY);
    write("content/plan/opportunities/quote.txt", "A quote.\n");
    write(
        "content/plan/actions/pitch.md",
        """
        ---
        title: Pitch
        ---
        ## Why
        For [this](../opportunities/region.md), or [by its id](plan/opportunities/region), or
        [here][r]; but `no link` to plan/opportunities/region.

        [r]: ../opportunities/region
        """);
  }

  @Test
  void anOpportunityBecomesEvidenceWithItsTitleAndItsText() throws IOException {
    Ended ended = accept("plan/opportunities/region");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(folder.resolve(OLD)).doesNotExist();
    assertThat(text(NEW))
        .isEqualTo(
            """
            ---
            title: "Lead: the second region"
            complexity: 2.5   # by the number of laws
            tags: [growth]
            x-mine: kept
            period: 2026-06-30..
            audience: private
            # role: what you yourself are in it
            # supports: [the indicators that it speaks for]
            # outcomes: results that can be counted
            ---
            """
                + BODY.replace("../actions/", "../plan/actions/")
                    .replace("(quote.txt)", "(../plan/opportunities/quote.txt)"));
    assertThat(ended.out())
        .contains(
            NEW + "  made\n",
            OLD + "  removed\n",
            "content/plan/actions/pitch.md  links set right\n",
            "  - impact: 6000000\n",
            "  + audience: private\n");
    assertThat(ended.err())
        .contains("Still to fill in: role, supports, outcomes.", "It is private until you change");
  }

  @Test
  void whatNamedItLeadsToItStill() throws IOException {
    accept("region");

    assertThat(text("content/plan/actions/pitch.md"))
        .contains("[this](../../evidence/region.md)", "[by its id](evidence/region)")
        .contains("[r]: ../../evidence/region\n", "to plan/opportunities/region.");
    assertThat(Shell.in(folder).run("check", "--format", "json").out())
        .doesNotContain("reference/dangling-link", "\"error\": 1");
  }

  @Test
  void roleAndIndicatorsCanBeSaidAtOnce() throws IOException {
    Ended ended = accept("region", "--role", "Lead: alone", "--supports", "crisis,owns-direction");

    assertThat(text(NEW))
        .contains("\nrole: \"Lead: alone\"\n", "\nsupports: [crisis, owns-direction]\n")
        .doesNotContain("# role", "# supports");
    assertThat(ended.err()).contains("Still to fill in: outcomes.");
  }

  @Test
  void itsHistoryGoesOn() throws IOException {
    write(OLD, text(OLD).replace(BODY, BODY.replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1")));
    GitFolder git = GitFolder.init(folder);
    git.commit("Begin");
    accept("region", "--role", "Lead", "--supports", "crisis");
    git.commit("Take it on");

    assertThat(history(git, NEW)).isEqualTo("Take it on\nBegin\n");
    assertThat(git.git("log", "--diff-filter=R", "--name-status", "--format=", "-M").strip())
        .endsWith(OLD + "\t" + NEW);
  }

  /** Two commits keep what one would lose. */
  @Test
  void whereTooLittleWouldStayTheFileIsMovedFirstAndNobodySeesIt() throws IOException, NotAPackage {
    write(OLD, "---\ntitle: Short\nvisibility: 3\nimpact: 6000000\nduration: 9\n---\nYes.\n");
    GitFolder git = GitFolder.init(folder);
    git.commit("Begin");
    AudienceView committee = view(Audience.COMMITTEE);
    Ended moved = accept("region");

    assertThat(moved.err()).contains("Commit this step, then run\n  dossier accept " + NEW);
    assertThat(text(NEW)).contains("\nimpact: 6000000\n", "\ntype: opportunity\n");
    assertThat(folder.resolve(OLD)).doesNotExist();
    assertThat(view(Audience.COMMITTEE)).isEqualTo(committee);
    git.commit("Move it");
    Ended accepted = accept(NEW);
    git.commit("Take it on");

    assertThat(accepted.out()).startsWith(NEW + "  rewritten\n");
    assertThat(text(NEW)).contains("\naudience: private\n").doesNotContain("type:", "impact:");
    assertThat(view(Audience.COMMITTEE)).isEqualTo(committee);
    assertThat(history(git, NEW)).isEqualTo("Take it on\nMove it\nBegin\n");
  }

  /** As {@code dossier new} begins it, with a paragraph of its own. */
  @Test
  void theHistoryOfAFormThatWasFilledInGoesOnToo() throws IOException {
    Shell.in(folder).run("new", "opportunity", "Third region");
    Path form = folder.resolve("content/plan/opportunities/third-region.md");
    String filled =
        Files.readString(form)
            .replaceFirst(
                "Why it may .*\n",
                """
                Two of our largest customers ask for it, and the law of their country asks for it
                from next year on. Nobody owns the question yet. The work is mostly contracts and
                routing, which I know from the second region, and little that is new.

                What speaks against it: it would take me away from the hand-over until autumn, and
                the second region is not done. I would ask for one engineer of the payments team.
                """);
    Files.writeString(form, filled);
    GitFolder git = GitFolder.init(folder);
    git.commit("Begin");
    Ended ended = accept("third-region");
    git.commit("Take it on");

    assertThat(ended.err()).contains("Still to fill in");
    assertThat(history(git, "content/evidence/third-region.md")).isEqualTo("Take it on\nBegin\n");
    assertThat(text("content/evidence/third-region.md"))
        .contains("$schema=../../.dossier/schema/evidence.json\n");
  }

  @Test
  void nobodyElseSeesAnythingOfIt() throws IOException, NotAPackage {
    AudienceView committee = view(Audience.COMMITTEE);
    AudienceView everybody = view(Audience.PUBLIC);
    accept("region", "--supports", "crisis");

    assertThat(view(Audience.COMMITTEE)).isEqualTo(committee);
    assertThat(view(Audience.PUBLIC)).isEqualTo(everybody);
    assertThat(view(Audience.PRIVATE).evidence()).anyMatch(e -> e.id().equals("evidence/region"));
  }

  @Test
  void aDryRunWritesNothingAndShowsTheFile() throws IOException {
    String pitch = text("content/plan/actions/pitch.md");
    Ended ended = accept("region", "--dry-run");

    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains(NEW + "  would be made\n", "\nperiod: 2026-06-30..\n", "I would own it alone.");
    assertThat(folder.resolve(NEW)).doesNotExist();
    assertThat(folder.resolve(OLD)).exists();
    assertThat(text("content/plan/actions/pitch.md")).isEqualTo(pitch);
  }

  @Test
  void evidenceThatIsThereIsNeverOverwritten() throws IOException {
    Ended there = accept("region", "--as", "search");
    Ended other = accept("region", "--as", "second-region");

    assertThat(there.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(there.err()).contains("content/evidence/search.md is there already");
    assertThat(other.code()).isZero();
    assertThat(folder.resolve("content/evidence/second-region.md")).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan/opportunities/regoin     | Did you mean plan/opportunities/region?",
        "region --supports crisys      | There is no indicator 'crisys'. Did you mean crisis?",
        "region --as ../../x           | is no name for a file of evidence",
      })
  void whatIsUnknownIsRefusedWithTheNearestName(String arguments, String answer) {
    Ended ended = accept(arguments.split(" ", -1));

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(ended.err()).contains(answer);
    assertThat(folder.resolve(OLD)).exists();
  }

  @Test
  void whatWasDeclinedOrIsADraftIsNotAccepted() throws IOException {
    write(OLD, "---\ntitle: R\nstatus: declined\n---\nNo.\n");
    assertThat(accept("region").err()).contains("was declined; write `status: open`");

    write(OLD, "---\ntitle: R\ndraft: true\n---\nNo.\n");
    assertThat(accept("region").err()).contains("is a draft. Delete its line `draft: true` first");
  }

  @Test
  void frontMatterThatCannotBeRewrittenLineByLineIsLeftAlone() throws IOException {
    write(OLD, "---\n{title: R, status: open}\n---\nYes.\n");

    assertThat(accept("region").err()).contains("can't be rewritten safely");
    assertThat(folder.resolve(OLD)).exists();
  }

  private Ended accept(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "accept";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Shell.in(folder).run(all);
  }

  private static String history(GitFolder git, String file) {
    return git.git("log", "--follow", "--format=%s", "--", file);
  }

  private AudienceView view(Audience audience) throws NotAPackage {
    Understood read = new Understanding(Set.of()).of(new FolderFiles(folder));
    return new Projection(
            read.pack().orElseThrow(),
            read.playbook().orElseThrow(),
            LocalDate.of(2026, 6, 30),
            read.findings())
        .of(audience);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}

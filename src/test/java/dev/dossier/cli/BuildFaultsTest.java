package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.cli.Program.Ended;
import dev.dossier.model.Audience;
import dev.dossier.publish.SiteFolder;
import dev.dossier.publish.Stage;
import dev.dossier.render.Templates;
import dev.dossier.source.FolderFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builds with something in the way: another build, a full disk, no permission, files that change.
 * Where the machine has a say, the real program runs in a process of its own.
 */
class BuildFaultsTest {
  /** Runs a command with a file system of its own in place of the folder $0, and keeps a copy. */
  private static final String SMALL_DISK =
      """
      mount -t tmpfs -o size=2m tmpfs "$0" && cp -r "$1"/. "$0" && mount -o "remount,$2" "$0" || exit 77
      shift 2
      "$@"
      code=$?
      cp -r "$0"/. "$KEPT"
      exit $code
      """;

  private static final List<String> OWN_MOUNTS = List.of("unshare", "--map-root-user", "--mount");

  @TempDir private Path folder;
  private Program program;
  private Path pack;
  private Path site;
  private Trees before;

  @BeforeEach
  void installAndBuildOnce() throws IOException {
    pack = PackageCopy.of(PackageCopy.SMALL, folder.resolve("package"));
    program = Program.installed(folder.resolve("app"), pack);
    site = pack.resolve("site");
    assertThat(Shell.in(pack).run("build").code()).isZero();
    before = Trees.of(site);
  }

  @AfterEach
  void giveBackAllRights() throws IOException {
    try (Stream<Path> all = Files.walk(pack)) {
      for (Path file : all.toList()) {
        if (!Files.isSymbolicLink(file)) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
  }

  @Test
  void aSecondBuildSaysWhoIsAtWorkAndWaitsIfAskedTo() throws Exception {
    Program.Started patient;
    try (Stage first = SiteFolder.at(site.resolve("committee")).openStage()) {
      assertThat(first.root()).isDirectory();
      String us = "process " + ProcessHandle.current().pid() + " since ";

      // One after the other: at the site before the one that is held they would meet each other.
      Ended refused = program.start("build").end();
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err())
          .contains("dossier: " + us, " is writing site/committee. Wait for it with --wait, or");
      Ended hasty = program.start("build", "--wait=1").end();
      assertThat(hasty.code()).isEqualTo(2);
      assertThat(hasty.err()).contains("Waiting: " + us, " is still writing ", " after 1 s.");
      patient = program.start("build", "--wait");
      assertThat(patient.process().waitFor(2, TimeUnit.SECONDS)).isFalse();
    }
    assertThat(patient.end().code()).as(patient.end().err()).isZero();
    assertThat(patient.end().out()).contains("site/committee/index.html");
    assertOnlySites();
  }

  @Test
  void buildsThatAllWaitForEachOtherAllEnd() throws Exception {
    List<Program.Started> builds = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      builds.add(program.start("build", "--as-of=2026-06-30", "--wait"));
    }
    for (Program.Started build : builds) {
      assertThat(build.end().code()).as(build.end().err()).isZero();
    }
    assertOnlySites();
    assertTheLastSitesStay(site);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--wait=soon", "--wait=-1", "--wait=1.5"})
  void aWaitThatIsNoTimeIsWrongUse(String option) {
    assertThat(Shell.in(pack).run("build", option).code()).isEqualTo(2);
    assertThat(Shell.in(pack).run("build", option).err()).contains("is no number of seconds");
  }

  @Test
  void onAFullDiskTheLastSitesStay(TestReporter reporter) throws Exception {
    Optional<Ended> real = onOwnDisk("rw");
    reporter.publishEntry("full disk", real.isPresent() ? "a small one, mounted" : "by ulimit");
    Ended run =
        real.isPresent()
            ? real.get()
            : program.under("sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh").run("build");

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err())
        .containsPattern("dossier: The sites can't be written: .*(No space left|too large)")
        .contains("; make room or name another folder, and build again.\n")
        .doesNotContain("Exception");
    assertTheLastSitesStay(real.isPresent() ? folder.resolve("kept") : site);
  }

  @Test
  void aFileThatIsCutShortIsNeverPublished() throws Exception {
    Ended run = program.under("sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh").run("build");

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("too large; make room or name another folder");
    assertTheLastSitesStay(site);
  }

  @Test
  void aFolderOnADiskThatCannotBeWrittenIsNamed(TestReporter reporter) throws Exception {
    Optional<Ended> real = onOwnDisk("ro");
    reporter.publishEntry("read-only disk", real.isPresent() ? "mounted" : "can't be mounted here");
    if (real.isPresent()) {
      assertThat(real.get().code()).isEqualTo(2);
      assertThat(real.get().err())
          .containsPattern("The sites can't be written: .*Read-only file system; name a folder");
      assertTheLastSitesStay(folder.resolve("kept"));
    }
    mode(site, "r-xr-xr-x");
    Ended run = withoutPrivileges().run("build");

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err())
        .contains("The sites can't be written: " + site, " may not be written; get the right to");
    assertTheLastSitesStay(site);
  }

  @Test
  void aFileThatMayNotBeReadIsNamedAndNothingIsBuilt() throws Exception {
    mode(pack.resolve("content/evidence/search.md"), "---------");
    mode(Files.createDirectories(pack.resolve("content/plan/notes")), "---------");

    Ended run = withoutPrivileges().run("build");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("`content/evidence/search.md` cannot be read: permission denied")
        .contains("`content/plan/notes` cannot be read: permission denied")
        .contains("Nothing was built");
    assertTheLastSitesStay(site);
  }

  @Test
  void anAttachmentThatChangesAfterItWasCheckedIsNotPublished() throws Exception {
    Path picture = withPicture();
    SiteBuild build = studied();
    Files.writeString(picture, "<svg>something else</svg>");

    assertThatThrownBy(() -> build.into(site, List.of(Audience.values())))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "content/evidence/search.svg was changed while it was read; build again. The last sites"
                + " stay.");
    assertTheLastSitesStay(site);
  }

  @Test
  void anAttachmentThatIsGoneAfterItWasCheckedIsNamed() throws Exception {
    Path picture = withPicture();
    SiteBuild build = studied();
    Files.delete(picture);

    assertThatThrownBy(() -> build.into(site, List.of(Audience.values())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("content/evidence/search.svg was changed");
    assertTheLastSitesStay(site);
  }

  @Test
  void sitesNeverGoWhereTheNextBuildWouldReadThem() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), pack.resolve("content"));
    for (String out : List.of("content/site", "templates", "assets/x/y", "../link/deep")) {
      Shell.Ended run = Shell.in(pack).run("build", "--out", out);
      assertThat(run.code()).as(out).isEqualTo(2);
      assertThat(run.err()).contains("where the next build would read it; name another folder");
    }
    assertThat(pack.resolve("content/site")).doesNotExist();
    assertThat(pack.resolve("templates")).doesNotExist();
    assertTheLastSitesStay(site);
  }

  @Test
  void aSiteNeverTakesThePlaceOfThePackageItself() throws IOException {
    Path named = PackageCopy.of(PackageCopy.SMALL, folder.resolve("x/public"));
    String tree = Trees.of(folder.resolve("x")).hash();

    Shell.Ended run = Shell.in(named).run("build", "--out", "..");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("x/public is or holds the package itself; name another folder");
    assertThat(Trees.of(folder.resolve("x")).hash()).isEqualTo(tree);
  }

  @Test
  void aFileInPlaceOfASiteIsNamed() throws IOException {
    Files.writeString(folder.resolve("file"), "a file");
    Files.createDirectories(folder.resolve("holds"));
    Files.writeString(folder.resolve("holds/public"), "a file");

    assertThat(Shell.in(pack).run("build", "--out", "../file").err())
        .isEqualTo(
            "dossier: The sites can't be written: "
                + folder.resolve("file")
                + " is no folder; name another one, or move it away.\n");
    assertThat(Shell.in(pack).run("build", "--out", "../holds").err())
        .contains("holds/public is a file; name another folder, or move it away.\n");
    assertThat(folder.resolve("holds/public")).hasContent("a file");
    assertThat(names(folder.resolve("holds"))).containsExactly("public");
  }

  /** The same build on a file system of 2 MB that holds the last sites; empty if it can't be. */
  private Optional<Ended> onOwnDisk(String mode) throws IOException, InterruptedException {
    Path mounted = Files.createDirectories(folder.resolve("mounted"));
    List<String> wrapper = new ArrayList<>(OWN_MOUNTS);
    wrapper.addAll(List.of("sh", "-c", SMALL_DISK, mounted.toString(), site.toString(), mode));
    Path kept = Files.createDirectories(folder.resolve("kept"));
    try {
      Ended run =
          program
              .under(wrapper.toArray(String[]::new))
              .with("KEPT", kept.toString())
              .run("build", "--out", mounted.toString());
      boolean mountable = run.code() != 77 && !run.err().startsWith("unshare:");
      return mountable ? Optional.of(run) : Optional.empty();
    } catch (IOException noSuchTool) {
      return Optional.empty();
    }
  }

  /** The program without what lets an administrator read and write everything. */
  private Program withoutPrivileges() {
    boolean administrator = "root".equals(System.getProperty("user.name"));
    return administrator
        ? program.under("setpriv", "--bounding-set=-all", "--inh-caps=-all")
        : program;
  }

  private Path withPicture() throws IOException {
    Path file = pack.resolve("content/evidence/search.md");
    Files.writeString(file, Files.readString(file) + "\n![A picture](search.svg)\n");
    return Files.writeString(pack.resolve("content/evidence/search.svg"), "<svg></svg>");
  }

  /** A build of the package as it was read just now. */
  private SiteBuild studied() throws Exception {
    FolderFiles files = new FolderFiles(pack);
    Study study = Study.of(files, LocalDate.of(2026, 6, 30), Optional.empty());
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new SiteBuild(
        files,
        Templates.with(files),
        study,
        study.judged().orElseThrow(),
        Progress.begin(nowhere, false));
  }

  private static void mode(Path file, String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private void assertTheLastSitesStay(Path sites) throws IOException {
    assertThat(Trees.of(sites).files()).isEqualTo(before.files());
  }

  private void assertOnlySites() throws IOException {
    assertThat(names(site)).containsExactly("committee", "private", "public");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}

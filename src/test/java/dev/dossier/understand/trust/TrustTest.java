package dev.dossier.understand.trust;

import static dev.dossier.understand.PackageText.MANAGER;
import static dev.dossier.understand.PackageText.small;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Trust;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.git.FolderHistory;
import dev.dossier.source.git.GitRepository;
import dev.dossier.source.git.NoRevision;
import dev.dossier.testing.GitFolder;
import dev.dossier.testing.signing.OpenPgpSigner;
import dev.dossier.testing.signing.Signer;
import dev.dossier.testing.signing.SshSigner;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How far an endorsement is trusted, with commits and keys that are as real as a test can make
 * them. The candidate is Alex Example, and makes all commits that do not say otherwise.
 */
class TrustTest {
  private static final String JO = "Jo Boss <jo@example.com>";
  private static final String MAP = "Engineering manager <jo@example.com>\n";

  /** Keys are made once, because that takes its time. */
  private static final SshSigner JOS_KEY = SshSigner.ed25519();

  private static final SshSigner ALEXS_KEY = SshSigner.ed25519();

  @TempDir private Path folder;
  private GitFolder git;

  @BeforeEach
  void aPackageInGitWhoseEndorsementIsNotYetCommitted() throws IOException {
    git = GitFolder.init(folder.resolve("package"));
    write(small());
    String words = Files.readString(git.path().resolve(MANAGER));
    Files.delete(git.path().resolve(MANAGER));
    git.commit("Begin");
    git.write(MANAGER, words);
  }

  @Test
  void whatTheCandidateCommitsIsClaimed() {
    git.commit("Add what the manager said");

    assertThat(trust()).isEqualTo(Trust.CLAIMED);
  }

  @Test
  void whatTheEndorserCommitsIsRecorded() {
    commitAs("Engineering Manager <jo@example.com>", "Endorse");

    assertThat(trust()).isEqualTo(Trust.RECORDED);
  }

  @Test
  void aNameInACommitIsWhoseTheMailmapSays() {
    commitAs(JO, "Endorse");

    assertThat(trust()).isEqualTo(Trust.CLAIMED);
    git.write(".mailmap", "# who is who\nEngineering manager <boss@x> Jo Boss <jo@example.com>\n");
    assertThat(trust()).isEqualTo(Trust.RECORDED);
    git.write(".mailmap", "Engineering manager <boss@x> Somebody Else <jo@example.com>\n");
    assertThat(trust()).isEqualTo(Trust.CLAIMED);
    git.write(".mailmap", "Engineering manager <boss@x>\n<boss@x> <jo@example.com>\n");
    assertThat(trust()).as("git resolves no chains").isEqualTo(Trust.CLAIMED);
  }

  @Test
  void theMailmapOfTheRepositorysTopCountsForAPackageBelow() {
    Path inner = moveBelow("career");
    commitAs(JO, "Endorse");

    assertThat(trust(folderFiles(inner))).isEqualTo(Trust.RECORDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Acked-by", "Reviewed-by", "Co-authored-by", "acked-by"})
  void aTrailerThatNamesTheEndorserRecordsIt(String trailer) {
    git.commit("Endorse\n\n" + trailer + ": Engineering manager <jo@example.com>");

    assertThat(trust()).isEqualTo(Trust.RECORDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Endorse\n\nSigned-off-by: Engineering manager <jo@example.com>",
        "Endorse\n\nAcked-by: Engineering manager <jo@example.com>\n\nThis is no trailer.",
        "Endorse\n\nAcked-by: Engineering manager",
        "Endorse\n\nAcked-by: Product manager <jo@example.com>",
        "Endorse\n\nAcked-by: Engineering manager <alex@example.com>",
      })
  void noOtherLineOfAMessageDoes(String message) {
    git.commit(message);

    assertThat(trust()).isEqualTo(Trust.CLAIMED);
  }

  @Test
  void whatTheEndorsersKeySignsIsVerified() {
    allow("jo@example.com", JOS_KEY);
    signed(JOS_KEY, JO);

    assertThat(trust()).isEqualTo(Trust.VERIFIED);
  }

  @Test
  void keysOfEveryKindVerify() {
    for (SshSigner signer : new SshSigner[] {SshSigner.rsa(), SshSigner.ecdsa()}) {
      allow("jo@example.com", signer);
      git.write(MANAGER, text(MANAGER) + "\nSigned with " + signer.type() + ".\n");
      signed(signer, JO);

      assertThat(trust()).as(signer.type()).isEqualTo(Trust.VERIFIED);
    }
  }

  @Test
  void aKeyOfOpenPgpVerifiesAsLongAsItsOwnerHasNotGivenItUp() {
    OpenPgpSigner signer = OpenPgpSigner.of("Jo Boss <Jo@example.com>");
    git.write(".mailmap", MAP).write("allowed_signers.asc", signer.publicKey());
    signed(signer, JO);

    assertThat(trust()).isEqualTo(Trust.VERIFIED);
    git.write("allowed_signers.asc", OpenPgpSigner.of("J <jo@example.com>").publicKey());
    assertThat(trust()).as("another key").isEqualTo(Trust.RECORDED);
    String both = OpenPgpSigner.of("X <x@example.com>").publicKey() + "\n" + signer.publicKey();
    git.write("allowed_signers.asc", both);
    assertThat(trust()).as("two keys").isEqualTo(Trust.VERIFIED);
    git.write("allowed_signers.asc", signer.revoked().publicKey());
    assertThat(trust()).as("revoked").isEqualTo(Trust.RECORDED);
    git.write("allowed_signers.asc", "no key at all");
    assertThat(trust()).as("no key").isEqualTo(Trust.RECORDED);
  }

  @Test
  void anOpenPgpKeyOfSomebodyElseVerifiesNothing() {
    OpenPgpSigner signer = OpenPgpSigner.of("Alex Example <alex@example.com>");
    git.write(".mailmap", MAP).write("allowed_signers.asc", signer.publicKey());
    signed(signer, JO);

    assertThat(trust()).isEqualTo(Trust.RECORDED);
  }

  @Test
  void aForgedAuthorNeverBecomesVerified() {
    git.write(".mailmap", MAP);
    git.write(
        "allowed_signers",
        "alex@example.com "
            + ALEXS_KEY.publicKey()
            + "\njo@example.com "
            + JOS_KEY.publicKey()
            + "\n");
    signed(ALEXS_KEY, JO);
    assertThat(trust()).as("signed by the candidate").isEqualTo(Trust.RECORDED);

    git.git("commit", "--quiet", "--amend", "--author=" + JO, "-m", "Endorse");
    assertThat(trust()).as("not signed").isEqualTo(Trust.RECORDED);

    String alias = "Engineering manager <alex@example.com>";
    git.git("commit", "--quiet", "--amend", "--author=" + alias, "-m", "Endorse");
    assertThat(trust()).as("with the candidate's address").isEqualTo(Trust.CLAIMED);
  }

  @Test
  void aSignatureFromAnotherCommitVerifiesNothing() {
    allow("jo@example.com", JOS_KEY);
    git.commit("Words of the candidate");
    String commit = git.git("cat-file", "commit", "HEAD");
    String other = commit.replace("Words of the candidate", "Words of the manager");
    Signer.putInPlace(git, Signer.signed(commit, JOS_KEY.sign(other.getBytes(UTF_8))));

    assertThat(trust()).isEqualTo(Trust.CLAIMED);
  }

  @Test
  void aSignatureInTheMessageIsNone() {
    allow("jo@example.com", JOS_KEY);
    git.commit("Words of the candidate");
    String commit = git.git("cat-file", "commit", "HEAD");
    String signature = JOS_KEY.sign(commit.getBytes(UTF_8)).replace("\n", "\n ");
    Signer.putInPlace(git, commit.replace("Words", "gpgsig " + signature + "\nWords"));

    assertThat(trust()).isEqualTo(Trust.CLAIMED);
  }

  @Test
  void aKeyThatIsAlsoTheCandidatesVerifiesNothing() {
    git.write(".mailmap", MAP + "Alex Example <alex@example.com>\n");
    git.write(
        "allowed_signers",
        "jo@example.com " + JOS_KEY.publicKey() + "\nalex@* " + JOS_KEY.publicKey() + "\n");
    signed(JOS_KEY, "Alex Example <alex@example.com>");

    assertThat(trust()).isEqualTo(Trust.CLAIMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jo@example.com KEY",
        "*@example.com,!alex@example.com KEY",
        "jo@example.com,x@y KEY a comment",
        "jo@example.com namespaces=\"file,git\" KEY",
        "JO@example.com valid-after=\"20260101\",valid-before=\"20270101Z\" KEY",
        "\"Engineering manager\" KEY",
      })
  void aLineOfTheAllowedSignersGivesAKeyToTheEndorser(String line) {
    assertThat(trustWith(line)).isEqualTo(Trust.VERIFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# jo@example.com KEY",
        "alex@example.com KEY",
        "Jo KEY",
        "*@example.com,!jo@example.com KEY",
        "jo@example.com namespaces=\"file\" KEY",
        "jo@example.com cert-authority KEY",
        "jo@example.com unheard-of KEY",
        "jo@example.com valid-after=\"20260602\" KEY",
        "jo@example.com valid-before=\"20260601\" KEY",
        "jo@example.com valid-before=\"soon\" KEY",
        "jo@example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "jo@example.com",
        "",
      })
  void noOtherLineDoes(String line) {
    assertThat(trustWith(line)).isEqualTo(Trust.RECORDED);
  }

  @Test
  void aSignatureForAnotherPurposeVerifiesNothing() {
    allow("jo@example.com", JOS_KEY);
    signed(JOS_KEY.signingFor("file"), JO);

    assertThat(trust()).isEqualTo(Trust.RECORDED);
  }

  @Test
  void aSquashedEndorsementIsRecordedIfTheSquashNamesTheEndorser() {
    allow("jo@example.com", JOS_KEY);
    git.git("stash", "--include-untracked", "--quiet");
    git.git("checkout", "--quiet", "-b", "endorse");
    git.git("stash", "pop", "--quiet");
    signed(JOS_KEY, JO);
    assertThat(trust()).isEqualTo(Trust.VERIFIED);
    git.git("checkout", "--quiet", "main");
    git.git("merge", "--quiet", "--squash", "endorse");
    git.commit("Endorse (#7)");
    assertThat(trust()).as("squashed by the candidate").isEqualTo(Trust.CLAIMED);

    git.git("commit", "--quiet", "--amend", "-m", "Endorse (#7)\n\nCo-authored-by: " + JO);
    assertThat(trust()).as("naming the endorser").isEqualTo(Trust.RECORDED);

    git.git("reset", "--quiet", "--hard", "HEAD~1");
    git.git("merge", "--quiet", "--no-ff", "-m", "Merge", "endorse");
    assertThat(trust()).as("merged").isEqualTo(Trust.VERIFIED);
  }

  @Test
  void anAmendedEndorsementLosesItsSignature() {
    allow("jo@example.com", JOS_KEY);
    signed(JOS_KEY, JO);
    git.git("commit", "--quiet", "--amend", "-m", "Endorse, in better words");

    assertThat(trust()).isEqualTo(Trust.RECORDED);
  }

  @Test
  void anEndorsementWhoseWordsSomebodyChangedIsTheirs() {
    allow("jo@example.com", JOS_KEY);
    signed(JOS_KEY, JO);
    String words = text(MANAGER);
    git.write(MANAGER, words.replace("I saw it", "I saw it with joy"));
    assertThat(trust()).as("not yet committed").isEqualTo(Trust.CLAIMED);
    git.commit("Improve");
    assertThat(trust()).as("committed").isEqualTo(Trust.CLAIMED);
    git.write(MANAGER, words).commit("Take it back");
    assertThat(trust()).as("taken back by the candidate").isEqualTo(Trust.CLAIMED);
  }

  @Test
  void whatTheCommitteeDoesNotReadMayChange() {
    allow("jo@example.com", JOS_KEY);
    signed(JOS_KEY, JO);
    git.write(MANAGER, text(MANAGER).replace("from:", "# a remark\nx-note: mine\nfrom:"));
    assertThat(trust()).as("not yet committed").isEqualTo(Trust.VERIFIED);
    git.commit("Remark");
    assertThat(trust()).as("committed").isEqualTo(Trust.VERIFIED);
    git.write(MANAGER, text(MANAGER).replace("\n", "\r\n"));
    assertThat(trust()).as("with other line ends").isEqualTo(Trust.VERIFIED);
    git.git("checkout", "--quiet", MANAGER);
    git.git("mv", MANAGER, "content/endorsements/boss.md");
    git.commit("Rename");
    assertThat(trust()).as("renamed").isEqualTo(Trust.VERIFIED);
  }

  @Test
  void theEndorserMayVouchForWordsThatSomebodyElseWroteDown() {
    allow("jo@example.com", JOS_KEY);
    git.commit("Write down what the manager said");
    git.write(MANAGER, text(MANAGER).replace("from:", "# read and approved\nfrom:"));
    signed(JOS_KEY, JO);

    assertThat(trust()).isEqualTo(Trust.VERIFIED);
  }

  @Test
  void nobodyVouchesForTheirOwnWork() throws IOException {
    git.write(MANAGER, text(MANAGER).replace("Engineering manager", "Alex Example"));
    allow("alex@example.com", ALEXS_KEY);
    signed(ALEXS_KEY, "Alex Example <alex@example.com>");

    assertThat(trust()).isEqualTo(Trust.CLAIMED);
  }

  @Test
  void anyStateOfTheRepositoryIsTrustedForItself() throws Exception {
    allow("jo@example.com", JOS_KEY);
    signed(JOS_KEY, JO);
    git.write(MANAGER, text(MANAGER) + "\nMore.\n").commit("Add to it");
    Path bare = folder.resolve("bare.git");
    git.git("clone", "--quiet", "--bare", ".", bare.toString());
    Path linked = folder.resolve("linked");
    git.git("worktree", "add", "--quiet", linked.toString(), "HEAD~1");

    assertThat(trust(git.path(), "HEAD")).isEqualTo(Trust.CLAIMED);
    assertThat(trust(git.path(), "HEAD~1")).isEqualTo(Trust.VERIFIED);
    assertThat(trust(bare, "main~1")).isEqualTo(Trust.VERIFIED);
    assertThat(trust(folderFiles(linked))).isEqualTo(Trust.VERIFIED);
  }

  @Test
  void aShallowCloneShowsLessAndSaysSo() throws Exception {
    allow("jo@example.com", JOS_KEY);
    signed(JOS_KEY, JO);
    git.write("content/about.md", text("content/about.md") + "\nMore.\n").commit("More");
    Path clone = folder.resolve("clone");
    git.git("clone", "--quiet", "--depth", "1", "file://" + git.path(), clone.toString());
    Understood shallow = understood(folderFiles(clone));

    assertThat(trust()).isEqualTo(Trust.VERIFIED);
    assertThat(trust(folderFiles(clone))).isEqualTo(Trust.CLAIMED);
    assertThat(shallow.findings())
        .filteredOn(f -> f.rule().equals("trust/unknown-past"))
        .singleElement()
        .satisfies(f -> assertThat(f.place().file()).isEqualTo(MANAGER))
        .satisfies(f -> assertThat(f.place().line()).isEqualTo(2))
        .satisfies(f -> assertThat(f.message()).contains("too shallow"));
    assertThat(understood(folderFiles(git.path())).findings())
        .noneMatch(f -> f.rule().equals("trust/unknown-past"));
  }

  @Test
  void whereThereIsNoGitEverythingIsClaimed() throws Exception {
    signed(JOS_KEY, "Engineering manager <jo@example.com>");
    Path copy = folder.resolve("copy");
    git.git("worktree", "add", "--quiet", copy.toString(), "HEAD");
    Files.delete(copy.resolve(".git"));

    assertThat(trust(new FolderFiles(copy))).isEqualTo(Trust.CLAIMED);
    assertThat(trust(folderFiles(copy))).isEqualTo(Trust.CLAIMED);
  }

  private Trust trustWith(String line) {
    git.write(".mailmap", MAP + "Alex Example <alex@example.com>\n");
    git.write("allowed_signers", line.replace("KEY", JOS_KEY.publicKey()) + "\n");
    signed(JOS_KEY, JO);
    return trust();
  }

  private void allow(String principal, SshSigner signer) {
    git.write(".mailmap", MAP);
    git.write("allowed_signers", principal + " " + signer.publicKey() + "\n");
  }

  private void signed(Signer signer, String author) {
    commitAs(author, "Endorse");
    signer.signLast(git);
  }

  private void commitAs(String author, String message) {
    git.git("add", "--all");
    git.git("commit", "--quiet", "--author=" + author, "-m", message);
  }

  private Path moveBelow(String name) {
    git.git("reset", "--quiet", "--hard");
    git.write(MANAGER, small().text(MANAGER));
    git.git("add", "--all");
    Path inner = git.path().resolve(name);
    try {
      Files.createDirectories(inner);
      Files.move(git.path().resolve("content"), inner.resolve("content"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    git.write(".mailmap", MAP);
    return inner;
  }

  private void write(PackageText pack) {
    pack.paths().forEach(path -> git.write(path, pack.text(path)));
  }

  private String text(String path) {
    try {
      return Files.readString(git.path().resolve(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PackageFiles folderFiles(Path folder) {
    return new FolderFiles(folder, new FolderHistory(folder));
  }

  private Trust trust() {
    return trust(folderFiles(git.path()));
  }

  private static Trust trust(Path repository, String revision) throws NoRevision {
    try (GitRepository git = GitRepository.around(repository)) {
      return trust(git.files(revision));
    }
  }

  private static Trust trust(PackageFiles files) {
    return understood(files).pack().orElseThrow().endorsements().stream()
        .map(Endorsement::trust)
        .findFirst()
        .orElseThrow();
  }

  private static Understood understood(PackageFiles files) {
    try {
      return new Understanding(Set.of()).of(files);
    } catch (NotAPackage e) {
      throw new IllegalStateException(e);
    }
  }
}

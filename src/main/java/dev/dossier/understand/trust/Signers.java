package dev.dossier.understand.trust;

import dev.dossier.source.history.Commit;
import dev.dossier.source.history.Person;
import dev.dossier.source.history.Signature;
import dev.dossier.source.signature.OpenPgpKeys;
import dev.dossier.source.signature.SshSignature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people to whom the package's allowed signers give the key that has signed a commit.
 *
 * @param ssh the keys of SSH
 * @param openPgp the keys of OpenPGP in lines of text; empty where there are none
 */
record Signers(AllowedSigners ssh, String openPgp) {
  /** What git signs for, in the words of SSH. */
  private static final String NAMESPACE = "git";

  /**
   * Whether a commit is signed with a key that is somebody's and not the other one's.
   *
   * @param names the name and all addresses of whom it should be
   * @param others those of whom it must not be
   */
  boolean signed(Commit commit, Set<String> names, Set<String> others) {
    if (commit.signature().isEmpty()) {
      return false;
    }
    Signature signature = commit.signature().get();
    if (SshSignature.is(signature.armor())) {
      return SshSignature.signer(signature.armor(), signature.content(), NAMESPACE)
          .filter(key -> given(key, names, commit) && !everGiven(key, others))
          .isPresent();
    }
    if (openPgp.isEmpty() || !OpenPgpKeys.signs(signature.armor())) {
      return false;
    }
    List<String> signers = openPgpSigners(signature);
    return signers.stream().anyMatch(names::contains)
        && signers.stream().noneMatch(others::contains);
  }

  private boolean given(String key, Set<String> names, Commit commit) {
    return ssh.lines().stream()
        .filter(line -> line.key().equals(key) && line.valid(commit.committed()))
        .anyMatch(line -> line.names(names));
  }

  private boolean everGiven(String key, Set<String> names) {
    return ssh.lines().stream().anyMatch(line -> line.key().equals(key) && line.names(names));
  }

  /** Names and addresses of whoever made the signature, in small letters. */
  private List<String> openPgpSigners(Signature signature) {
    List<String> names = new ArrayList<>();
    try {
      for (String id : OpenPgpKeys.read(openPgp).signers(signature.armor(), signature.content())) {
        Optional<Person> person = Person.parse(id);
        names.add(Names.plain(person.map(Person::name).orElse(id)));
        person.map(Person::address).ifPresent(names::add);
      }
    } catch (IOException noKeys) {
      return List.of();
    }
    names.remove("");
    return names;
  }
}

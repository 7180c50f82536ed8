package dev.dossier.understand.trust;

import dev.dossier.model.Trust;
import dev.dossier.source.history.Commit;
import dev.dossier.source.history.Person;
import dev.dossier.source.history.Trailer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a commit that holds an endorsement's words is worth.
 *
 * @param people who is who
 * @param signers whose key is whose
 * @param candidate the candidate's name
 */
record Tiers(Mailmap people, Signers signers, String candidate) {
  private static final Set<String> VOUCHING = Set.of("acked-by", "reviewed-by", "co-authored-by");

  /**
   * How far the words of an endorsement can be trusted because of a commit.
   *
   * @param endorser who they are said to be by
   */
  Trust of(Commit commit, String endorser) {
    if (Names.same(endorser, candidate)) {
      return Trust.CLAIMED;
    }
    if (signers.signed(commit, known(endorser), known(candidate))) {
      return Trust.VERIFIED;
    }
    boolean recorded =
        isBy(commit.author(), endorser, commit)
            || commit.trailers().stream()
                .filter(trailer -> VOUCHING.contains(trailer.key().toLowerCase(Locale.ROOT)))
                .map(Trailer::value)
                .map(Person::parse)
                .flatMap(Optional::stream)
                .anyMatch(person -> isBy(person, endorser, commit));
    return recorded ? Trust.RECORDED : Trust.CLAIMED;
  }

  /** Name and addresses of somebody, in small letters. */
  private Set<String> known(String name) {
    Set<String> known = new HashSet<>(people.addresses(name));
    known.add(Names.plain(name));
    return known;
  }

  /** Whether a commit's words name the endorser, and not the candidate under another name. */
  private boolean isBy(Person person, String endorser, Commit commit) {
    boolean candidates =
        isCandidate(person)
            || (isCandidate(commit.committer())
                && person.address().equals(commit.committer().address()));
    return !candidates && Names.same(people.proper(person).name(), endorser);
  }

  private boolean isCandidate(Person person) {
    return new People(people, candidate).isCandidate(person);
  }
}

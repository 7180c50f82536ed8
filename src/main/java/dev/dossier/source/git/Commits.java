package dev.dossier.source.git;

import dev.dossier.source.history.Commit;
import dev.dossier.source.history.Person;
import dev.dossier.source.history.Signature;
import dev.dossier.source.history.Trailer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.RawParseUtils;

/** Reads what a commit says of itself. */
final class Commits {
  private static final byte[] SIGNATURE = "gpgsig ".getBytes(StandardCharsets.US_ASCII);

  private Commits() {}

  /** A commit whose body was parsed. */
  static Commit read(RevCommit commit) {
    return new Commit(
        commit.getName(),
        person(commit.getAuthorIdent()),
        person(commit.getCommitterIdent()),
        time(commit.getAuthorIdent()),
        time(commit.getCommitterIdent()),
        commit.getFooterLines().stream()
            .map(line -> new Trailer(line.getKey(), line.getValue()))
            .toList(),
        signature(commit.getRawBuffer()));
  }

  private static Person person(PersonIdent person) {
    return new Person(person.getName(), person.getEmailAddress());
  }

  private static OffsetDateTime time(PersonIdent person) {
    return OffsetDateTime.ofInstant(person.getWhenAsInstant(), person.getZoneId());
  }

  /**
   * The signature, and the commit without it, which is what was signed.
   *
   * @param raw the commit as git keeps it
   */
  private static Optional<Signature> signature(byte[] raw) {
    for (int begin = 0; begin < raw.length && raw[begin] != '\n'; ) {
      int end = endOfHeader(raw, begin);
      if (RawParseUtils.match(raw, begin, SIGNATURE) > 0) {
        int value = begin + SIGNATURE.length;
        String armor = new String(raw, value, end - value, StandardCharsets.US_ASCII);
        ByteArrayOutputStream rest = new ByteArrayOutputStream(raw.length);
        rest.write(raw, 0, begin);
        rest.write(raw, end, raw.length - end);
        return Optional.of(new Signature(armor.replace("\n ", "\n"), rest.toByteArray()));
      }
      begin = end;
    }
    return Optional.empty();
  }

  /** Where the next header begins: a line that begins with a space goes on with the one before. */
  private static int endOfHeader(byte[] raw, int begin) {
    int end = RawParseUtils.nextLF(raw, begin);
    while (end < raw.length && raw[end] == ' ') {
      end = RawParseUtils.nextLF(raw, end);
    }
    return end;
  }
}

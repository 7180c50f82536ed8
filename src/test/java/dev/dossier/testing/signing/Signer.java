package dev.dossier.testing.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody with a key. */
public interface Signer {

  /** A signature of some bytes, in lines of text without a line end at its end. */
  String sign(byte[] content);

  /** Puts a signature onto the last commit; returns the commit's new name. */
  default String signLast(GitFolder git) {
    String commit = git.git("cat-file", "commit", "HEAD");
    return putInPlace(git, signed(commit, sign(commit.getBytes(UTF_8))));
  }

  /** A commit with a signature in its head. */
  static String signed(String commit, String signature) {
    int body = commit.indexOf("\n\n");
    String header = "\ngpgsig " + signature.replace("\n", "\n ");
    return commit.substring(0, body) + header + commit.substring(body);
  }

  /** Puts a commit in the place of the last one. */
  static String putInPlace(GitFolder git, String commit) {
    try {
      Path file = Files.createTempFile("commit", "");
      Files.writeString(file, commit, UTF_8);
      String name = git.git("hash-object", "-t", "commit", "-w", file.toString()).strip();
      Files.delete(file);
      git.git("update-ref", "HEAD", name);
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

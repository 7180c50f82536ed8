package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.source.PackageReader.Read;
import dev.dossier.source.rules.TooLarge;
import dev.dossier.source.rules.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single files, each once and up to a limit, with their fingerprints. */
final class FileReader {
  private static final int CHUNK = 16 << 10;

  /** Bytes up to which a file that is no page is looked into. */
  private static final int SCANNED = 1 << 20;

  /** How often a file is read that is changed meanwhile. */
  private static final int PATIENCE = 3;

  private static final byte[] NOTHING = new byte[0];

  private final PackageFiles files;
  private final Limits limits;
  private final Optional<Map<Known, Read>> memory;

  /** What tells that a file was read before. */
  record Known(String path, String identity) {}

  FileReader(PackageFiles files, Limits limits) {
    this(files, limits, Optional.empty());
  }

  /**
   * A reader that remembers.
   *
   * @param memory what was read before by readers with the same limits, where that is remembered
   */
  FileReader(PackageFiles files, Limits limits, Optional<Map<Known, Read>> memory) {
    this.files = files;
    this.limits = limits;
    this.memory = memory;
  }

  /** Reads a file of text. */
  Read text(String path) {
    Optional<Known> known =
        memory.isEmpty() ? Optional.empty() : identity(path).map(id -> new Known(path, id));
    return known
        .map(k -> memory.get().computeIfAbsent(k, any -> steadily(path, this::textOnce)))
        .orElseGet(() -> steadily(path, this::textOnce));
  }

  private Optional<String> identity(String path) {
    try {
      return files.identity(path);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Reads a file for its fingerprint, and for its text where it is a short one. */
  Read other(String path) {
    return steadily(path, this::otherOnce);
  }

  /** A way to read a file that fails if somebody else changes the file meanwhile. */
  @FunctionalInterface
  private interface Reading {
    Read of(String path) throws ChangedWhileRead;
  }

  private static Read steadily(String path, Reading reading) {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      try {
        return reading.of(path);
      } catch (ChangedWhileRead unsteady) {
        // Perhaps an editor saved it this very moment; it is read again.
      }
    }
    SourceFile unread = new SourceFile(path, 0, "", Optional.empty());
    return new Read(unread, List.of(new Unreadable().restless(path)));
  }

  private Read textOnce(String path) throws ChangedWhileRead {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Finding> findings = new ArrayList<>();
    SourceFile file = read(path, limits.page(), bytes, findings);
    if (!findings.isEmpty()) {
      return new Read(file, findings);
    }
    Decoded decoded = Decoded.of(path, bytes.toByteArray());
    return new Read(
        new SourceFile(path, file.size(), file.fingerprint(), decoded.text()), decoded.findings());
  }

  private Read otherOnce(String path) throws ChangedWhileRead {
    List<Finding> findings = new ArrayList<>();
    Head head = new Head();
    SourceFile file = read(path, limits.attachment(), head, findings);
    Optional<SourceText> text =
        findings.isEmpty() && file.size() <= SCANNED ? head.text(path) : Optional.empty();
    return new Read(new SourceFile(path, file.size(), file.fingerprint(), text), findings);
  }

  /** The first bytes of a file, of which nothing is kept once they are seen to be no text. */
  private static final class Head extends ByteArrayOutputStream {
    private boolean binary;

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      for (int i = from; i < from + length && !binary; i++) {
        binary = bytes[i] == 0;
      }
      binary |= count + length > SCANNED;
      if (binary) {
        buf = NOTHING;
        count = 0;
      } else {
        super.write(bytes, from, length);
      }
    }

    Optional<SourceText> text(String path) {
      return binary ? Optional.empty() : Decoded.of(path, toByteArray()).text();
    }
  }

  private SourceFile read(
      String path, long limit, @Nullable ByteArrayOutputStream keep, List<Finding> findings)
      throws ChangedWhileRead {
    MessageDigest digest = Digests.sha256();
    long size = 0;
    try (InputStream in = files.open(path)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = in.read(chunk); n >= 0 && size <= limit; n = in.read(chunk)) {
        size += n;
        digest.update(chunk, 0, n);
        if (keep != null) {
          keep.write(chunk, 0, n);
        }
      }
      if (size > limit) {
        findings.add(new TooLarge().file(path, limit));
      }
    } catch (ChangedWhileRead unsteady) {
      throw unsteady;
    } catch (IOException e) {
      findings.add(new Unreadable().because(path, reason(e)));
    }
    String fingerprint = HexFormat.of().formatHex(digest.digest());
    return new SourceFile(path, size, fingerprint, Optional.empty());
  }

  /** Why a file could not be read, in words that name no path of this machine. */
  static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    return fault instanceof NoSuchFileException ? "it is not there" : "an input error";
  }
}

package dev.dossier.cli;

import dev.dossier.publish.NotASiteException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/**
 * Says in words why a file can't be written, and what to do: Java's own exceptions name the file
 * alone.
 */
final class WriteFault {

  private WriteFault() {}

  static String sentence(IOException fault) {
    return what(fault) + ".";
  }

  private static String what(IOException fault) {
    if (fault instanceof NotASiteException occupied) {
      return occupied.getMessage();
    }
    Optional<String> full = remedy(fault);
    if (fault instanceof AccessDeniedException denied) {
      return denied.getFile()
          + " may not be written; get the right to write there, or name another folder";
    }
    if (fault instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there";
    }
    if (fault instanceof FileAlreadyExistsException there) {
      return there.getFile() + " is a file, and a folder is needed there";
    }
    if (fault instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getFile() + ": " + failed.getReason() + full.map(r -> "; " + r).orElse("");
    }
    String message = fault.getMessage();
    return (message == null ? fault.getClass().getSimpleName() : message)
        + full.map(r -> "; " + r).orElse("");
  }

  /** What helps, where the system's own words say what is wrong. */
  private static Optional<String> remedy(IOException fault) {
    String words = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("quota") || words.contains("too large")) {
      return Optional.of("make room or name another folder, and build again");
    }
    return words.contains("read-only")
        ? Optional.of("name a folder that can be written")
        : Optional.empty();
  }
}

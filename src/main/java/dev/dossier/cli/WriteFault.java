package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file can't be written: Java's own exceptions name the file alone. */
final class WriteFault {

  private WriteFault() {}

  static String sentence(IOException fault) {
    if (fault instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be written.";
    }
    if (fault instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there.";
    }
    if (fault instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getFile() + ": " + failed.getReason() + ".";
    }
    String message = fault.getMessage();
    return (message == null ? fault.getClass().getSimpleName() : message) + ".";
  }
}

package dev.dossier.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a port from the command line. */
final class Port implements ITypeConverter<Integer> {
  private static final int HIGHEST = 65_535;

  @Override
  public Integer convert(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port <= HIGHEST) {
        return port;
      }
    } catch (NumberFormatException noNumber) {
      // The sentence below says how to write one.
    }
    throw new TypeConversionException(
        "'" + text + "' is no port; write a number from 1 to " + HIGHEST);
  }
}

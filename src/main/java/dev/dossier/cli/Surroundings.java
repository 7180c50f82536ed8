package dev.dossier.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything a command may know of the world it runs in, so that a test can stand in for all of it.
 *
 * @param in what the user types
 * @param out where results go
 * @param err where progress and messages go
 * @param clock says what day it is, and in which time zone
 * @param folder the folder the user stands in; relative paths on the command line start here
 * @param environment the environment variables
 */
record Surroundings(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Clock clock,
    Path folder,
    Map<String, String> environment) {

  Surroundings {
    folder = folder.toAbsolutePath().normalize();
    environment = Map.copyOf(environment);
  }
}

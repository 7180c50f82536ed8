/** The command line: the only room with streams, a clock of its own and an exit code. */
@NullMarked
package dev.dossier.cli;

import org.jspecify.annotations.NullMarked;

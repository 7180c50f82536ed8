/** What version control knows of how files came to be, whichever system keeps it. */
@NullMarked
package dev.dossier.source.history;

import org.jspecify.annotations.NullMarked;

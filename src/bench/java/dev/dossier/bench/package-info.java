/** Measures inner loops, each by itself. */
@NullMarked
package dev.dossier.bench;

import org.jspecify.annotations.NullMarked;

/** The promotion document for Word: each part of a manuscript as a paragraph of a named style. */
@NullMarked
package dev.dossier.document.word;

import org.jspecify.annotations.NullMarked;

/** The promotion document as a file of its own: laid out, measured, printed. */
@NullMarked
package dev.dossier.document;

import org.jspecify.annotations.NullMarked;

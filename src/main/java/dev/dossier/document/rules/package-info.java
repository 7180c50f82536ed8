/** What can be wrong with a document once it is laid out. */
@NullMarked
package dev.dossier.document.rules;

import org.jspecify.annotations.NullMarked;

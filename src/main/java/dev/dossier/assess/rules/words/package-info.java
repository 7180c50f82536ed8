/** English prose taken apart: words, phrases, figures typed by hand, and which language it is. */
@NullMarked
package dev.dossier.assess.rules.words;

import org.jspecify.annotations.NullMarked;

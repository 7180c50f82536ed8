/** Rules on English prose that a committee has to read. */
@NullMarked
package dev.dossier.assess.rules.prose;

import org.jspecify.annotations.NullMarked;

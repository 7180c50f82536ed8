/** Rules on the length of the promotion document. */
@NullMarked
package dev.dossier.assess.rules.budget;

import org.jspecify.annotations.NullMarked;

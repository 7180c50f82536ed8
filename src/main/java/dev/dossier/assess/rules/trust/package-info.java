/** Rules on whom and what a committee has to take on trust. */
@NullMarked
package dev.dossier.assess.rules.trust;

import org.jspecify.annotations.NullMarked;

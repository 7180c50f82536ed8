/** Rules on what readers of a site could learn who should not. */
@NullMarked
package dev.dossier.assess.rules.privacy;

import org.jspecify.annotations.NullMarked;

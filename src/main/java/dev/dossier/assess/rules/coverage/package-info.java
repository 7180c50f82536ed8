/** Rules on what the evidence does not cover. */
@NullMarked
package dev.dossier.assess.rules.coverage;

import org.jspecify.annotations.NullMarked;

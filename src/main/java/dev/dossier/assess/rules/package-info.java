/**
 * Rules that look at the whole package, its score and its figures: one class each, listed in {@link
 * dev.dossier.assess.rules.Checks}.
 */
@NullMarked
package dev.dossier.assess.rules;

import org.jspecify.annotations.NullMarked;

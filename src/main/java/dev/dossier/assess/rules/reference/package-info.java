/** Rules on what a text refers to. */
@NullMarked
package dev.dossier.assess.rules.reference;

import org.jspecify.annotations.NullMarked;

/**
 * What a package is worth by its playbook: the score, why it is so, its figures, and what would
 * move it.
 */
@NullMarked
package dev.dossier.assess;

import org.jspecify.annotations.NullMarked;

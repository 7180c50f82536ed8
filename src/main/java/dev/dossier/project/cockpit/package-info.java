/**
 * The candidate's own pages about the way to the next level, in words; no other reader has them.
 */
@NullMarked
package dev.dossier.project.cockpit;

import org.jspecify.annotations.NullMarked;

/**
 * Two states of a package beside each other: what changed, which file moved the score by how much,
 * and what a reviewer has to look at.
 */
@NullMarked
package dev.dossier.review;

import org.jspecify.annotations.NullMarked;

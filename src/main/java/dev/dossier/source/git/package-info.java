/**
 * A package's files as a revision of git holds them, read without a checkout; the only part of this
 * room that knows JGit, loaded when a revision is asked for.
 */
@NullMarked
package dev.dossier.source.git;

import org.jspecify.annotations.NullMarked;

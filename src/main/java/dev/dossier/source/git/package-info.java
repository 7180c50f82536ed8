/**
 * A package's files as a revision of git holds them, read without a checkout, and how they came to
 * be; the only part of this room that knows JGit, loaded when a revision is asked for or there is
 * an endorsement to be trusted.
 */
@NullMarked
package dev.dossier.source.git;

import org.jspecify.annotations.NullMarked;

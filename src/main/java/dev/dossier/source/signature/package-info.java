/**
 * Verifies signatures on bytes, in the two forms that git knows; says which key has made one, and
 * nothing of whom to believe. Bouncy Castle is known here alone, and loaded for OpenPGP only.
 */
@NullMarked
package dev.dossier.source.signature;

import org.jspecify.annotations.NullMarked;

/** Pairs of packages that one audience must not be able to tell apart, and ways to tell them. */
@NullMarked
package dev.dossier.testing.secrecy;

import org.jspecify.annotations.NullMarked;

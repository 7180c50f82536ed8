/**
 * How far an endorsement can be trusted, found out from the commits that hold its words: who is
 * who, whose key is whose, and what follows from both.
 */
@NullMarked
package dev.dossier.understand.trust;

import org.jspecify.annotations.NullMarked;

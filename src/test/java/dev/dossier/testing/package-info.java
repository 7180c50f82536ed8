/**
 * Packages and playbooks made in memory, and checks of built sites, for the tests of every room.
 */
@NullMarked
package dev.dossier.testing;

import org.jspecify.annotations.NullMarked;

/**
 * What is wrong with a package, where, and how to mend it: plain values that every stage may add to
 * and nothing here prints.
 */
@NullMarked
package dev.dossier.finding;

import org.jspecify.annotations.NullMarked;

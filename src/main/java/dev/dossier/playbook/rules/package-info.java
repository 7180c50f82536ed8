/** The rules that a ladder itself must keep: weights, ids, bands, pages and formulas. */
@NullMarked
package dev.dossier.playbook.rules;

import org.jspecify.annotations.NullMarked;

/** Rules on what the candidate claims: figures, roles, dates, and whose work it was. */
@NullMarked
package dev.dossier.assess.rules.claims;

import org.jspecify.annotations.NullMarked;

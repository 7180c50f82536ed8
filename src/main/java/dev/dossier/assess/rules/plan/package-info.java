/** Rules on the plan: what is late in it, and what cannot be right. */
@NullMarked
package dev.dossier.assess.rules.plan;

import org.jspecify.annotations.NullMarked;

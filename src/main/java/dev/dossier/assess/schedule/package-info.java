/** When the parts of a plan are for one candidate, and when its files are due. */
@NullMarked
package dev.dossier.assess.schedule;

import org.jspecify.annotations.NullMarked;

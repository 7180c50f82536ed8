/** What a playbook advises to do when, on the way from one level to the next. */
@NullMarked
package dev.dossier.playbook.plan;

import org.jspecify.annotations.NullMarked;

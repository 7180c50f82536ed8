/** What the files of a package mean: parsed files in, a promotion package and a playbook out. */
@NullMarked
package dev.dossier.understand;

import org.jspecify.annotations.NullMarked;

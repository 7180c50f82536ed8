/** What somebody did according to the history of repositories, grouped into achievements. */
@NullMarked
package dev.dossier.harvest;

import org.jspecify.annotations.NullMarked;

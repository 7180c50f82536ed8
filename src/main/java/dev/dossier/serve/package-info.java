/** The preview: a site kept in memory, watched, and served to whoever writes it. */
@NullMarked
package dev.dossier.serve;

import org.jspecify.annotations.NullMarked;

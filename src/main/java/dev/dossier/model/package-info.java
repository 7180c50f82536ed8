/** What a promotion package says, as immutable records that know no file format and no library. */
@NullMarked
package dev.dossier.model;

import org.jspecify.annotations.NullMarked;

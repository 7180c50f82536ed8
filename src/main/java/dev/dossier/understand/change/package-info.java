/** What differs between two texts of one file, value by value and section by section. */
@NullMarked
package dev.dossier.understand.change;

import org.jspecify.annotations.NullMarked;

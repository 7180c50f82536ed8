/** What is due on the way to the next level, and how far it has come. */
@NullMarked
package dev.dossier.plan;

import org.jspecify.annotations.NullMarked;

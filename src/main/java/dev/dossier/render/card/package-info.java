/**
 * What stands for a portfolio where others show it: its icon, and the picture beside a link to it.
 *
 * <p>Both are drawn here and not by the platform, whose fonts, rasteriser and compression differ
 * from one machine to the next: the same view gives the same bytes anywhere.
 */
@NullMarked
package dev.dossier.render.card;

import org.jspecify.annotations.NullMarked;

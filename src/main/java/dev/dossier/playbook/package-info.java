/**
 * The ladder as data: criteria, indicators, bars, parameters and the shape of the promotion
 * document.
 */
@NullMarked
package dev.dossier.playbook;

import org.jspecify.annotations.NullMarked;

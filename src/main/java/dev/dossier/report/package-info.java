/**
 * What a run found out, told as text for people and as JSON for programs; nothing is computed here.
 */
@NullMarked
package dev.dossier.report;

import org.jspecify.annotations.NullMarked;

/**
 * What one audience may see: the assessed package cut down and formatted before anything is
 * rendered.
 */
@NullMarked
package dev.dossier.project;

import org.jspecify.annotations.NullMarked;

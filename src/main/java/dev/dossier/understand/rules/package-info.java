/**
 * The rules of family <em>reference</em> and what is left of <em>format</em>: files that are right
 * by themselves, held against each other and against the playbook.
 */
@NullMarked
package dev.dossier.understand.rules;

import org.jspecify.annotations.NullMarked;

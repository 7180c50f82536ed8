package dev.dossier.document.word;

/**
 * What whoever writes a document has at hand.
 *
 * @param links of the text
 * @param asides links of the footnotes, which are a part of their own
 */
record Desk(Links links, Links asides, Notes notes, Lists lists, Shown pictures, Bookmarks marks) {}

package dev.dossier.source.history;

/**
 * A signature on a commit, not yet verified.
 *
 * @param armor the signature as the commit holds it, in lines of text
 * @param content the bytes that it is made for
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Signature(String armor, byte[] content) {}

package dev.dossier.playbook;

/**
 * A word for a range of the score; it says what to do next and never that somebody is ready.
 *
 * @param from lowest score of the band, on the scale of 100
 * @param advice one sentence on what to do next
 */
public record Band(String id, double from, String advice) {}

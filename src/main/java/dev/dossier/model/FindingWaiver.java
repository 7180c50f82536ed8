package dev.dossier.model;

/** The author's reason for setting the findings of one rule aside in one file. */
public record FindingWaiver(String rule, String reason) {}

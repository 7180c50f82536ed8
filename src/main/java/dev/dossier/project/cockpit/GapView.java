package dev.dossier.project.cockpit;

/**
 * What the playbook names and nothing stands for yet.
 *
 * @param command the kind that {@code dossier new} begins
 * @param key the line of front matter that says what it stands for
 */
public record GapView(String title, String help, String command, String key) {}

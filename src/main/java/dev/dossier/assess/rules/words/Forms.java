package dev.dossier.assess.rules.words;

import java.util.Set;

/** What the forms say in places where the author's own words belong. */
public final class Forms {
  private final Set<String> sentences = Set.copyOf(Lines.of("forms"));

  /** Whether this is a form's sentence, word by word. */
  public boolean say(String sentence) {
    return sentences.contains(sentence.strip());
  }
}

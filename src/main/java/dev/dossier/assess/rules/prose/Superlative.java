package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.words.Lexicon;
import dev.dossier.finding.Severity;

/** Praise by the author proves nothing to a committee. */
public final class Superlative implements PhraseCheck {

  private final Lexicon lexicon = Lexicon.named("superlatives");

  @Override
  public String id() {
    return "prose/superlative";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public String fault() {
    return "praises where it should show";
  }
}

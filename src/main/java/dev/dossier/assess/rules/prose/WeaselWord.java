package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.words.Lexicon;
import dev.dossier.finding.Severity;

/** A weasel word hides who did what, or how much. */
public final class WeaselWord implements PhraseCheck {

  private final Lexicon lexicon = Lexicon.named("weasels");

  @Override
  public String id() {
    return "prose/weasel-word";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public String fault() {
    return "says less than it seems to";
  }
}

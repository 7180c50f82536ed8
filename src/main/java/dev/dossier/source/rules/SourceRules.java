package dev.dossier.source.rules;

import dev.dossier.finding.Rule;
import java.util.List;

/** All rules that reading a package can find fault with, in the order of their ids. */
public final class SourceRules {
  private SourceRules() {}

  public static List<Rule> all() {
    return List.of(
        new Alias(),
        new DuplicateKey(),
        new EmptyFile(),
        new Encoding(),
        new FileName(),
        new KeyName(),
        new LeftBehind(),
        new MissingKey(),
        new NoFrontMatter(),
        new SymbolicLink(),
        new Tag(),
        new TooComplex(),
        new TooLarge(),
        new UnclosedFrontMatter(),
        new UnknownKey(),
        new Unreadable(),
        new WrongType(),
        new WrongValue(),
        new Yaml());
  }
}

package dev.dossier.understand.rules;

import dev.dossier.finding.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The list of the rules in this package; there is no other. */
public final class UnderstandRules {
  private UnderstandRules() {}

  /** Rules that are held against a package once all its files have been read. */
  public static List<ContentsRule> ofContents() {
    return List.of(
        new ActiveFile(),
        new DuplicateId(),
        new NoAudience(),
        new TwinTag(),
        new NoBaseline(),
        new WidenedPlan(),
        new UnknownIndicator(),
        new UnknownEvidence(),
        new UnknownLevel(),
        new UnknownSection(),
        new UnknownValueModel(),
        new UnknownInput(),
        new MissingInput(),
        new UnknownWaiver(),
        new UnknownWindow(),
        new UnknownStep(),
        new UnknownActivity(),
        new DanglingLink(),
        new UnusedAttachment());
  }

  /** All rules, those that find fault with a single file while it is read included. */
  public static List<Rule> all() {
    Stream<Rule> ofFiles =
        Stream.of(
            new NoFigure(),
            new TwoFigures(),
            new SecondCase(),
            new UnusedPlaybook(),
            new UnknownPast());
    return Stream.concat(ofFiles, ofContents().stream()).toList();
  }
}

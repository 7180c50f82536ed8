package dev.dossier.understand;

import dev.dossier.source.ParsedFile;
import dev.dossier.understand.change.FieldChange;
import dev.dossier.understand.change.FrontMatterChanges;
import dev.dossier.understand.change.ProseChanges;
import java.util.ArrayList;
import java.util.List;

/** Says in a few words each what the committee reads otherwise in a file than it was before. */
final class ChangedSince {
  /** Characters of a longest value that is shown. */
  private static final int LONGEST = 40;

  private ChangedSince() {}

  static List<String> between(ParsedFile before, ParsedFile now) {
    List<String> words = new ArrayList<>();
    FrontMatterChanges.between(before.header().fields(), now.header().fields()).stream()
        .filter(change -> Testimony.has(change.key()))
        .filter(change -> !change.key().startsWith(Testimony.ARTIFACTS))
        .map(ChangedSince::words)
        .forEach(words::add);
    if (!new Testimony(before).artifacts().equals(new Testimony(now).artifacts())) {
      words.add(Testimony.ARTIFACTS);
    }
    ProseChanges.between(before.prose(), now.prose()).stream()
        .map(heading -> heading.isEmpty() ? "the text" : "the section “" + heading + "”")
        .forEach(words::add);
    return words;
  }

  private static String words(FieldChange change) {
    String before = change.before().orElse("nothing");
    String after = change.after().orElse("nothing");
    boolean brief = before.length() <= LONGEST && after.length() <= LONGEST;
    return brief ? change.key() + " " + before + " → " + after : change.key();
  }
}

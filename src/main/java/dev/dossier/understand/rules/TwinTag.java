package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.model.Head;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.understand.Contents;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A tag that differs from another page's in letter case alone, so that both claim one page. */
public record TwinTag() implements ContentsRule {

  /** A tag as it was first written, and where. */
  private record First(String tag, String file) {}

  @Override
  public String id() {
    return "format/twin-tag";
  }

  @Override
  public List<Finding> check(Contents contents) {
    Map<String, First> firsts = new HashMap<>();
    List<Finding> twins = new ArrayList<>();
    contents.pages().stream()
        .map(OrdinaryPage::head)
        .sorted(Comparator.comparing(Head::file))
        .forEach(head -> compare(head, firsts, twins));
    return twins;
  }

  private void compare(Head head, Map<String, First> firsts, List<Finding> twins) {
    for (int i = 0; i < head.tags().size(); i++) {
      String tag = head.tags().get(i);
      First first = firsts.computeIfAbsent(folded(tag), key -> new First(tag, head.file()));
      if (!first.tag().equals(tag)) {
        twins.add(fault(head, i, first));
      }
    }
  }

  /** What a file system that ignores letter case and Unicode's forms would make of it. */
  private static String folded(String tag) {
    return Normalizer.normalize(tag, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private Finding fault(Head head, int index, First first) {
    return finding(
        head.positions().value("tags[" + index + "]"),
        "the tag "
            + Quoted.text(head.tags().get(index))
            + " is written "
            + Quoted.text(first.tag())
            + " in "
            + Quoted.text(first.file()),
        "Write both alike: their pages could not lie side by side on every file system.");
  }
}

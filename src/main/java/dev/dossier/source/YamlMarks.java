package dev.dossier.source;

import dev.dossier.finding.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of the YAML library, which count code points, into places of the file. */
final class YamlMarks {
  private final SourceText text;
  private final String yaml;
  private final int from;

  /** Offset of each code point in the YAML, and of its end. */
  private final int[] offsets;

  /**
   * Marks of one stretch of YAML.
   *
   * @param from offset in the file at which the YAML begins
   */
  YamlMarks(SourceText text, int from, String yaml) {
    this.text = text;
    this.yaml = yaml;
    this.from = from;
    offsets = new int[yaml.codePointCount(0, yaml.length()) + 1];
    for (int i = 0, at = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < yaml.length() ? Character.charCount(yaml.codePointAt(at)) : 0;
    }
  }

  /** The stretch from where an event begins to where it ends, or to the line's end. */
  Place place(Event event) {
    int start = offset(event.getStartMark());
    return place(start, Math.max(start + 1, offset(event.getEndMark())));
  }

  Place place(int start, int end) {
    return text.place(from + start, from + Math.min(end, yaml.length()));
  }

  /** Offset in the YAML. */
  int offset(Optional<Mark> mark) {
    return mark.map(m -> offsets[Math.min(m.getIndex(), offsets.length - 1)]).orElse(0);
  }

  String yaml() {
    return yaml;
  }
}

package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.FrontMatter.Cut;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import dev.dossier.source.rules.DuplicateKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JBake's own header: lines of {@code key=value}, closed by a line of six tildes. */
final class JBakeHeader {
  private static final Pattern FIELD = Pattern.compile("\\s*+([A-Za-z][\\w.-]*+)\\s*+=\\s*+(.*)");
  private static final Pattern TAG = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

  private final SourceText text;
  private final List<Finding> findings = new ArrayList<>();

  JBakeHeader(SourceText text) {
    this.text = text;
  }

  /** The header and where it ends; nothing when the file has none. */
  Optional<Cut> read() {
    Map<String, Entry> fields = new LinkedHashMap<>();
    for (int line = 1; line <= text.lineCount(); line++) {
      String content = text.line(line);
      if (content.strip().equals("~~~~~~")) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(cut(fields, line));
      }
      Matcher field = FIELD.matcher(content);
      if (field.matches()) {
        add(fields, field, text.startOfLine(line));
      } else if (!content.isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Cut cut(Map<String, Entry> fields, int closing) {
    List<Entry> entries = List.copyOf(fields.values());
    Mapping mapping = new Mapping(entries, entries.get(0).key().place());
    Header header = new Header(Header.Kind.JBAKE, mapping, mapping.place());
    boolean last = closing == text.lineCount();
    int body = last ? text.text().length() : text.startOfLine(closing + 1);
    return new Cut(header, body, findings);
  }

  private void add(Map<String, Entry> fields, Matcher field, int start) {
    Place place = text.place(start + field.start(1), start + field.end(1));
    Scalar key = new Scalar(field.group(1), Kind.TEXT, place);
    int at = start + field.start(2);
    String written = field.group(2).stripTrailing();
    YamlNode value = key.text().equalsIgnoreCase("tags") ? tags(written, at) : value(written, at);
    Entry first = fields.putIfAbsent(key.text(), new Entry(key, value));
    if (first != null) {
      findings.add(new DuplicateKey().at(place, key.text(), first.key().place().line()));
    }
  }

  private Scalar value(String value, int at) {
    Place place = text.place(at, at + value.length());
    Scalar plain = Scalar.plain(value, place);
    return plain.kind() == Kind.BOOL ? plain : new Scalar(value, Kind.TEXT, place);
  }

  private Sequence tags(String value, int at) {
    List<YamlNode> tags =
        TAG.matcher(value)
            .results()
            .<YamlNode>map(tag -> value(tag.group(), at + tag.start()))
            .toList();
    return new Sequence(tags, text.place(at, at + value.length()));
  }
}

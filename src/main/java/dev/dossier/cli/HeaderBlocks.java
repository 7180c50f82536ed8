package dev.dossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file whose front matter is cut at its keys, every line as it was written.
 *
 * <p>It knows lines and not YAML. Whoever writes a file from it reads the result first.
 *
 * @param first the line that opens the front matter
 * @param last the line that closes it
 * @param body all that stands below
 */
record HeaderBlocks(String first, List<Block> blocks, String last, String body) {
  private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$");
  private static final Pattern KEY = Pattern.compile("([\"']?)([^\\s\"'#:-][^\"':]*)\\1\\s*:.*");
  private static final String MARK = "\uFEFF";

  HeaderBlocks {
    blocks = List.copyOf(blocks);
  }

  /**
   * A key with its value.
   *
   * @param key empty for comments that no key follows
   * @param above comments and empty lines before it
   */
  record Block(String key, List<String> above, List<String> lines) {
    Block {
      above = List.copyOf(above);
      lines = List.copyOf(lines);
    }

    /** Its lines as one text. */
    String text() {
      return String.join("", above) + String.join("", lines);
    }
  }

  /** The blocks of a file; nothing when it has no front matter between lines of {@code ---}. */
  static Optional<HeaderBlocks> of(String file) {
    List<String> lines = LINE.matcher(file).results().map(MatchResult::group).toList();
    if (lines.isEmpty() || !lines.get(0).replace(MARK, "").strip().equals("---")) {
      return Optional.empty();
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).strip().matches("---|\\.\\.\\.")) {
        return Optional.of(
            new HeaderBlocks(
                lines.get(0),
                cut(lines.subList(1, i)),
                lines.get(i),
                String.join("", lines.subList(i + 1, lines.size()))));
      }
    }
    return Optional.empty();
  }

  private static List<Block> cut(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (String line : lines) {
      Matcher key = KEY.matcher(line.stripTrailing());
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        above.add(line);
      } else if (key.matches()) {
        blocks.add(new Block(key.group(2).strip(), above, List.of(line)));
        above.clear();
      } else if (!blocks.isEmpty()) {
        Block begun = blocks.remove(blocks.size() - 1);
        List<String> more = new ArrayList<>(begun.lines());
        more.addAll(above);
        more.add(line);
        blocks.add(new Block(begun.key(), begun.above(), more));
        above.clear();
      }
    }
    blocks.add(new Block("", above, List.of()));
    return blocks;
  }

  /** How the lines of the file end. */
  String lineEnd() {
    return first.substring(first.stripTrailing().length());
  }
}

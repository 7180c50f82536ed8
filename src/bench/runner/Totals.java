import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sums that everybody must get.
 *
 * @param sums by unit, and by criterion the number of files; none is zero
 */
record Totals(Map<String, Long> sums) {
  private static final Pattern ROW =
      Pattern.compile("<tr><th>([^<]+)</th><td>(\\d+)(?:\\.0)?</td></tr>");
  private static final Pattern AMOUNT = Pattern.compile("(?m)^ +amount: (\\d+)\\n +unit: (.+)$");
  private static final Pattern CRITERIA = Pattern.compile("(?m)^criteria: \\[(.*)]$");
  private static final Pattern GAIN = Pattern.compile("data-label=\"Gain\"><b>([^<]+)</b>");
  private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");

  /** As the files of the generators say. */
  static Totals ofFiles(Path yaml) {
    Map<String, Long> sums = new TreeMap<>();
    for (Path file : Folders.ending(yaml, ".md")) {
      String text = Folders.text(file);
      AMOUNT
          .matcher(text)
          .results()
          .forEach(found -> sums.merge(found.group(2), Long.valueOf(found.group(1)), Long::sum));
      CRITERIA
          .matcher(text)
          .results()
          .flatMap(found -> Pattern.compile(", ").splitAsStream(found.group(1)))
          .forEach(criterion -> sums.merge(criterion, 1L, Long::sum));
    }
    return new Totals(sums);
  }

  /** As a generator's dashboard says. */
  static Totals ofDashboard(Path page) {
    Map<String, Long> sums = new TreeMap<>();
    Matcher rows = ROW.matcher(Folders.text(page).replace("&#x2F;", "/"));
    while (rows.find()) {
      if (!rows.group(2).equals("0")) {
        sums.merge(rows.group(1), Long.valueOf(rows.group(2)), Long::sum);
      }
    }
    return new Totals(sums);
  }

  /**
   * As Dossier says.
   *
   * @param evidence folder of the pages that show each figure
   * @param score what {@code score --all --format json} prints
   */
  static Totals ofDossier(Path evidence, String score) {
    Map<String, Long> sums = new TreeMap<>();
    for (Path page : Folders.ending(evidence, ".html")) {
      GAIN.matcher(Folders.text(page))
          .results()
          .forEach(gain -> add(gain.group(1).replace(",", "").replace((char) 0xA0, ' '), sums));
    }
    String criterion = "";
    Matcher ids = ID.matcher(score.substring(0, score.indexOf("\n  \"evidence\"")));
    while (ids.find()) {
      if (ids.group(1).startsWith("evidence/")) {
        sums.merge(criterion, 1L, Long::sum);
      } else {
        criterion = ids.group(1);
      }
    }
    return new Totals(sums);
  }

  private static void add(String gain, Map<String, Long> sums) {
    boolean money = gain.startsWith("$");
    String amount = gain.substring(money ? 1 : 0, gain.indexOf(' '));
    String unit = money ? "USD/year" : gain.substring(gain.indexOf(' ') + 1);
    sums.merge(unit, Long.valueOf(amount), Long::sum);
  }
}

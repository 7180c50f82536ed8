package dev.dossier.testing.secrecy;

import java.util.List;

/** The case and the ladder. */
record CaseFile(SecretPackage to) {
  void write() {
    FileText text = new FileText();
    text.key("candidate", "Alex Example").key("playbook", "l6-l7").key("currency", "USD");
    if (to.isPublic()) {
      if (to.patentsTold) {
        text.key("declassify", "[patents]");
      }
      facts(text, to.secret, to.secrets.line());
      text.texts("tags", to.secret.some(List.of(to.secrets.word()), 1));
      text.write(to.secrets.paragraph()).write(to.linkToUnseen(""));
    } else {
      text.key("declassify", to.secret.of("[]", "[patents, score]", "[total-impact]"));
      facts(text, to.open, "A case");
      text.write("I ask for it, with {{teams}} teams and {{total-impact}}.");
      text.write("See " + to.linkToUnseen("") + ".");
    }
    to.put("content/promotion.md", text.withHidden(to.secret, to.secrets));
    ladder();
  }

  private void facts(FileText text, Chance chance, String words) {
    text.text("title", words);
    text.key("level-since", "202" + chance.between(0, 4) + "-0" + chance.between(1, 9));
    text.key("committee", "202" + chance.between(4, 7) + "-0" + chance.between(1, 9) + "-15");
    text.key(
        "baseline",
        "{teams: %d, impact: %d, stakeholders: %d, complexity: 1}"
            .formatted(
                chance.between(1, 4), 100_000 * chance.between(1, 20), chance.between(1, 6)));
    if (chance.oneIn(2)) {
      text.key("from", "L6").key("to", "L7");
    }
    List<String> waived = chance.some(SecretPackage.INDICATORS, 3);
    text.mappings(
        "waive",
        waived.stream()
            .map(i -> "{indicator: " + i + ", reason: " + FileText.quoted(words) + "}")
            .toList());
  }

  /** Of a ladder, the public sees names, and the committee all but the plan. */
  private void ladder() {
    if (to.secret.oneIn(2)) {
      return;
    }
    String own = FileText.quoted(to.secrets.line());
    String plan = "plan:\n  phases:\n    - {id: foundation, intro: " + own + "}\n";
    String rest =
        """
        title: %s
        scoring: {magnitude: {floor: 0.%d}, recency: {floor: 0.3}}
        bands:
          - {id: foundation, advice: %s}
        criteria:
          - {id: unique-value, requirement: %s, weight: 0.2}
          - {id: leadership-maturity, weight: 0.2}
        """
            .formatted(own, to.secret.between(1, 4), own, own);
    to.put("playbook.yaml", "extends: l6-l7\n" + plan + (to.isPublic() ? rest : ""));
  }
}

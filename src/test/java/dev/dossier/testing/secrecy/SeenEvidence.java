package dev.dossier.testing.secrecy;

import java.util.ArrayList;
import java.util.List;

/** Evidence that the reader sees, with fields that the reader does not. */
final class SeenEvidence {
  private static final List<String> KINDS =
      List.of("initiative", "initiative", "influence", "writing", "talk", "patent", "mentoring");
  private static final List<String> REACH =
      List.of("teams", "engineers", "products", "customers", "organizations");

  private final SecretPackage to;
  private final Chance open;
  private final Chance secret;

  SeenEvidence(SecretPackage to) {
    this.to = to;
    this.open = to.open;
    this.secret = to.secret;
  }

  void write(String id) {
    String shown = open.of("exact", "magnitude", "hidden");
    Numbers numbers = new Numbers(to, to.isPublic() ? shown : "exact");
    FileText text = new FileText();
    text.text("title", "Work on " + id.substring(9) + " & more");
    text.key("audience", to.seenAudience());
    text.key("public-figures", to.isPublic() ? shown : secret.of("exact", "magnitude", "hidden"));
    String month = "202" + open.between(3, 6) + "-0" + open.between(1, 9);
    text.key("period", month + ".." + (open.oneIn(3) ? "" : "2027-0" + open.between(1, 9)));
    text.key("role", "Lead");
    text.texts("tags", open.some(List.of("platform", "cost", "people"), 2));
    text.key("supports", open.some(SecretPackage.INDICATORS, 6));
    kind(text, numbers);
    text.key("share", numbers.share());
    numbers.reach(REACH).ifPresent(reach -> text.key("reach", reach));
    text.mappings("outcomes", outcomes(numbers));
    people(text);
    text.mappings("artifacts", artifacts());
    body(text, id);
    to.put("content/" + id + ".md", text.withHidden(secret, to.secrets));
  }

  private void kind(FileText text, Numbers numbers) {
    String kind = open.of(KINDS);
    text.key("kind", kind);
    if (kind.equals("patent") && to.patentsTold) {
      text.key("count", open.between(1, 9));
    } else if (kind.equals("writing") || kind.equals("talk") || kind.equals("patent")) {
      numbers.count(3).ifPresent(n -> text.key("count", n));
    }
    if (kind.equals("talk")) {
      text.key("venue", open.of("internal", "external"));
    }
    if (kind.equals("writing")) {
      text.key("form", open.of("strategy", "rfc"));
      numbers.count(5).ifPresent(n -> text.key("views", n));
      text.texts("decisions", open.some(List.of("One platform", "No shared cache"), 2));
    }
    if (kind.equals("mentoring")) {
      numbers.count(2).ifPresent(n -> text.key("mentees", n));
      numbers.count(2).ifPresent(n -> text.key("promoted", n));
    }
  }

  private List<String> outcomes(Numbers numbers) {
    List<String> outcomes = new ArrayList<>();
    for (int i = open.below(3); i > 0; i--) {
      String measured = open.oneIn(2) ? ", measured: 2026-0" + open.between(1, 6) : "";
      outcomes.add(
          "{metric: metric %d, basis: %s%s, %s}"
              .formatted(i, open.of("measured", "estimated"), measured, numbers.outcome()));
    }
    return outcomes;
  }

  /** People, code and how hard it was are for those who know them. */
  private void people(FileText text) {
    boolean hidden = to.isPublic();
    Chance chance = hidden ? secret : open;
    List<String> people = new ArrayList<>();
    List<String> commits = new ArrayList<>();
    for (int i = chance.below(7); i > 0; i--) {
      people.add(hidden ? to.secrets.line() : "Director " + i);
    }
    for (int i = chance.below(3); i > 0; i--) {
      commits.add(hidden ? to.secrets.word() + "#1" : "platform#" + i);
    }
    text.texts("stakeholders", people).texts("commits", commits);
    if (chance.oneIn(2)) {
      text.key("complexity", chance.between(1, 5));
    }
    if (hidden && secret.oneIn(3)) {
      text.mappings(
          "waive",
          List.of("{rule: claims/no-source, reason: " + FileText.quoted(to.secrets.line()) + "}"));
    }
  }

  private List<String> artifacts() {
    List<String> all = new ArrayList<>();
    for (int i = open.below(3); i > 0; i--) {
      String readers = to.isPublic() ? "public" : open.of("public", "committee");
      all.add(
          "{kind: report, title: Report %d, link: \"https://example.com/%d\", readers: %s}"
              .formatted(i, i, readers));
    }
    for (int i = secret.below(3); i > 0; i--) {
      String name = to.secrets.word();
      boolean attached = secret.oneIn(2);
      if (attached) {
        to.put("content/evidence/attachments/" + name + ".pdf", "%PDF " + to.secrets.line());
      }
      all.add(
          secret.below(all.size() + 1),
          "{kind: %s, title: %s, link: \"%s\", readers: %s, excerpt: %s}"
              .formatted(
                  to.secrets.word(),
                  FileText.quoted(to.secrets.line()),
                  attached ? "attachments/" + name + ".pdf" : "https://example.com/" + name,
                  to.unseenAudience(),
                  FileText.quoted(to.secrets.paragraph())));
    }
    return all;
  }

  private void body(FileText text, String id) {
    text.write("## Context\n\nIt was slow. See " + to.linkToUnseen("../") + " for more.");
    text.write(
        "## Action\n\nI led it. I also wrote [this](" + open.of(to.seen).substring(9) + ".md).");
    text.write(
        "## Result\n\nSo what: {{teams}} teams and {{total-impact}}, {{patents}} patents, and"
            + " {{%s reach.teams}} teams elsewhere.".formatted(to.unseen.get(0)));
    if (open.oneIn(3)) {
      String name = id.substring(9);
      text.write("![How " + name + " works](attachments/" + name + ".svg)");
      to.put("content/evidence/attachments/" + name + ".svg", "<svg>" + name + "</svg>");
    }
    if (open.oneIn(3)) {
      text.write("## Why L7\n\nNobody asked me to. It was worth {{measured-impact}}.");
    }
  }
}

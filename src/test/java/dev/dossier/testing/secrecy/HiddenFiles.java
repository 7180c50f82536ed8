package dev.dossier.testing.secrecy;

import java.util.ArrayList;
import java.util.List;

/** Files of every kind that the reader does not see, as many as it comes. */
final class HiddenFiles {
  private final SecretPackage to;
  private final Chance secret;
  private final Secrets secrets;
  private final List<String> evidence = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final List<String> plan = new ArrayList<>();

  HiddenFiles(SecretPackage to) {
    this.to = to;
    this.secret = to.secret;
    this.secrets = to.secrets;
  }

  /** Chooses names, so that other files can link to them. */
  void choose() {
    names("evidence/", 1 + secret.below(3), evidence);
    names(secret.of("", "blog/", "notes/"), secret.below(3), pages);
    for (String folder :
        List.of(
            "actions",
            "opportunities",
            "relationships",
            "blockers",
            "shadowing",
            "meetings",
            "mentees",
            "sprint",
            "interviews",
            "committee",
            "notes")) {
      names("plan/" + folder + "/", secret.below(2), plan);
    }
    to.unseen.addAll(evidence);
    to.unseen.addAll(pages);
    to.unseen.addAll(plan);
  }

  private void names(String folder, int count, List<String> names) {
    for (int i = 0; i < count; i++) {
      names.add(folder + to.unseenName());
    }
  }

  void write() {
    for (String id : evidence) {
      evidence(id, id.equals(evidence.get(0)));
    }
    pages.forEach(this::page);
    plan.forEach(this::plan);
    for (int i = secret.below(4); i > 0; i--) {
      endorsement();
    }
    for (int i = secret.below(3); i > 0; i--) {
      section();
    }
    for (int i = secret.below(3); i > 0; i--) {
      draft();
      notYetDue();
      stray();
    }
    leavings();
  }

  /** The first began long ago and states every figure that seen texts ask for. */
  private void evidence(String id, boolean first) {
    FileText text = new FileText();
    text.text("title", secrets.line());
    String audience = to.unseenAudience();
    text.key("audience", audience);
    text.key("public-figures", secret.of("exact", "magnitude", "hidden"));
    int year = first ? 2023 : secret.between(2023, 2026);
    text.key("period", year + "-0" + secret.between(1, 9) + "..");
    boolean patentsFixed = to.patentsTold && audience.equals("committee");
    text.key(
        "kind",
        patentsFixed
            ? secret.of("initiative", "talk", "writing")
            : secret.of("initiative", "talk", "patent", "writing", "mentoring"));
    text.key("count", secret.between(1, 40));
    text.texts("tags", List.of(secrets.word(), "platform"));
    text.key("supports", secret.some(SecretPackage.INDICATORS, 9));
    text.texts("stakeholders", List.of(secrets.line(), secrets.line()));
    text.key("complexity", secret.between(1, 9));
    if (first || secret.oneIn(2)) {
      text.key(
          "reach",
          "{teams: %d, engineers: %d, customers: %d, products: %d}"
              .formatted(
                  secrets.number(6), secrets.number(6), secrets.number(7), secrets.number(6)));
      text.mappings(
          "outcomes",
          List.of(
              "{metric: %s, value: %d, unit: USD/year, nature: savings, basis: measured}"
                  .formatted(FileText.quoted(secrets.line()), secrets.number(8))));
    }
    if (secret.oneIn(2)) {
      text.mappings(
          "waive",
          List.of("{rule: claims/no-role, reason: " + FileText.quoted(secrets.line()) + "}"));
    }
    String name = secrets.word();
    text.write("## Result\n\n" + secrets.paragraph());
    text.write("![" + secrets.line().replace("<", "") + "](" + name + ".png)");
    to.put("content/evidence/" + name + ".png", secrets.line());
    to.put("content/" + id + ".md", text.withHidden(secret, secrets));
  }

  private void page(String id) {
    FileText text = new FileText();
    text.text("title", secrets.line()).key("audience", to.unseenAudience());
    text.key("date", "2026-0" + secret.between(1, 6) + "-0" + secret.between(1, 9));
    text.texts("tags", List.of(secrets.word(), secret.of("platform", "cost")));
    text.text("summary", secrets.line());
    if (secret.oneIn(3)) {
      text.key("id", "notes/" + secrets.word());
    }
    text.write(secrets.paragraph());
    to.put("content/" + id + ".md", text.withHidden(secret, secrets));
  }

  private void plan(String id) {
    FileText text = new FileText();
    text.text("title", secrets.line());
    if (secret.oneIn(3)) {
      text.texts("tags", List.of(secrets.word()));
    }
    String day = "2026-0" + secret.between(1, 9) + "-17";
    switch (id.split("/", -1)[1]) {
      case "actions" -> text.key("due", day).key("status", secret.of("open", "done"));
      case "opportunities" ->
          text.key("opening", secret.of("vacancy", "crisis"))
              .key("impact", secrets.number(8))
              .key("visibility", secret.between(0, 5));
      case "relationships" ->
          text.key("kind", secret.of("manager", "peer", "sponsor"))
              .text("name", secrets.line())
              .text("role", secrets.line())
              .key("cadence", secret.of("weekly", "monthly"))
              .key("last", day);
      case "blockers" ->
          text.key("kind", secret.of("perception", "organisation"))
              .text("owner", secrets.line())
              .key("since", day)
              .key("status", secret.of("open", "cleared"));
      case "shadowing" ->
          text.key("kind", secret.of("decisions", "skill"))
              .text("with", secrets.line())
              .text("learnt", secrets.paragraph());
      case "meetings" ->
          text.key("kind", secret.of("staff", "customer"))
              .key("date", day)
              .text("outcome", secrets.paragraph());
      case "mentees" ->
          text.key("group", secret.of("promising", "outside"))
              .text("name", secrets.line())
              .key("since", day);
      case "sprint" -> text.key("start", day).key("hours", secret.between(20, 60));
      case "interviews" ->
          text.text("company", secrets.line())
              .text("level", secrets.line())
              .key("date", day)
              .text("learnt", secrets.paragraph());
      case "committee" ->
          text.text("role", secrets.line())
              .texts("cares-about", List.of(secrets.line(), secrets.line()));
      default -> text.write(secrets.line());
    }
    String attached = secrets.word();
    to.put("content/plan/" + attached + ".txt", secrets.line());
    text.write(secrets.paragraph() + " [file](../" + attached + ".txt)");
    to.put("content/" + id + ".md", text.withHidden(secret, secrets));
  }

  /** Hidden by its audience, or because all that it endorses is hidden. */
  private void endorsement() {
    boolean ofHidden = secret.oneIn(2);
    FileText text = new FileText();
    text.text("from", secrets.line());
    text.key("relation", secret.of("manager", "skip-level", "peer", "stakeholder", "report"));
    text.key("level", secret.of("L7", "Director", secrets.word()));
    text.key("date", "2026-0" + secret.between(1, 6) + "-12");
    text.key("audience", ofHidden ? secret.of("public", "committee") : to.unseenAudience());
    text.key("endorses", "[" + (ofHidden ? secret.of(evidence) : secret.of(to.seen)) + "]");
    text.write(secrets.paragraph());
    to.put("content/endorsements/" + to.unseenName() + ".md", text.withHidden(secret, secrets));
  }

  private void section() {
    FileText text = new FileText();
    text.key("section", secret.of("summary", "influence", "vision"));
    text.key("audience", to.isPublic() ? secret.of("public", "committee", "private") : "private");
    text.text("title", secrets.line());
    String name = secrets.word();
    to.put("content/document/" + name + ".svg", "<svg>" + secrets.line() + "</svg>");
    text.write(secrets.paragraph() + " ![figure](" + name + ".svg)");
    to.put("content/document/" + to.unseenName() + ".md", text.withHidden(secret, secrets));
  }

  private void draft() {
    FileText text = new FileText();
    text.text("title", secrets.line()).key("audience", "public").texts("tags", List.of("platform"));
    String folder = secret.of("", "blog/", "evidence/");
    if (folder.equals("evidence/")) {
      text.key("period", "2025-01..").key("draft", "true");
    } else {
      text.key("date", "2026-06-0" + secret.between(1, 9));
      if (secret.oneIn(2)) {
        text.key("draft", "true");
      } else {
        text.key("status", "draft");
      }
    }
    text.write(secrets.paragraph());
    to.put("content/" + folder + to.unseenName() + ".md", text.withHidden(secret, secrets));
  }

  private void notYetDue() {
    FileText text = new FileText();
    text.text("title", secrets.line()).key("audience", "public").key("status", "published-date");
    text.key("date", "2027-0" + secret.between(1, 9) + "-01").texts("tags", List.of("platform"));
    text.write(secrets.paragraph());
    to.put("content/blog/" + to.unseenName() + ".md", text.withHidden(secret, secrets));
  }

  /** A file of the plan that lies elsewhere, and evidence that does. */
  private void stray() {
    String type = secret.of("blocker", "interview", "relationship", "evidence");
    FileText text = new FileText();
    text.text("title", secrets.line()).key("type", type);
    switch (type) {
      case "blocker" -> text.key("kind", "perception");
      case "relationship" -> text.key("kind", "peer").text("name", secrets.line());
      case "evidence" -> text.key("period", "2025-01..").key("audience", to.unseenAudience());
      default -> text.text("company", secrets.line());
    }
    text.write(secrets.paragraph());
    String folder = secret.of("", "blog/", "evidence/", "misc/", "document/");
    to.put("content/" + folder + to.unseenName() + ".md", text.withHidden(secret, secrets));
  }

  /** What lies about: attachments that nobody refers to, hidden files, editors' copies. */
  private void leavings() {
    for (int i = secret.below(3); i > 0; i--) {
      String folder = secret.of("", "evidence/", "evidence/attachments/", "blog/", "plan/");
      String end = secret.of(".pdf", ".csv", ".svg", ".md~");
      to.put("content/" + folder + secrets.word() + end, secrets.line());
      to.put("content/" + folder + "." + secrets.word(), secrets.line());
    }
    if (secret.oneIn(3)) {
      to.put(secrets.word() + ".md", secrets.line());
      to.put("notes/" + secrets.word() + ".md", secrets.line());
    }
  }
}

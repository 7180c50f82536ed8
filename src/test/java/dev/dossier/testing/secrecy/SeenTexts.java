package dev.dossier.testing.secrecy;

import java.util.ArrayList;
import java.util.List;

/** Endorsements, pages, posts and sections of the document that the reader sees. */
final class SeenTexts {
  private static final List<String> SECTIONS = List.of("summary", "influence", "vision");

  private final SecretPackage to;
  private final Chance open;
  private final Chance secret;
  private final List<String> words;

  SeenTexts(SecretPackage to, List<String> words) {
    this.to = to;
    this.open = to.open;
    this.secret = to.secret;
    this.words = words;
  }

  void write() {
    int endorsements = open.below(4);
    for (int i = 0; i < endorsements; i++) {
      endorsement(words.get(i));
    }
    if (open.oneIn(2)) {
      page("about", "About me");
    }
    for (int i = open.below(3); i > 0; i--) {
      page(words.get(i), "Page " + i);
    }
    for (int i = open.below(4); i > 0; i--) {
      page("blog/" + words.get(i), "Post " + i);
    }
    if (!to.isPublic()) {
      open.some(SECTIONS, 2).forEach(this::section);
    }
  }

  private void endorsement(String name) {
    List<String> ids = new ArrayList<>(open.some(to.seen, 3));
    if (ids.isEmpty()) {
      ids.add(to.seen.get(0));
    }
    FileText text = new FileText();
    text.key("from", "Person " + name);
    text.key("relation", open.of("manager", "peer", "stakeholder", "report"));
    text.key("level", open.of("L7", "Director", "L6"));
    text.key("date", "2026-0" + open.between(1, 6) + "-11");
    text.key("audience", to.seenAudience());
    List<String> stamped = new ArrayList<>();
    if (!to.isPublic() && open.oneIn(3)) {
      stamped.add(ids.get(0) + ": \"" + "0".repeat(64) + "\"");
    } else if (to.isPublic() && secret.oneIn(2)) {
      stamped.add(ids.get(0) + ": \"" + "1".repeat(64) + "\"");
    }
    if (secret.oneIn(2)) {
      String id = to.unseen.get(0);
      ids.add(secret.below(ids.size() + 1), id);
      stamped.add(id + ": \"" + "2".repeat(64) + "\"");
    }
    text.key("endorses", "[" + String.join(", ", ids) + "]");
    if (!stamped.isEmpty()) {
      text.key("fingerprint", "{" + String.join(", ", stamped) + "}");
    }
    if (secret.oneIn(2)) {
      text.text("title", to.secrets.line()).texts("tags", List.of(to.secrets.word()));
    }
    text.write("I saw it done. " + to.linkToUnseen("../"));
    to.put("content/endorsements/" + name + ".md", text.withHidden(secret, to.secrets));
  }

  private void page(String name, String title) {
    String folders = name.contains("/") ? "../" : "";
    String date = "2026-0" + open.between(1, 3) + "-0" + open.between(1, 3);
    List<String> tags = open.some(List.of("platform", "cost", "reviews"), 2);
    String body = "Hello from " + name + ". See " + to.linkToUnseen(folders) + ".";
    if (open.oneIn(4)) {
      to.put(
          "content/" + name + ".md",
          "title=%s\naudience=public\ndate=%s\ntags=%s\n~~~~~~\n%s\n"
              .formatted(title, date, String.join(",", tags), body));
      return;
    }
    FileText text = new FileText();
    text.text("title", title).key("audience", to.seenAudience()).key("date", date);
    text.texts("tags", tags);
    if (open.oneIn(2)) {
      text.text("summary", "In short: " + name);
    }
    if (open.oneIn(4)) {
      text.key("id", "notes/" + name.replace('/', '-'));
    }
    if (open.oneIn(4)) {
      text.key("status", "published-date");
    }
    if (to.isPublic() && secret.oneIn(3)) {
      text.mappings(
          "waive",
          List.of("{rule: prose/superlative, reason: " + FileText.quoted(to.secrets.line()) + "}"));
    }
    text.write(body).write("It has {{evidence-count}} things and {{customers}} customers.");
    to.put("content/" + name + ".md", text.withHidden(secret, to.secrets));
  }

  private void section(String name) {
    FileText text = new FileText();
    text.key("audience", to.seenAudience());
    text.write("In {{months-sustained}}, {{teams}} teams. " + to.linkToUnseen("../"));
    to.put("content/document/" + name + ".md", text.withHidden(secret, to.secrets));
  }
}

package dev.dossier.playbook;

import static dev.dossier.playbook.LadderReader.all;
import static dev.dossier.playbook.LadderReader.text;
import static dev.dossier.playbook.LadderReader.texts;

import dev.dossier.playbook.DocumentFormat.Form;
import dev.dossier.playbook.DocumentFormat.Metric;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.playbook.DocumentFormat.Source;
import dev.dossier.source.Values;
import java.util.List;
import java.util.Optional;

/** Reads the shapes of the promotion document from a checked ladder. */
final class FormatReader {
  private FormatReader() {}

  /** The shape that the document has when no other is asked for. */
  static Optional<DocumentFormat> usual(Values values) {
    return format(DocumentFormat.FULL, values, List.of());
  }

  /** Another shape; figures at a glance that it does not name itself are those of the usual one. */
  static Optional<DocumentFormat> layout(Values values, DocumentFormat usual) {
    return values.text("id").flatMap(name -> format(name, values, usual.metrics()));
  }

  private static Optional<DocumentFormat> format(
      String name, Values values, List<Metric> otherwise) {
    List<Section> sections = all(values, "sections", FormatReader::section);
    List<Metric> metrics = all(values, "metrics", FormatReader::metric);
    return values
        .whole("pages")
        .filter(pages -> texts(values, "title") && !sections.isEmpty())
        .map(
            pages ->
                new DocumentFormat(
                    name,
                    text(values, "title"),
                    pages,
                    sections,
                    metrics.isEmpty() ? otherwise : metrics));
  }

  private static Optional<Section> section(Values values) {
    return values
        .whole("pages")
        .filter(pages -> texts(values, "id", "title", "source"))
        .map(
            pages ->
                new Section(
                    text(values, "id"),
                    text(values, "title"),
                    pages,
                    Source.of(text(values, "source")),
                    choose(values),
                    Form.of(text(values, "form")).orElse(Form.NARRATIVE),
                    text(values, "brief"),
                    all(values, "parts", FormatReader::part)));
  }

  /** {@code 3} and {@code best 3} say the same. */
  private static int choose(Values values) {
    return values
        .whole("choose")
        .or(() -> values.text("choose").map(best -> Integer.valueOf(best.replaceAll("\\D", ""))))
        .orElse(0);
  }

  private static Optional<DocumentFormat.Part> part(Values values) {
    return texts(values, "id", "title")
        ? Optional.of(new DocumentFormat.Part(text(values, "id"), text(values, "title")))
        : Optional.empty();
  }

  private static Optional<Metric> metric(Values values) {
    return texts(values, "id", "title")
        ? Optional.of(
            new Metric(text(values, "id"), text(values, "title"), values.texts("figures")))
        : Optional.empty();
  }
}

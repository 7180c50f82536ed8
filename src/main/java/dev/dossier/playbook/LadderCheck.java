package dev.dossier.playbook;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.model.Positions;
import dev.dossier.playbook.rules.LadderBands;
import dev.dossier.playbook.rules.LadderFormula;
import dev.dossier.playbook.rules.LadderId;
import dev.dossier.playbook.rules.LadderPages;
import dev.dossier.playbook.rules.LadderWeights;
import dev.dossier.source.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the parts of a ladder against each other. */
final class LadderCheck {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  private final Values ladder;
  private final Positions positions;
  private final List<Finding> findings = new ArrayList<>();

  private LadderCheck(Values ladder, Positions positions) {
    this.ladder = ladder;
    this.positions = positions;
  }

  /** What is wrong with a ladder whose values have the right shapes. */
  static List<Finding> of(Values ladder, Positions positions) {
    LadderCheck check = new LadderCheck(ladder, positions);
    check.weights();
    check.bands();
    check.pages();
    ladder.mappings("value-models").forEach(check::formula);
    check.findings.addAll(ScoringOrder.of(ladder, positions));
    return check.findings;
  }

  private void weights() {
    List<Values> criteria = ladder.mappings("criteria");
    List<BigDecimal> weights =
        criteria.stream().flatMap(criterion -> criterion.number("weight").stream()).toList();
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean one = sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0;
    if (!one && !criteria.isEmpty() && weights.size() == count("criteria")) {
      findings.add(
          new LadderWeights()
              .at(positions.key("criteria"), sum.stripTrailingZeros().toPlainString()));
    }
  }

  private void bands() {
    Optional<Values> before = Optional.empty();
    for (Values band : ladder.mappings("bands")) {
      Optional<BigDecimal> from = band.number("from");
      if (from.isPresent()) {
        band(band, from.get(), before);
        before = Optional.of(band);
      }
    }
  }

  private void band(Values band, BigDecimal from, Optional<Values> before) {
    String id = band.text("id").orElse("");
    Place place = positions.value(band.path("from"));
    if (before.isEmpty() && from.signum() != 0) {
      findings.add(new LadderBands().first(place, id));
    }
    before
        .filter(last -> last.number("from").filter(least -> least.compareTo(from) >= 0).isPresent())
        .ifPresent(
            last -> findings.add(new LadderBands().order(place, id, last.text("id").orElse(""))));
  }

  private void pages() {
    ladder.mapping("document").ifPresent(this::pages);
    for (Values layout : ladder.mappings("layouts")) {
      pages(layout);
      if (layout.text("id").filter(DocumentFormat.FULL::equals).isPresent()) {
        Place place = positions.value(layout.path("id"));
        findings.add(new LadderId().at(place, DocumentFormat.FULL, "layout"));
      }
    }
  }

  private void pages(Values format) {
    Optional<Integer> stated = format.whole("pages");
    List<Values> sections = format.mappings("sections");
    List<Integer> pages = sections.stream().flatMap(s -> s.whole("pages").stream()).toList();
    boolean complete =
        !pages.isEmpty() && pages.size() == count(format.path("sections")) && stated.isPresent();
    if (!complete) {
      return;
    }
    int sum = pages.stream().mapToInt(Integer::intValue).sum();
    if (sum != stated.get()) {
      Place place = positions.value(format.path("pages"));
      findings.add(new LadderPages().at(place, stated.get(), sum));
    }
    if (pages.get(0) == 0) {
      findings.add(new LadderPages().first(positions.value(sections.get(0).path("pages"))));
    }
  }

  /** Items of a list as the file has them, those that cannot be used included. */
  private int count(String list) {
    int count = 0;
    while (positions.has(list + "[" + count + "]")) {
      count++;
    }
    return count;
  }

  private void formula(Values model) {
    Optional<String> text = model.text("formula");
    if (text.isEmpty()) {
      return;
    }
    Place whole = positions.value(model.path("formula"));
    Formula.Reading reading = Formula.read(text.get());
    if (reading instanceof Formula.Fault fault) {
      Place place = part(whole, text.get(), fault.offset(), fault.length());
      findings.add(new LadderFormula().unreadable(place, fault.message()));
    } else if (reading instanceof Formula.Understood read) {
      names(model, read.formula(), whole);
    }
  }

  private void names(Values model, Formula formula, Place whole) {
    List<String> inputs =
        model.mappings("inputs").stream().flatMap(input -> input.text("name").stream()).toList();
    for (Term.Name name : formula.names()) {
      if (!inputs.contains(name.name())) {
        Place place = part(whole, formula.text(), name.offset(), name.name().length());
        findings.add(new LadderFormula().unknown(place, name.name(), inputs));
      }
    }
  }

  /** The place of a part of a text, when the text stands in the file as it is. */
  private static Place part(Place whole, String text, int offset, int length) {
    int quotes = whole.length() - text.codePointCount(0, text.length());
    if (quotes != 0 && quotes != 2) {
      return whole;
    }
    int before = text.codePointCount(0, Math.min(offset, text.length()));
    return new Place(
        whole.file(), whole.line(), whole.column() + quotes / 2 + before, Math.max(1, length));
  }
}

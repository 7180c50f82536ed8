package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import java.util.List;
import java.util.Set;

/**
 * Where in a mapping a value is checked, and where what is found goes.
 *
 * @param path path of the value, such as {@code outcomes[0].from}; empty for the whole
 * @param owner the key that the value belongs to, to point at when the value lacks something
 */
public record Spot(String path, Place owner, List<Finding> findings, Set<YamlNode> rejected) {

  /** The spot of a key in the mapping at this spot. */
  Spot key(String name, Place place) {
    return new Spot(path.isEmpty() ? name : path + "." + name, place, findings, rejected);
  }

  /** The spot of an item in the list at this spot. */
  Spot item(int index, Place place) {
    return new Spot(path + "[" + index + "]", place, findings, rejected);
  }

  /** Checks a part of the value at this spot, and remembers when it cannot be used. */
  boolean check(Shape shape, YamlNode node) {
    boolean usable = !(node instanceof YamlNode.Refused) && shape.check(node, this);
    if (!usable) {
      rejected.add(node);
    }
    return usable;
  }

  /** Adds a finding; the value cannot be used. */
  boolean fault(Finding finding) {
    findings.add(finding);
    return false;
  }
}

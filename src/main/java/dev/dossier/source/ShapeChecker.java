package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.rules.WrongType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Checks a mapping against its shape, and finds all that is wrong with it. */
public final class ShapeChecker {
  private ShapeChecker() {}

  /**
   * A mapping that was checked.
   *
   * @param values what fits its shape; whatever does not is left out
   * @param findings what does not fit
   */
  public record Checked(Values values, List<Finding> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }

    /** Whether everything fits. */
    public boolean sound() {
      return findings.isEmpty();
    }
  }

  /**
   * Checks the fields of a file.
   *
   * @param owner what to point at when a key is missing, such as the line that opens the header
   */
  public static Checked check(Mapping fields, MappingShape shape, Place owner) {
    Set<YamlNode> rejected = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Finding> findings = new ArrayList<>();
    new Spot("", owner, findings, rejected).check(shape, fields);
    return new Checked(new Values(fields, rejected, ""), findings);
  }

  /** Fields that are known to be sound, taken as they are. */
  public static Checked unchecked(Mapping fields) {
    return new Checked(new Values(fields, Set.of(), ""), List.of());
  }

  /** Checks a header; one that could not be read has no findings beyond those that told so. */
  public static Checked check(Header header, MappingShape shape) {
    return header.readable()
        ? check(header.fields(), shape, header.place())
        : new Checked(new Values(header.fields(), Set.of(), ""), List.of());
  }

  /** What is wrong with any value; nothing when it fits. */
  public static List<Finding> check(YamlNode node, Shape shape) {
    Set<YamlNode> rejected = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Finding> findings = new ArrayList<>();
    new Spot("", node.place(), findings, rejected).check(shape, node);
    return List.copyOf(findings);
  }

  /** A value of the wrong kind; an empty one gets the advice to fill it in. */
  static boolean wrongType(YamlNode node, Spot spot, String expected, String hint) {
    boolean empty = node instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.Kind.NULL;
    String advice = empty ? "Give it a value, or delete the line." : hint;
    Place place = empty ? spot.owner() : node.place();
    String name = spot.path().isEmpty() ? "the whole" : spot.path();
    return spot.fault(new WrongType().at(place, name, node.called(), expected, advice));
  }
}

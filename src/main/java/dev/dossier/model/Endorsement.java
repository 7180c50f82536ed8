package dev.dossier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person's statement about named evidence; the statement is the file's body.
 *
 * @param from name or role of the endorser
 * @param level the endorser's level or rank, as the package writes it
 * @param endorses ids of the evidence spoken of
 * @param fingerprints for each endorsed id, the hash of its file when it was endorsed
 * @param trust how far it can be trusted
 * @param changes for each endorsed id whose file has changed since, what has changed in it, in a
 *     few words each; empty as far as nobody knows
 */
public record Endorsement(
    Head head,
    String from,
    Relation relation,
    Optional<String> level,
    LocalDate date,
    List<String> endorses,
    Map<String, String> fingerprints,
    Trust trust,
    Map<String, List<String>> changes) {
  public Endorsement {
    endorses = List.copyOf(endorses);
    fingerprints = Map.copyOf(fingerprints);
    changes = Map.copyOf(changes);
  }

  /** An endorsement of evidence of which nobody knows a change. */
  public Endorsement(
      Head head,
      String from,
      Relation relation,
      Optional<String> level,
      LocalDate date,
      List<String> endorses,
      Map<String, String> fingerprints,
      Trust trust) {
    this(head, from, relation, level, date, endorses, fingerprints, trust, Map.of());
  }

  public String id() {
    return head.id();
  }

  /** This endorsement, to be trusted this far. */
  public Endorsement trusted(Trust found) {
    return new Endorsement(
        head, from, relation, level, date, endorses, fingerprints, found, changes);
  }

  /** This endorsement of evidence that has changed in this way since. */
  public Endorsement changed(Map<String, List<String>> found) {
    return new Endorsement(head, from, relation, level, date, endorses, fingerprints, trust, found);
  }

  /** Whether the evidence has changed since this endorsement was stamped for it. */
  public boolean staleFor(Evidence evidence) {
    String stamped = fingerprints.get(evidence.id());
    return stamped != null && !stamped.equals(evidence.head().fingerprint());
  }
}

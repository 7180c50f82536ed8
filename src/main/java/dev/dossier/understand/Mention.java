package dev.dossier.understand;

import dev.dossier.finding.Place;

/**
 * A name written in one file for something that another file or the playbook must hold.
 *
 * @param name the name as written
 * @param place where it stands
 * @param within id of the file it stands in; for an input, id of the value model it belongs to
 */
public record Mention(Kind kind, String name, Place place, String within) {

  /** What a name stands for. */
  public enum Kind {
    /** An indicator that a file supports. */
    INDICATOR,
    /** An indicator that the case sets aside. */
    WAIVED_INDICATOR,
    /** A rule whose findings a file sets aside. */
    WAIVED_RULE,
    /** Evidence that an endorsement speaks of. */
    EVIDENCE,
    /** A section of the promotion document. */
    SECTION,
    /** A window of the playbook's plan. */
    WINDOW,
    /** A step of the playbook's plan. */
    STEP,
    /** Something that the playbook's plan advises to do in the shadow of somebody. */
    ACTIVITY,
    /** A value model of the playbook. */
    VALUE_MODEL,
    /** An input of a value model. */
    INPUT
  }
}

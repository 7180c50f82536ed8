package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import dev.dossier.understand.Contents;
import java.util.List;

/** A rule that holds the files of a package against each other and against the playbook. */
public interface ContentsRule extends Rule {

  /** All faults of this kind in the package. */
  List<Finding> check(Contents contents);

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}

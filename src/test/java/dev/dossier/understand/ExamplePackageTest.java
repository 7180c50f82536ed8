package dev.dossier.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Evidence;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExamplePackageTest {

  @Test
  void theExamplePackageIsUnderstoodWithoutAFault() throws NotAPackage {
    Understood understood = new Understanding(Set.of()).of(new FolderFiles(Path.of(".")));
    assertThat(understood.findings()).isEmpty();
    assertThat(understood.pack()).isPresent();
    assertThat(understood.playbook()).isPresent();
  }

  @Test
  void nothingOfTheExamplePackageIsLost() throws NotAPackage {
    Understood understood = new Understanding(Set.of()).of(new FolderFiles(Path.of(".")));
    Contents contents = understood.contents();
    long read = contents.heads().count() + contents.drafts().size();
    assertThat(read).isEqualTo(understood.source().pages().size());
    assertThat(contents.incomplete()).isEmpty();
    assertThat(contents.attachments()).hasSameSizeAs(understood.source().attachments());
    assertThat(contents.evidence()).extracting(Evidence::id).contains("evidence/november-outage");
  }
}

package dev.dossier.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class EvidenceFuzzTest {
  @FuzzTest
  void fuzz(byte[] bytes) {
    Target.EVIDENCE.take(bytes);
  }
}

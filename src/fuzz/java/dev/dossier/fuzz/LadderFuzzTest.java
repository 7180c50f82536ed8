package dev.dossier.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class LadderFuzzTest {
  @FuzzTest
  void fuzz(byte[] bytes) {
    Target.LADDER.take(bytes);
  }
}

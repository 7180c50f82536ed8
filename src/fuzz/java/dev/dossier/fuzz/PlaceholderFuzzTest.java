package dev.dossier.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class PlaceholderFuzzTest {
  @FuzzTest
  void fuzz(byte[] bytes) {
    Target.PLACEHOLDER.take(bytes);
  }
}

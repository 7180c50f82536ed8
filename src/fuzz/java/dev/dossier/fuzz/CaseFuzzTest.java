package dev.dossier.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class CaseFuzzTest {
  @FuzzTest
  void fuzz(byte[] bytes) {
    Target.CASE.take(bytes);
  }
}

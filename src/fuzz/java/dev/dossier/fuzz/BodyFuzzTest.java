package dev.dossier.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class BodyFuzzTest {
  @FuzzTest
  void fuzz(byte[] bytes) {
    Target.BODY.take(bytes);
  }
}

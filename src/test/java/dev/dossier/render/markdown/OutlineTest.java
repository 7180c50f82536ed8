package dev.dossier.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OutlineTest {
  @Property(tries = 300)
  void noLevelIsSkippedAndNoneIsAboveTheTop(
      @ForAll @IntRange(min = 1, max = 6) int top,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 6) Integer> written) {
    Outline outline = new Outline(top);
    int last = top - 1;
    for (int level : written) {
      int next = outline.next(level);
      assertThat(next).isBetween(top, Math.min(6, last + 1 < top ? top : Math.max(top, last + 1)));
      last = next;
    }
  }
}

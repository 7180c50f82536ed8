package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the charts' series, as people see them who see fewer colours. */
class ThemeColoursTest {
  private static final Pattern TONE = Pattern.compile("--(tone-\\d\\w?): #(\\w{6});");
  private static final int SERIES = 6;

  /** Distances in CIE Lab below which two areas beside each other look alike. */
  private static final double SERIES_APART = 9;

  private static final double SHADES_APART = 7;

  /** Kinds of sight, full strength, by Machado, Oliveira and Fernandes (2009). */
  enum Sight {
    ALL_COLOURS,
    PROTANOPIA,
    DEUTERANOPIA;

    /** What is seen of red, green and blue light, row by row. */
    private double[] matrix() {
      return switch (this) {
        case ALL_COLOURS -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
        case PROTANOPIA ->
            new double[] {
              .152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998
            };
        case DEUTERANOPIA ->
            new double[] {
              .367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881
            };
      };
    }

    /** A colour as CIE Lab. */
    double[] lab(int colour) {
      double[] matrix = matrix();
      double[] light = new double[3];
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          light[i] += matrix[3 * i + j] * linear((colour >> (16 - 8 * j)) & 0xff);
        }
        light[i] = Math.max(0, Math.min(1, light[i]));
      }
      double x = (.4124 * light[0] + .3576 * light[1] + .1805 * light[2]) / .95047;
      double y = .2126 * light[0] + .7152 * light[1] + .0722 * light[2];
      double z = (.0193 * light[0] + .1192 * light[1] + .9505 * light[2]) / 1.08883;
      return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
    }

    double apart(int one, int other) {
      double[] a = lab(one);
      double[] b = lab(other);
      return Math.sqrt(
          Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double linear(int value) {
      double part = value / 255.0;
      return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    private static double f(double t) {
      return t > .008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }
  }

  @ParameterizedTest
  @EnumSource
  void seriesOfAChartCanBeToldApart(Sight sight) throws IOException {
    for (Map<String, Integer> tones : palettes()) {
      for (int one = 1; one <= SERIES; one++) {
        for (int other = one + 1; other <= SERIES; other++) {
          assertThat(sight.apart(tones.get("tone-" + one), tones.get("tone-" + other)))
              .as("tones %d and %d of %s", one, other, tones)
              .isGreaterThan(SERIES_APART);
        }
        assertThat(sight.apart(tones.get("tone-" + one), tones.get("tone-" + one + "b")))
            .as("both shades of tone %d of %s", one, tones)
            .isGreaterThan(SHADES_APART);
      }
    }
  }

  @Test
  void lightDarkAndPaperHaveAllTones() throws IOException {
    assertThat(palettes()).hasSize(3).allMatch(tones -> tones.size() == 2 * SERIES);
  }

  /** The tones of each scheme, by name. */
  private static List<Map<String, Integer>> palettes() throws IOException {
    String theme = Files.readString(Path.of("assets", "theme.css"));
    return Pattern.compile(":root \\{[^}]*--tone-1:[^}]*}")
        .matcher(theme)
        .results()
        .map(scheme -> tones(scheme.group()))
        .toList();
  }

  private static Map<String, Integer> tones(String scheme) {
    Map<String, Integer> tones = new LinkedHashMap<>();
    Matcher tone = TONE.matcher(scheme);
    while (tone.find()) {
      tones.put(tone.group(1), Integer.parseInt(tone.group(2), 16));
    }
    return tones;
  }
}

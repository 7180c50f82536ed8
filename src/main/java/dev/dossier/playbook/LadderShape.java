package dev.dossier.playbook;

import static dev.dossier.source.Shape.choice;
import static dev.dossier.source.Shape.count;
import static dev.dossier.source.Shape.id;
import static dev.dossier.source.Shape.line;
import static dev.dossier.source.Shape.listOf;
import static dev.dossier.source.Shape.mapping;
import static dev.dossier.source.Shape.name;
import static dev.dossier.source.Shape.number;
import static dev.dossier.source.Shape.text;
import static dev.dossier.source.Shape.whole;

import dev.dossier.model.Nature;
import dev.dossier.source.ListShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.NumberShape;
import dev.dossier.source.TextShape;
import java.util.Arrays;

/** What the YAML of a whole ladder looks like. */
public final class LadderShape {
  static final int LINE = 200;
  static final int TEXT = 1_000;

  private LadderShape() {}

  /** A ladder that stands by itself. */
  public static MappingShape ladder() {
    return mapping("a ladder", "A ladder's step from one level to the next, as data.")
        .required("id", name(), "Short name that a case gives in `playbook:`.", "senior-to-staff")
        .required("title", line(LINE), "What people call it.", "From Senior to Staff")
        .required("from", line(LINE), "Name of the current level.", "Senior")
        .required("to", line(LINE), "Name of the level aimed at.", "Staff")
        .optional("typical-years", range("years"), "How many years the step usually takes.")
        .required("dimensions", dimensions(), "How the two levels differ.")
        .required("criteria", criteria(), "The rubric; the weights add up to 1.")
        .optional("scoring", ScoringShape.scoring(), "Parameters of the score.")
        .required(
            "bands", bands(), "Words for ranges of the score, from the lowest to the highest.")
        .optional("value-models", valueModels(), "Ways to turn a technical result into a figure.")
        .required("document", FormatShape.usual(), "The shape of the promotion document.")
        .optional(
            "layouts", FormatShape.layouts(), "Other shapes, for `dossier document --layout`.")
        .optional("phrases", phrases(), "Sentences printed only while the figures prove them.")
        .optional("plan", PlanShape.plan(), "What to do when; the private site shows it.");
  }

  private static ListShape dimensions() {
    String[] measures =
        Arrays.stream(Dimension.Measure.values())
            .map(Dimension.Measure::word)
            .toArray(String[]::new);
    MappingShape bar =
        mapping("a bar", "What evidence is measured against.")
            .required("measure", choice(measures), "What is counted, and the key of `baseline:`.")
            .required(
                "times",
                number().above(1).atMost(1_000_000),
                "How many times the baseline is usual at the next level.");
    return listOf(
            item("a dimension", "One way in which the two levels differ.")
                .required("current", text(TEXT), "The picture of the current level.")
                .required("next", text(TEXT), "The picture of the next level.")
                .required("gap", line(LINE), "The step in words.", "×5 scope")
                .optional("bar", bar, "Absent where nothing can be counted in one file.")
                .optional(
                    "needs",
                    needs(),
                    "Figures that show the next level where there is no bar; no part of the"
                        + " score."))
        .atLeast(1);
  }

  private static ListShape criteria() {
    ListShape indicators =
        listOf(
                item("an indicator", "A sign that the criterion is met.")
                    .required("description", text(TEXT), "One sentence on what counts.")
                    .optional(
                        "signs", signs(), "What in a history of commits hints at it; no proof."))
            .atLeast(1);
    return listOf(
            item("a criterion", "One part of the rubric.")
                .required("weight", share(), "Its share of the whole score.", "0.25")
                .required("requirement", text(TEXT), "What the committee asks for.")
                .optional(
                    "sustain-months",
                    whole().atLeast(1).atMost(120),
                    "Months without a gap that it asks for.")
                .required("indicators", indicators, "The signs that evidence may name."))
        .atLeast(1);
  }

  private static MappingShape signs() {
    return mapping("signs", "What `dossier harvest` proposes an indicator for; any one will do.")
        .optional(
            "words",
            listOf(line(LINE)),
            "Words in the subjects of at least two commits.",
            "[platform, framework]")
        .optional("people", count().atMost(1_000), "So many people named by the commits.", "5")
        .optional("repositories", count().atMost(1_000), "So many repositories.", "2")
        .optional("months", count().atMost(1_000), "Work over so many months.", "12");
  }

  private static ListShape bands() {
    return listOf(
            mapping("a band", "A word for a range of the score.")
                .required("id", name(), "The word itself.", "expansion")
                .required("from", number().atLeast(0).atMost(100), "Lowest score of the band.")
                .required("advice", text(TEXT), "What to do next; never that somebody is ready."))
        .atLeast(1);
  }

  private static ListShape valueModels() {
    String[] natures = Arrays.stream(Nature.values()).map(Nature::word).toArray(String[]::new);
    MappingShape input =
        mapping("an input", "A number that the formula needs.")
            .required("name", name(), "Its name in the formula.", "cost-before")
            .required("title", line(LINE), "What it is, in a few words.")
            .required("unit", line(LINE), "What it counts; `{currency}` is the package's currency.")
            .optional("fallback", number(), "The value where the package states none.");
    return listOf(
        item("a value model", "A named formula that turns a technical result into a figure.")
            .required("explanation", text(TEXT), "Why the formula holds, for somebody in finance.")
            .required(
                "formula",
                line(TEXT),
                "Numbers, names of inputs, `+ - * /` and parentheses.",
                "cost-before - cost-after")
            .required("unit", line(LINE), "Unit of the result; `{currency}` is the package's own.")
            .optional("nature", choice(natures), "Kind of money; absent when it is no money.")
            .required("inputs", listOf(input).atLeast(1), "What the formula is worked out with.")
            .required("source", text(TEXT), "Where the formula comes from."));
  }

  private static ListShape phrases() {
    return listOf(
        mapping("a phrase", "A sentence that is printed only while the figures prove it.")
            .required("id", name(), "Its name.")
            .required("text", text(TEXT), "The sentence, with `{{figure}}` for each figure.")
            .required("needs", needs().atLeast(1), "What must hold."));
  }

  /** Figures that must each be at least so large. */
  static ListShape needs() {
    return listOf(
        mapping("a need", "A figure that must be at least this large.")
            .required("figure", figure(), "Name of the figure.", "months-sustained")
            .required("at-least", number(), "The least value that will do.", "12"));
  }

  /** Something with an id and a title. */
  static MappingShape item(String called, String description) {
    return mapping(called, description)
        .required("id", name(), "Short name, kept when the words change.")
        .required("title", line(LINE), "What people read.");
  }

  /** From the least to the most of something. */
  static MappingShape range(String of) {
    return mapping("a range", "From the least to the most.")
        .required("least", count().atMost(1_000), "The least number of " + of + ".")
        .required("most", count().atMost(1_000), "The most.");
  }

  /** A share of a whole, 0 to 1. */
  static NumberShape share() {
    return number().atLeast(0).atMost(1);
  }

  /** A figure's name, as {@code {{…}}} writes it. */
  static TextShape figure() {
    return id();
  }
}

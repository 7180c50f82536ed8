package dev.dossier.cli;

import dev.dossier.assess.ScoreHistory;
import dev.dossier.bake.AssetFile;
import dev.dossier.bake.AudienceSite;
import dev.dossier.bake.BakeException;
import dev.dossier.bake.BakeInput;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.bake.TemplateRenderer;
import dev.dossier.cli.OpenPackage.Commits;
import dev.dossier.cli.Study.Judged;
import dev.dossier.document.Colophon;
import dev.dossier.document.Pictures;
import dev.dossier.document.Supplies;
import dev.dossier.model.Audience;
import dev.dossier.model.PromotionCase;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.CaseView;
import dev.dossier.project.Projection;
import dev.dossier.publish.Provenance;
import dev.dossier.render.SiteTemplates;
import dev.dossier.render.Templates;
import dev.dossier.source.PackageFiles;
import dev.dossier.understand.Origins;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that the sites of a studied package are baked from.
 *
 * @param files the package's
 * @param templates the theme, the package's own templates included
 * @param commits finds the commit of the files
 * @param past finds out what the score was before
 * @param origins how the files came to be
 */
record Ingredients(
    PackageFiles files,
    Templates templates,
    Study study,
    Judged judged,
    Commits commits,
    Past past,
    Origins origins) {
  private static final String SETTINGS = "jbake.properties";
  private static final String PLAYBOOK = "playbook.yaml";
  private static final String CONTENT = "content/";

  /** What {@code declassify} calls the commit. */
  private static final String COMMIT = "commit";

  Ingredients(
      PackageFiles files,
      Templates templates,
      Study study,
      Judged judged,
      Commits commits,
      Past past) {
    this(files, templates, study, judged, commits, past, new Origins(files, judged.pack()));
  }

  /** What goes into one audience's site, and the theme to bake it with. */
  record Site(AudienceView view, BakeInput input, TemplateRenderer templates) {}

  /** What this audience may see of the package, ready for a bake. */
  Site of(Audience audience, JBakeSettings settings) {
    AudienceView view = view(audience, settings);
    return new Site(view, input(view, settings), theme(view, settings));
  }

  /** What an audience may see, with the promotion document, for the public as well. */
  AudienceView document(Audience audience, DocumentFormat format, JBakeSettings settings) {
    return projection(audience, settings).withDocument(audience, format);
  }

  /** What the promotion document of a view is printed with. */
  Supplies supplies(AudienceView view) throws IOException {
    return new Supplies(colophon(view), new Pictures(pictures(view)));
  }

  /** What the promotion document of a view says of itself. */
  Colophon colophon(AudienceView view) throws IOException {
    CaseView promotion = view.promotion();
    return new Colophon(
        promotion.title(),
        promotion.candidate(),
        promotion.from().isEmpty() ? "" : promotion.from() + " → " + promotion.to(),
        judged.day(view.audience()),
        "Dossier " + Version.number());
  }

  /** The pictures of a view, by their place on its site. */
  private Pictures.Source pictures(AudienceView view) {
    Map<String, AssetFile> assets =
        new SiteAssets(files, study.source())
            .of(view).stream().collect(Collectors.toMap(AssetFile::path, asset -> asset));
    return path -> {
      AssetFile asset = assets.get(path);
      if (asset == null) {
        return Optional.empty();
      }
      try (InputStream in = asset.content().open()) {
        return Optional.of(in.readAllBytes());
      }
    };
  }

  private Projection projection(Audience audience, JBakeSettings settings) {
    return new Projection(
            judged.pack(),
            judged.playbook(),
            judged.day(audience),
            study.readingFindings(),
            leftBehind(),
            settings::pathOf)
        .withAuthorship(origins::authorship);
  }

  /** What an audience may see. */
  AudienceView view(Audience audience, JBakeSettings settings) {
    Projection projection = projection(audience, settings);
    if (audience == Audience.PRIVATE) {
      projection = projection.withFindings(study.findings());
    }
    Optional<ScoreHistory> history =
        audience == Audience.PRIVATE ? past.scores() : Optional.empty();
    return (history.isPresent() ? projection.with(history.get()) : projection).of(audience);
  }

  /** What the site of a view is made of. */
  BakeInput input(AudienceView view, JBakeSettings settings) {
    SiteAssets assets = new SiteAssets(files, study.source());
    return AudienceSite.of(view, settings, assets.of(view));
  }

  /** What the site of a view is printed with. */
  TemplateRenderer theme(AudienceView view, JBakeSettings settings) {
    return TemplateRenderer.of(new SiteTemplates(templates, view, settings.places()));
  }

  /**
   * What the readers of a site may know of where it comes from.
   *
   * <p>A commit's name changes with every file, hidden ones too: it is told to whoever may see all
   * of them, and to others when the case declassifies it.
   */
  Provenance provenance(Audience audience) throws IOException {
    PromotionCase promotion = judged.pack().promotion();
    boolean told = audience == Audience.PRIVATE || promotion.declassify().contains(COMMIT);
    List<String> others = List.of(PLAYBOOK, SETTINGS, promotion.playbook());
    Optional<String> commit = told ? commits.of(others) : Optional.empty();
    return new Provenance(Version.number(), audience.word(), judged.day(audience), commit);
  }

  private List<String> leftBehind() {
    return study.source().ignored().stream().filter(file -> file.startsWith(CONTENT)).toList();
  }

  /**
   * What {@code jbake.properties} says.
   *
   * @throws BakeException if it is of no use
   */
  JBakeSettings settings() throws BakeException, IOException {
    if (files.entry(SETTINGS).filter(e -> e.kind() == PackageFiles.Kind.FILE).isEmpty()) {
      return JBakeSettings.standard();
    }
    try (InputStream text = files.open(SETTINGS)) {
      return JBakeSettings.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}

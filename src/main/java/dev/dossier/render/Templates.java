package dev.dossier.render;

import dev.dossier.project.AudienceView;
import dev.dossier.project.CockpitView;
import dev.dossier.project.DocumentView;
import dev.dossier.project.EndorsementView;
import dev.dossier.project.EvidenceView;
import dev.dossier.project.HistoryView;
import dev.dossier.project.ScoreView;
import dev.dossier.project.cockpit.AdviceView;
import dev.dossier.project.cockpit.AgendaView;
import dev.dossier.project.cockpit.Chapter;
import dev.dossier.project.cockpit.GapView;
import dev.dossier.project.cockpit.TodayView;
import dev.dossier.render.chart.DimensionLine;
import dev.dossier.render.chart.LevelsChart;
import dev.dossier.render.chart.MonthStrip;
import dev.dossier.render.chart.PaceBars;
import dev.dossier.render.chart.PlanChart;
import dev.dossier.render.chart.ScoreBar;
import dev.dossier.render.chart.ScoreCurve;
import dev.dossier.render.chart.Timeline;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.PackageFiles;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.OrMatcher;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Predicate;

/**
 * The theme's templates, hardened: everything is escaped, nothing but views can be read, and no
 * class can be made or called.
 *
 * <p>Safe to use from several threads.
 */
public final class Templates {
  private final Configuration configuration;
  private final TemplateFaults faults;

  private Templates(TemplateLoader loader, Predicate<String> own) {
    this.configuration = hardened(loader);
    this.faults = new TemplateFaults(own);
  }

  /** The theme that comes with the program. */
  public static Templates bundled() {
    return new Templates(bundledLoader(), name -> false);
  }

  /**
   * The bundled theme, with a package's own templates in place of those of the same name.
   *
   * @param overrides folder that need not exist
   */
  public static Templates with(Path overrides) {
    return Files.isDirectory(overrides)
        ? with(new Overrides(new FolderFiles(overrides), ""))
        : bundled();
  }

  /** The bundled theme, with what a package has below {@code templates/} in place of it. */
  public static Templates with(PackageFiles pack) {
    return with(new Overrides(pack, "templates/"));
  }

  private static Templates with(Overrides overrides) {
    return new Templates(
        new MultiTemplateLoader(new TemplateLoader[] {overrides, bundledLoader()}), overrides::has);
  }

  /**
   * Fills a template.
   *
   * @param template name below {@code templates/}, such as {@code evidence.ftlh}; feeds, site maps
   *     and {@code .ftlx} are XML, all else HTML
   * @throws TemplateFault when the template is missing or wrong
   */
  public String render(String template, Map<String, ?> model) {
    try {
      StringWriter out = new StringWriter();
      configuration.getTemplate(template).process(model, out);
      return out.toString();
    } catch (TemplateException fault) {
      throw faults.of(fault, template);
    } catch (ParseException fault) {
      throw faults.of(fault, template);
    } catch (IOException fault) {
      throw faults.of(fault, template);
    } catch (StackOverflowError fault) {
      throw faults.endless(fault, template);
    }
  }

  private static Configuration hardened(TemplateLoader loader) {
    Configuration it = new Configuration(Configuration.VERSION_2_3_35);
    it.setTemplateLoader(loader);
    it.setLocalizedLookup(false);
    it.setDefaultEncoding("UTF-8");
    it.setOutputEncoding("UTF-8");
    it.setLocale(Locale.ROOT);
    it.setTimeZone(TimeZone.getTimeZone("UTC"));
    it.setNumberFormat("computer");
    it.setBooleanFormat("c");
    it.setRecognizeStandardFileExtensions(false);
    it.setOutputFormat(HTMLOutputFormat.INSTANCE);
    it.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    it.setTemplateConfigurations(
        new ConditionalTemplateConfigurationFactory(
            new OrMatcher(
                new FileExtensionMatcher("ftlx"),
                new FileNameGlobMatcher("feed.*"),
                new FileNameGlobMatcher("sitemap.*")),
            xml()));
    it.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    it.setAPIBuiltinEnabled(false);
    it.setObjectWrapper(new ViewWrapper(access()));
    it.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    it.setLogTemplateExceptions(false);
    it.setWrapUncheckedExceptions(true);
    it.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return it;
  }

  private static TemplateConfiguration xml() {
    TemplateConfiguration xml = new TemplateConfiguration();
    xml.setOutputFormat(XMLOutputFormat.INSTANCE);
    return xml;
  }

  private static MemberAccessPolicy access() {
    return ViewAccess.to(
        AudienceView.class,
        CockpitView.class,
        Chapter.class,
        AdviceView.class,
        GapView.class,
        HistoryView.class,
        DocumentView.class,
        EndorsementView.class,
        EvidenceView.class,
        EvidenceIndex.class,
        ScoreView.class,
        ScoreBar.class,
        ScoreCurve.class,
        MonthStrip.class,
        PaceBars.class,
        DimensionLine.class,
        LevelsChart.class,
        PlanChart.class,
        TodayView.class,
        AgendaView.class,
        Timeline.class,
        SiteFrame.class);
  }

  private static TemplateLoader bundledLoader() {
    return new ClassTemplateLoader(Templates.class.getClassLoader(), "templates");
  }
}

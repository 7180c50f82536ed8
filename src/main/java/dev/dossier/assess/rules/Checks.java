package dev.dossier.assess.rules;

import dev.dossier.assess.rules.budget.DocumentTooLong;
import dev.dossier.assess.rules.budget.SectionTooLong;
import dev.dossier.assess.rules.claims.CountedTwice;
import dev.dossier.assess.rules.claims.EstimateCalledMeasured;
import dev.dossier.assess.rules.claims.ForeignCurrency;
import dev.dossier.assess.rules.claims.GotWorse;
import dev.dossier.assess.rules.claims.ModelInputs;
import dev.dossier.assess.rules.claims.NoBasisForComplexity;
import dev.dossier.assess.rules.claims.NoNature;
import dev.dossier.assess.rules.claims.NoOutcome;
import dev.dossier.assess.rules.claims.NoRole;
import dev.dossier.assess.rules.claims.NoSource;
import dev.dossier.assess.rules.claims.NotBegun;
import dev.dossier.assess.rules.claims.ResultBeforeWork;
import dev.dossier.assess.rules.claims.UndatedMeasurement;
import dev.dossier.assess.rules.claims.UnfinishedCalledDone;
import dev.dossier.assess.rules.claims.UnprovenPhrase;
import dev.dossier.assess.rules.claims.UnsupportedFigure;
import dev.dossier.assess.rules.claims.ValueMismatch;
import dev.dossier.assess.rules.claims.WeWithoutI;
import dev.dossier.assess.rules.coverage.IndicatorWithoutEvidence;
import dev.dossier.assess.rules.coverage.LastQuarter;
import dev.dossier.assess.rules.coverage.MonthsMissing;
import dev.dossier.assess.rules.coverage.OneArtifactKind;
import dev.dossier.assess.rules.coverage.OneLeg;
import dev.dossier.assess.rules.coverage.TooDiluted;
import dev.dossier.assess.rules.coverage.Withheld;
import dev.dossier.assess.rules.privacy.EmailAddress;
import dev.dossier.assess.rules.privacy.HiddenPerson;
import dev.dossier.assess.rules.privacy.PhoneNumber;
import dev.dossier.assess.rules.privacy.PrivateAttachment;
import dev.dossier.assess.rules.privacy.Secret;
import dev.dossier.assess.rules.prose.LinkDump;
import dev.dossier.assess.rules.prose.LongSentence;
import dev.dossier.assess.rules.prose.NoSoWhat;
import dev.dossier.assess.rules.prose.Superlative;
import dev.dossier.assess.rules.prose.UnexplainedAcronym;
import dev.dossier.assess.rules.prose.WeaselWord;
import dev.dossier.assess.rules.reference.UnknownFigure;
import dev.dossier.assess.rules.trust.ClaimedOnly;
import dev.dossier.assess.rules.trust.EndorserOutOfPosition;
import dev.dossier.assess.rules.trust.NoEndorsement;
import dev.dossier.assess.rules.trust.OldEndorsement;
import dev.dossier.assess.rules.trust.OwnEndorsement;
import dev.dossier.assess.rules.trust.StaleEndorsement;
import dev.dossier.assess.rules.trust.UnreadableLink;
import java.util.List;

/** Every rule of this room, family by family. */
public final class Checks {
  private Checks() {}

  /** New rules go in here, and nowhere else. */
  public static List<Check> all() {
    return List.of(
        new CountedTwice(),
        new EstimateCalledMeasured(),
        new ForeignCurrency(),
        new GotWorse(),
        new ModelInputs(),
        new NoBasisForComplexity(),
        new NoNature(),
        new NoOutcome(),
        new NoRole(),
        new NoSource(),
        new NotBegun(),
        new ResultBeforeWork(),
        new UndatedMeasurement(),
        new UnfinishedCalledDone(),
        new UnprovenPhrase(),
        new UnsupportedFigure(),
        new ValueMismatch(),
        new WeWithoutI(),
        new UnknownFigure(),
        new IndicatorWithoutEvidence(),
        new LastQuarter(),
        new MonthsMissing(),
        new OneArtifactKind(),
        new OneLeg(),
        new TooDiluted(),
        new Withheld(),
        new ClaimedOnly(),
        new EndorserOutOfPosition(),
        new NoEndorsement(),
        new OldEndorsement(),
        new OwnEndorsement(),
        new StaleEndorsement(),
        new UnreadableLink(),
        new DocumentTooLong(),
        new SectionTooLong(),
        new EmailAddress(),
        new HiddenPerson(),
        new PhoneNumber(),
        new PrivateAttachment(),
        new Secret(),
        new LinkDump(),
        new LongSentence(),
        new NoSoWhat(),
        new Superlative(),
        new UnexplainedAcronym(),
        new WeaselWord());
  }
}

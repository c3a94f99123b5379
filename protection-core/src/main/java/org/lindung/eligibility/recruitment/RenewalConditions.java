package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.LicenceFacts.HANDED_IN;
import static org.lindung.eligibility.recruitment.LicenceFacts.NO_LOSS;
import static org.lindung.eligibility.recruitment.LicenceFacts.PLACED;
import static org.lindung.eligibility.recruitment.LicenceFacts.RENEWAL;
import static org.lindung.eligibility.recruitment.LicenceFacts.REPORTED;
import static org.lindung.eligibility.recruitment.LicenceFacts.SUSPENDED;
import static org.lindung.eligibility.recruitment.LicenceFigure.LEAST_PLACED;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_11_2020_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Figure;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What a renewal asked until UU 11/2020 rewrote UU 18/2017 art. 57 without it. */
final class RenewalConditions {
    private static final Provision ARTICLE_57_2_A = new Provision(
            UU_18_2017.article("57").paragraph("2").letter("a"),
            Text.of(
                    "For a renewal, the company has reported to the minister periodically.",
                    "Untuk perpanjangan, perusahaan telah memberikan laporan berkala kepada Menteri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Figure PLACED_OF_PLANNED = LicenceFigure.figures().under(LEAST_PLACED, UU_18_2017);

    private static final Provision ARTICLE_57_2_B = PLACED_OF_PLANNED.provision(
            "For a renewal, at least {figure} of the placements planned when the licence was given were made.",
            "Untuk perpanjangan, paling sedikit {figure} dari rencana penempatan telah dilaksanakan.");

    private static final Provision ARTICLE_57_2_D = new Provision(
            UU_18_2017.article("57").paragraph("2").letter("d"),
            Text.of(
                    "For a renewal, the audited balance sheets of the last two years show no loss.",
                    "Untuk perpanjangan, neraca dua tahun terakhir yang diaudit tidak menunjukkan kerugian."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_57_2_E = new Provision(
            UU_18_2017.article("57").paragraph("2").letter("e"),
            Text.of(
                    "For a renewal, the company is not suspended.",
                    "Untuk perpanjangan, perusahaan tidak dalam kondisi diskors."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_57_2_F = new Provision(
            UU_18_2017.article("57").paragraph("2").letter("f"),
            Text.of(
                    "For a renewal, what the licence asks was handed in to be checked anew.",
                    "Untuk perpanjangan, persyaratan izin telah diserahkan untuk divalidasi ulang."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final DateRange FIRST_ARTICLE_57 = DateRange.of(UU_18_2017_STARTS, UU_11_2020_STARTS);

    /** UU 18/2017 art. 57(2) letter a as it was first. */
    static final Requirement<LicenceApplication> REPORTS = requirement("periodic-reports")
            .titled("Periodic reports", "Laporan berkala")
            .under(ARTICLE_57_2_A)
            .inForce(FIRST_ARTICLE_57)
            .knownSince(FIRST_EDITION)
            .appliesWhen(RENEWAL.is(true))
            .asks(REPORTED.is(true));

    /** UU 18/2017 art. 57(2) letter b as it was first. */
    static final Requirement<LicenceApplication> PLACED_AS_PLANNED = requirement("placed-as-planned")
            .titled("Placement as planned", "Penempatan sesuai rencana")
            .under(ARTICLE_57_2_B)
            .inForce(FIRST_ARTICLE_57)
            .knownSince(FIRST_EDITION)
            .appliesWhen(RENEWAL.is(true))
            .asks(PLACED.atLeast(PLACED_OF_PLANNED.whole()));

    /** UU 18/2017 art. 57(2) letter d as it was first. */
    static final Requirement<LicenceApplication> WITHOUT_LOSS = requirement("two-years-without-loss")
            .titled("Two years without loss", "Dua tahun tanpa kerugian")
            .under(ARTICLE_57_2_D)
            .inForce(FIRST_ARTICLE_57)
            .knownSince(FIRST_EDITION)
            .appliesWhen(RENEWAL.is(true))
            .asks(NO_LOSS.is(true));

    /** UU 18/2017 art. 57(2) letter e as it was first. */
    static final Requirement<LicenceApplication> NOT_SUSPENDED = requirement("not-suspended")
            .titled("Not suspended", "Tidak diskors")
            .under(ARTICLE_57_2_E)
            .inForce(FIRST_ARTICLE_57)
            .knownSince(FIRST_EDITION)
            .appliesWhen(RENEWAL.is(true))
            .asks(SUSPENDED.is(false));

    /** UU 18/2017 art. 57(2) letter f as it was first. */
    static final Requirement<LicenceApplication> CHECKED_ANEW = requirement("checked-anew")
            .titled("Conditions checked anew", "Persyaratan divalidasi ulang")
            .under(ARTICLE_57_2_F)
            .inForce(FIRST_ARTICLE_57)
            .knownSince(FIRST_EDITION)
            .appliesWhen(RENEWAL.is(true))
            .asks(HANDED_IN.is(true));

    private RenewalConditions() {}
}

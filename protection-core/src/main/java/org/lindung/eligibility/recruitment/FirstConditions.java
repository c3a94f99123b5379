package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.LicenceFacts.CAPITAL;
import static org.lindung.eligibility.recruitment.LicenceFacts.DEPOSIT;
import static org.lindung.eligibility.recruitment.LicenceFacts.FACILITIES;
import static org.lindung.eligibility.recruitment.LicenceFacts.PLAN_YEARS;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_11_2020_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What the licence asks of every company: UU 18/2017 art. 54(1). */
final class FirstConditions {
    private static final Provision ARTICLE_54_1_A = new Provision(
            UU_18_2017.article("54").paragraph("1").letter("a"),
            Text.of(
                    "Paid-up capital of at least Rp 5,000,000,000 by the deed of foundation.",
                    "Modal disetor dalam akta pendirian paling sedikit Rp 5.000.000.000."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_54_1_B = new Provision(
            UU_18_2017.article("54").paragraph("1").letter("b"),
            Text.of(
                    "A deposit of at least Rp 1,500,000,000 at a state bank, as a guarantee.",
                    "Deposito jaminan pada bank pemerintah paling sedikit Rp 1.500.000.000."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_54_1_C = new Provision(
            UU_18_2017.article("54").paragraph("1").letter("c"),
            Text.of("A working plan for at least three years.", "Rencana kerja paling singkat tiga tahun."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_54_1_D = new Provision(
            UU_18_2017.article("54").paragraph("1").letter("d"),
            Text.of(
                    "Premises and equipment for the service of placement.",
                    "Sarana dan prasarana pelayanan penempatan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_54_3 = new Provision(
            UU_18_2017.article("54").paragraph("3"),
            Text.of(
                    "The minister may change both sums. No regulation that does was found.",
                    "Menteri dapat mengubah kedua jumlah tersebut. Peraturan yang mengubahnya belum ditemukan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_57_2_C = new Provision(
            UU_18_2017.article("57").paragraph("2").letter("c"),
            Text.of(
                    "For a renewal, premises and equipment are still up to the standard that was set.",
                    "Untuk perpanjangan, sarana dan prasarana masih sesuai standar yang ditetapkan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** Millions of rupiah. */
    private static final int LEAST_CAPITAL = 5_000;

    /** Millions of rupiah. */
    private static final int LEAST_DEPOSIT = 1_500;

    private static final int LEAST_YEARS = 3;

    /** UU 18/2017 art. 54(1) letter a. */
    static final Requirement<LicenceApplication> CAPITAL_SINCE_2017 = requirement("paid-up-capital")
            .titled("Paid-up capital", "Modal disetor")
            .under(ARTICLE_54_1_A, ARTICLE_54_3)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(CAPITAL.atLeast(LEAST_CAPITAL));

    /** UU 18/2017 art. 54(1) letter b. */
    static final Requirement<LicenceApplication> DEPOSIT_SINCE_2017 = requirement("deposit")
            .titled("Deposit", "Deposito")
            .under(ARTICLE_54_1_B, ARTICLE_54_3)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(DEPOSIT.atLeast(LEAST_DEPOSIT));

    /** UU 18/2017 art. 54(1) letter c. */
    static final Requirement<LicenceApplication> PLAN_SINCE_2017 = requirement("working-plan")
            .titled("Working plan", "Rencana kerja")
            .under(ARTICLE_54_1_C)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(PLAN_YEARS.atLeast(LEAST_YEARS));

    /** UU 18/2017 art. 54(1) letter d, with art. 57(2) letter c for renewals. */
    static final Requirement<LicenceApplication> FACILITIES_UNTIL_2020 = requirement("facilities")
            .titled("Premises and equipment", "Sarana dan prasarana")
            .under(ARTICLE_54_1_D, ARTICLE_57_2_C)
            .inForce(DateRange.of(UU_18_2017_STARTS, UU_11_2020_STARTS))
            .knownSince(FIRST_EDITION)
            .asks(FACILITIES.is(true));

    /** UU 18/2017 art. 54(1) letter d alone. */
    static final Requirement<LicenceApplication> FACILITIES_SINCE_2020 = requirement("facilities")
            .titled("Premises and equipment", "Sarana dan prasarana")
            .under(ARTICLE_54_1_D)
            .inForce(DateRange.from(UU_11_2020_STARTS))
            .knownSince(FIRST_EDITION)
            .asks(FACILITIES.is(true));

    private FirstConditions() {}
}

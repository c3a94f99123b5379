package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.LicenceFacts.CAPITAL;
import static org.lindung.eligibility.recruitment.LicenceFacts.DEPOSIT;
import static org.lindung.eligibility.recruitment.LicenceFacts.FACILITIES;
import static org.lindung.eligibility.recruitment.LicenceFacts.PLAN_YEARS;
import static org.lindung.eligibility.recruitment.LicenceFigure.LEAST_CAPITAL;
import static org.lindung.eligibility.recruitment.LicenceFigure.LEAST_DEPOSIT;
import static org.lindung.eligibility.recruitment.LicenceFigure.LEAST_PLAN;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_11_2020_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Requirement.requirement;

import java.util.stream.Stream;
import org.lindung.basics.DateRange;
import org.lindung.law.Figure;
import org.lindung.law.Figures;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What the licence asks of every company: UU 18/2017 art. 54(1). */
final class FirstConditions {
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

    /** UU 18/2017 art. 54(1) letter a, with a version for each sum that the minister sets. */
    static Stream<Requirement<LicenceApplication>> capital(Figures<LicenceFigure> figures) {
        return figures.of(LEAST_CAPITAL).stream()
                .map(least -> version("paid-up-capital", least)
                        .titled("Paid-up capital", "Modal disetor")
                        .under(
                                least.provision(
                                        "Paid-up capital of at least {figure} by the deed of foundation.",
                                        "Modal disetor dalam akta pendirian paling sedikit {figure}."),
                                ARTICLE_54_3)
                        .asks(CAPITAL.atLeast(LicenceFacts.millions(least.money()))));
    }

    /** UU 18/2017 art. 54(1) letter b, with a version for each sum that the minister sets. */
    static Stream<Requirement<LicenceApplication>> deposit(Figures<LicenceFigure> figures) {
        return figures.of(LEAST_DEPOSIT).stream()
                .map(least -> version("deposit", least)
                        .titled("Deposit", "Deposito")
                        .under(
                                least.provision(
                                        "A deposit of at least {figure} at a state bank, as a guarantee.",
                                        "Deposito jaminan pada bank pemerintah paling sedikit {figure}."),
                                ARTICLE_54_3)
                        .asks(DEPOSIT.atLeast(LicenceFacts.millions(least.money()))));
    }

    /** UU 18/2017 art. 54(1) letter c. */
    static Stream<Requirement<LicenceApplication>> plan(Figures<LicenceFigure> figures) {
        return figures.of(LEAST_PLAN).stream()
                .map(least -> version("working-plan", least)
                        .titled("Working plan", "Rencana kerja")
                        .under(least.provision(
                                "A working plan for at least {figure}.", "Rencana kerja paling singkat {figure}."))
                        .asks(PLAN_YEARS.atLeast(least.whole())));
    }

    private static Requirement.Head version(String id, Figure figure) {
        return requirement(id).inForce(figure.inForce()).knownSince(figure.knownSince());
    }
}

package org.lindung.eligibility.destination;

import static org.lindung.eligibility.destination.DestinationFacts.EMPLOYER_KIND;
import static org.lindung.eligibility.destination.DestinationFacts.JOB;
import static org.lindung.eligibility.destination.DestinationFacts.NEW_PLACEMENT;
import static org.lindung.eligibility.destination.DestinationFacts.TO_NINETEEN;
import static org.lindung.eligibility.destination.DestinationFacts.TO_SAUDI_ARABIA;
import static org.lindung.eligibility.destination.DestinationFacts.TO_STATE_IN_DOUBT;
import static org.lindung.eligibility.destination.DestinationFacts.UNDER_SAUDI_PILOT;
import static org.lindung.eligibility.destination.DestinationInstruments.ANNOUNCEMENT_OF_2023;
import static org.lindung.eligibility.destination.DestinationInstruments.KEPMENAKER_260_2015;
import static org.lindung.eligibility.destination.DestinationInstruments.KEPMENAKER_291_2018;
import static org.lindung.eligibility.destination.DestinationInstruments.REVOCATION_IS_ANNOUNCED;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.util.EnumSet;
import org.lindung.basics.DateRange;
import org.lindung.eligibility.JobGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Households of the Middle East, closed in 2015 and perhaps since, and the pilot with companies in Saudi Arabia. */
final class MiddleEast {
    private static final Condition<DestinationPlan> NEVER = new Condition.Constant<>(false);
    private static final Condition<DestinationPlan> ALWAYS = new Condition.Constant<>(true);

    private static final Text LISTS_DIFFER = Text.of(
            "This state is on a list of 21 published in May 2015 and not among the 19 that are reported of the decree.",
            "Negara ini ada dalam daftar 21 yang diumumkan Mei 2015, tetapi tidak di antara 19 yang dilaporkan dari keputusan.");

    private static final Text MAY_BE_REVOKED = Text.of(
            "The minister announced in August 2023 that the decree is revoked; later reports treat the ban as alive, and no "
                    + "revoking decree was found.",
            "Menteri mengumumkan pencabutan keputusan pada Agustus 2023; laporan kemudian menganggap larangan masih berlaku, "
                    + "dan keputusan pencabutan belum ditemukan.");

    private static final Text OUTSIDE_THE_PILOT = Text.of(
            "The ban of 2015 speaks of individual employers. Whether household work for a company outside the pilot was open "
                    + "is not said in what was read.",
            "Larangan 2015 menyebut pengguna perseorangan. Apakah pekerjaan rumah tangga melalui perusahaan di luar proyek "
                    + "percontohan terbuka tidak disebutkan dalam yang dibaca.");

    private static final Text PILOT_MAY_BE_OVER = Text.of(
            "The minister announced in August 2023 that the decree is revoked or changed; the pilot is reported in use in "
                    + "March 2024.",
            "Menteri mengumumkan pencabutan atau perubahan keputusan pada Agustus 2023; proyek ini dilaporkan masih berjalan "
                    + "pada Maret 2024.");

    private static final Condition<DestinationPlan> TO_A_HOUSEHOLD_THERE = allOf(
            anyOf(TO_NINETEEN.is(true), TO_STATE_IN_DOUBT.is(true)),
            EMPLOYER_KIND.is(EmployerKind.INDIVIDUAL),
            NEW_PLACEMENT.is(true));

    private static final Condition<DestinationPlan> IN_A_PILOT_JOB = allOf(
            TO_SAUDI_ARABIA.is(true),
            EMPLOYER_KIND.is(EmployerKind.LEGAL_ENTITY),
            NEW_PLACEMENT.is(true),
            JOB.isOneOf(EnumSet.of(
                    JobGroup.HOUSEKEEPER,
                    JobGroup.BABYSITTER,
                    JobGroup.FAMILY_COOK,
                    JobGroup.ELDERLY_CARER,
                    JobGroup.FAMILY_DRIVER,
                    JobGroup.CHILD_CARER)));

    /** Kepmenaker 260/2015. */
    static final Requirement<DestinationPlan> HOUSEHOLDS_UNTIL_2023 = households(
                    KEPMENAKER_260_2015.citation().instrument().inForce())
            .needsReviewWhen(TO_STATE_IN_DOUBT.is(true), LISTS_DIFFER)
            .asks(NEVER);

    /** The same since the announcement. */
    static final Requirement<DestinationPlan> HOUSEHOLDS_SINCE_2023 = households(
                    DateRange.from(REVOCATION_IS_ANNOUNCED))
            .needsReviewWhen(ALWAYS, MAY_BE_REVOKED, ANNOUNCEMENT_OF_2023)
            .asks(NEVER);

    /** Kepmenaker 291/2018. */
    static final Requirement<DestinationPlan> PILOT_UNTIL_2023 = pilot(
                    KEPMENAKER_291_2018.citation().instrument().inForce())
            .needsReviewWhen(not(UNDER_SAUDI_PILOT.is(true)), OUTSIDE_THE_PILOT, KEPMENAKER_260_2015)
            .asks(UNDER_SAUDI_PILOT.is(true));

    /** The same since the announcement. */
    static final Requirement<DestinationPlan> PILOT_SINCE_2023 = pilot(DateRange.from(REVOCATION_IS_ANNOUNCED))
            .needsReviewWhen(ALWAYS, PILOT_MAY_BE_OVER, ANNOUNCEMENT_OF_2023)
            .asks(UNDER_SAUDI_PILOT.is(true));

    private MiddleEast() {}

    private static Requirement.Draft<DestinationPlan> households(DateRange inForce) {
        return requirement("no-middle-east-household")
                .titled("No household of the Middle East", "Bukan rumah tangga di Timur Tengah")
                .under(KEPMENAKER_260_2015)
                .inForce(inForce)
                .knownSince(FIRST_EDITION)
                .appliesWhen(TO_A_HOUSEHOLD_THERE);
    }

    private static Requirement.Draft<DestinationPlan> pilot(DateRange inForce) {
        return requirement("saudi-pilot")
                .titled("Pilot with Saudi Arabia", "Proyek percontohan Arab Saudi")
                .under(KEPMENAKER_291_2018)
                .inForce(inForce)
                .knownSince(FIRST_EDITION)
                .appliesWhen(IN_A_PILOT_JOB);
    }
}

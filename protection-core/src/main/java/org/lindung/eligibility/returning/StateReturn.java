package org.lindung.eligibility.returning;

import static org.lindung.eligibility.returning.HomecomingFacts.DEPORTED;
import static org.lindung.eligibility.returning.HomecomingFacts.LIFE_IN_DANGER;
import static org.lindung.eligibility.returning.HomecomingFacts.TREATED_AS_CRIME_VICTIM;
import static org.lindung.eligibility.returning.HomecomingFacts.TREATED_AS_IN_TROUBLE;
import static org.lindung.eligibility.returning.HomecomingFacts.VIOLENCE;
import static org.lindung.eligibility.returning.HomecomingFacts.WAR_DISASTER_EPIDEMIC;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_59_2021_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.law.IndonesianLaw.UU_39_2004_STARTS;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** When the state sees to the return, and when it pays for it. The two have not the same cases. */
final class StateReturn {
    private static final Condition<Homecoming> IS_FORCED = anyOf(WAR_DISASTER_EPIDEMIC.is(true), DEPORTED.is(true));

    private static final Condition<Homecoming> IS_FORCED_OR_IN_TROUBLE =
            anyOf(WAR_DISASTER_EPIDEMIC.is(true), DEPORTED.is(true), TREATED_AS_IN_TROUBLE.is(true));

    private static final Condition<Homecoming> IS_PAID_FOR =
            anyOf(WAR_DISASTER_EPIDEMIC.is(true), LIFE_IN_DANGER.is(true), TREATED_AS_CRIME_VICTIM.is(true));

    private static final Condition<Homecoming> IS_SEEN_TO = anyOf(
            WAR_DISASTER_EPIDEMIC.is(true),
            DEPORTED.is(true),
            TREATED_AS_IN_TROUBLE.is(true),
            LIFE_IN_DANGER.is(true),
            TREATED_AS_CRIME_VICTIM.is(true));

    private static final Text VIOLENCE_IS_OPEN = Text.of(
            "The worker suffered violence, and nobody treats them as the victim of a crime or as in trouble yet: whether that "
                    + "is right is to be decided by the mission or another authority.",
            "Pekerja mengalami kekerasan, tetapi belum diperlakukan sebagai korban tindak pidana atau pekerja bermasalah: "
                    + "apakah itu tepat harus diputuskan Perwakilan RI atau pihak berwenang lain.");

    private static final Text COST_NOT_SAID = Text.of(
            "The state sees to the return after deportation and of workers in trouble; art. 20(2) does not name them among "
                    + "those who return at its cost, and nothing that was read lets anybody else pay.",
            "Negara mengurus kepulangan karena deportasi dan bagi pekerja bermasalah; Pasal 20 ayat (2) tidak menyebut mereka "
                    + "di antara yang dipulangkan atas biaya negara, dan tidak ada ketentuan yang dibaca yang membebankan "
                    + "pihak lain.");

    /** UU 39/2004 art. 73(3). */
    static final Requirement<Homecoming> SINCE_2004 = version(
                    UU_39_2004_STARTS, UU_18_2017_STARTS, ReturnProvisions.UU_39_ARTICLE_73_3)
            .asks(IS_FORCED);

    /** UU 18/2017 art. 21 and 39, of workers in trouble too. */
    static final Requirement<Homecoming> SINCE_2017 = version(
                    UU_18_2017_STARTS,
                    PP_59_2021_STARTS,
                    ReturnProvisions.ARTICLE_39_F,
                    ReturnProvisions.ARTICLE_21_1_H)
            .needsReviewWhen(allOf(VIOLENCE.is(true), not(IS_FORCED_OR_IN_TROUBLE)), VIOLENCE_IS_OPEN)
            .asks(IS_FORCED_OR_IN_TROUBLE);

    /** The same with PP 59/2021, of those in danger and of victims of crime too. */
    static final Requirement<Homecoming> SINCE_2021 = version(
                    PP_59_2021_STARTS,
                    LocalDate.MAX,
                    ReturnProvisions.ARTICLE_39_F,
                    ReturnProvisions.PP_59_ARTICLE_20_1,
                    ReturnProvisions.PP_59_ARTICLE_41_1,
                    ReturnProvisions.PP_59_ARTICLE_41_2)
            .needsReviewWhen(allOf(VIOLENCE.is(true), not(IS_SEEN_TO)), VIOLENCE_IS_OPEN)
            .asks(IS_SEEN_TO);

    /** PP 59/2021 art. 20(2). */
    static final Requirement<Homecoming> PAID_SINCE_2021 = requirement("state-cost")
            .titled("Return at the cost of the state", "Kepulangan atas biaya negara")
            .under(ReturnProvisions.PP_59_ARTICLE_20_2, ReturnProvisions.PP_59_ARTICLE_20_1)
            .inForce(DateRange.from(PP_59_2021_STARTS))
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(
                    allOf(anyOf(DEPORTED.is(true), TREATED_AS_IN_TROUBLE.is(true)), not(IS_PAID_FOR)),
                    COST_NOT_SAID,
                    ReturnProvisions.PP_59_ARTICLE_41_1)
            .needsReviewWhen(allOf(VIOLENCE.is(true), not(IS_PAID_FOR)), VIOLENCE_IS_OPEN)
            .asks(IS_PAID_FOR);

    private StateReturn() {}

    private static Requirement.Head version(LocalDate from, LocalDate until, Provision first, Provision... others) {
        return requirement("state-return")
                .titled("Return seen to by the state", "Kepulangan yang diurus negara")
                .under(first, others)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION);
    }
}

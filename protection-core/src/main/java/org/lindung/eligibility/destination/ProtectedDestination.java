package org.lindung.eligibility.destination;

import static org.lindung.eligibility.destination.DestinationFacts.LAW_PROTECTS;
import static org.lindung.eligibility.destination.DestinationFacts.SOCIAL_SECURITY;
import static org.lindung.eligibility.destination.DestinationFacts.WRITTEN_AGREEMENT;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_59_2021;
import static org.lindung.law.IndonesianLaw.PP_59_2021_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The destination protects foreign workers by law, agreement "and/or" insurance; how these combine the law leaves open. */
final class ProtectedDestination {
    private static final Text AND_OR_IS_OPEN = Text.of(
            "The three are joined by \"and/or\". By one reading all are asked, by another law and agreement with or without "
                    + "insurance, by a third any one suffices; none is chosen here.",
            "Ketiganya dihubungkan dengan \"dan/atau\". Menurut satu pembacaan semuanya diminta, menurut pembacaan lain hukum "
                    + "dan perjanjian dengan atau tanpa asuransi, menurut yang ketiga salah satu cukup; di sini tidak dipilih.");

    private static final Provision ARTICLE_31 = new Provision(
            UU_18_2017.article("31"),
            Text.of(
                    "Work is only in countries with law that protects foreign workers, a written agreement with Indonesia, and/or social security or insurance for foreign workers.",
                    "Bekerja hanya ke negara yang mempunyai hukum yang melindungi pekerja asing, perjanjian tertulis dengan Indonesia, dan/atau jaminan sosial atau asuransi bagi pekerja asing."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_72_D = new Provision(
            UU_18_2017.article("72").letter("d"),
            Text.of(
                    "Nobody places a worker in a country without these; the three are joined in the same way.",
                    "Setiap orang dilarang menempatkan pekerja ke negara tanpa hal-hal itu; ketiganya dihubungkan dengan cara yang sama."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_25 = new Provision(
            PP_59_2021.article("25"),
            Text.of(
                    "Repeats the three, joined in the same way.",
                    "Mengulang ketiganya, dihubungkan dengan cara yang sama."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<DestinationPlan> ALL_THREE =
            allOf(LAW_PROTECTS.is(true), WRITTEN_AGREEMENT.is(true), SOCIAL_SECURITY.is(true));

    private static final Condition<DestinationPlan> SOME =
            anyOf(LAW_PROTECTS.is(true), WRITTEN_AGREEMENT.is(true), SOCIAL_SECURITY.is(true));

    /** UU 18/2017 art. 31. */
    static final Requirement<DestinationPlan> SINCE_2017 =
            version(DateRange.of(UU_18_2017_STARTS, PP_59_2021_STARTS), ARTICLE_31);

    /** The same, repeated by PP 59/2021 art. 25. */
    static final Requirement<DestinationPlan> SINCE_2021 = version(PP_59_2021.inForce(), ARTICLE_31, ARTICLE_25);

    private ProtectedDestination() {}

    private static Requirement<DestinationPlan> version(DateRange inForce, Provision first, Provision... others) {
        return requirement("protected-destination")
                .titled("Destination that protects foreign workers", "Negara tujuan yang melindungi pekerja asing")
                .under(first, others)
                .inForce(inForce)
                .knownSince(FIRST_EDITION)
                .needsReviewWhen(allOf(SOME, not(ALL_THREE)), AND_OR_IS_OPEN, ARTICLE_72_D)
                .asks(ALL_THREE);
    }
}

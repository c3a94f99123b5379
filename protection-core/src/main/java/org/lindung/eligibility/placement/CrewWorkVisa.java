package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.CREW_VISA_REQUIRED;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.eligibility.placement.PlacementFacts.WORK_VISA;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The work visa of crew, asked only where the destination asks for it. */
final class CrewWorkVisa {
    private static final Provision ARTICLE_18_F = new Provision(
            PP_22_2022.article("18").paragraph("1").letter("f"),
            Text.of("Crew hold a work visa.", "Awak kapal memiliki Visa Kerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_34_F = new Provision(
            PP_22_2022.article("34").paragraph("1").letter("f"),
            Text.of("Crew hold a work visa.", "Awak kapal memiliki Visa Kerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_18_3 = new Provision(
            PP_22_2022.article("18").paragraph("3"),
            Text.of(
                    "The work visa is asked only if the destination country asks for it.",
                    "Visa Kerja dilampirkan bila dipersyaratkan negara tujuan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_34_3 = new Provision(
            PP_22_2022.article("34").paragraph("3"),
            Text.of(
                    "The work visa is asked only if the destination country asks for it.",
                    "Visa Kerja dilampirkan bila dipersyaratkan negara tujuan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 18(1) letter f. */
    static final Requirement<PlacementApplicant> MERCHANT = requirement("merchant-crew-work-visa")
            .titled("Work visa (merchant crew)", "Visa Kerja (awak kapal niaga)")
            .under(ARTICLE_18_F, ARTICLE_18_3, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("work-visa")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(anyOf(CREW_VISA_REQUIRED.is(false), WORK_VISA.is(true)));

    /** PP 22/2022 art. 34(1) letter f. */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-work-visa")
            .titled("Work visa (fishing crew)", "Visa Kerja (awak kapal perikanan)")
            .under(ARTICLE_34_F, ARTICLE_34_3, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("work-visa")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .asks(anyOf(CREW_VISA_REQUIRED.is(false), WORK_VISA.is(true)));

    private CrewWorkVisa() {}
}

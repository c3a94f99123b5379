package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.EDUCATION;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PUTUSAN_MK_019_2005;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.law.IndonesianLaw.UU_39_2004_STARTS;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Junior secondary schooling: asked by the old law, and reported to have been struck out in 2006. */
final class SchoolEducation {
    private static final Provision ARTICLE_35_D = new Provision(
            UU_39_2004.article("35").letter("d"),
            Text.of(
                    "A recruited worker has completed at least junior secondary school.",
                    "Calon pekerja yang direkrut menamatkan paling sedikit SLTP atau yang sederajat."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision DECISION_OF_2006 = new Provision(
            PUTUSAN_MK_019_2005.whole(),
            Text.of(
                    "Reported to have taken away the force of UU 39/2004 art. 35 letter d; the decision was not read.",
                    "Dilaporkan menyatakan UU 39/2004 Pasal 35 huruf d tidak mengikat; putusannya sendiri belum dibaca."),
            SourceKind.UNVERIFIED,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> JUNIOR_SECONDARY =
            EDUCATION.atLeast(EducationLevel.JUNIOR_SECONDARY);

    /** UU 39/2004 art. 35 letter d, as it stood before the court's decision. */
    static final Requirement<PlacementApplicant> UNTIL_2006 = requirement("school-education")
            .titled("Schooling", "Pendidikan")
            .under(ARTICLE_35_D)
            .inForce(DateRange.of(
                    UU_39_2004_STARTS, PUTUSAN_MK_019_2005.inForce().startInclusive()))
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openUnrecruitedWithout(JUNIOR_SECONDARY))
            .needsReview(OldLawReach.openForCrewWithout(JUNIOR_SECONDARY))
            .asks(JUNIOR_SECONDARY);

    /** The same text after a decision that is reported but was not read: less schooling is for a person to decide. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("school-education")
            .titled("Schooling", "Pendidikan")
            .under(ARTICLE_35_D)
            .inForce(DateRange.of(PUTUSAN_MK_019_2005.inForce().startInclusive(), UU_18_2017_STARTS))
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(
                    not(JUNIOR_SECONDARY),
                    Text.of(
                            "By the text the schooling does not suffice; by a decision of the Constitutional Court of "
                                    + "2006, which is reported and was not read here, the text no longer binds.",
                            "Menurut teks, pendidikan belum mencukupi; menurut putusan Mahkamah Konstitusi tahun 2006, "
                                    + "yang dilaporkan dan belum dibaca di sini, teks itu tidak lagi mengikat."),
                    DECISION_OF_2006)
            .needsReview(OldLawReach.openUnrecruitedWithout(JUNIOR_SECONDARY))
            .needsReview(OldLawReach.openForCrewWithout(JUNIOR_SECONDARY))
            .asks(JUNIOR_SECONDARY);

    private SchoolEducation() {}
}

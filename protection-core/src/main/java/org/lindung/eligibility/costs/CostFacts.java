package org.lindung.eligibility.costs;

import static org.lindung.party.IndonesianAnswerers.EMPLOYER;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.agreement.CostKind;
import org.lindung.area.CountryCode;
import org.lindung.eligibility.JobGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on costs read, and how each of it is asked for. */
public final class CostFacts {
    private static final CountryCode HONG_KONG = CountryCode.of("HK");

    /** What the cost is for. */
    public static final Fact<Charge, CostKind> ITEM = Fact.named("item")
            .labelled("what the cost is for", "peruntukan biaya")
            .asked("What is the cost for?", "Biaya ini untuk apa?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(CostKind.class, Charge::getItem);

    /** Whether a private placement company charges it. */
    public static final Fact<Charge, Boolean> CHARGED_BY_COMPANY = Fact.named("charged-by-placement-company")
            .labelled("charged by a private placement company", "dibebankan oleh perusahaan penempatan swasta")
            .asked(
                    "Is it a private placement company that charges the cost?",
                    "Apakah yang membebankan biaya adalah perusahaan penempatan swasta?")
            .answeredBy(PERSON)
            .category(DataCategory.WORK)
            .yesNo(Charge::getChargedByPlacementCompany);

    /** The job. */
    public static final Fact<Charge, JobGroup> JOB = Fact.named("job")
            .labelled("job", "pekerjaan")
            .asked("For which job does the worker go?", "Pekerja berangkat untuk pekerjaan apa?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(JobGroup.class, Charge::getJob);

    /** Whether the destination is Hong Kong. */
    public static final Fact<Charge, Boolean> TO_HONG_KONG = Fact.named("to-hong-kong")
            .labelled("destination Hong Kong", "negara tujuan Hong Kong")
            .asked("Does the worker go to Hong Kong?", "Apakah pekerja berangkat ke Hong Kong?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.LOCATION)
            .yesNo(charge -> charge.getDestination().map(HONG_KONG::equals));

    /** Whether the employer bears it already. */
    public static final Fact<Charge, Boolean> BORNE_BY_EMPLOYER = Fact.named("borne-by-employer")
            .labelled("already borne by the employer", "sudah ditanggung pemberi kerja")
            .asked("Does the employer already bear this cost?", "Apakah biaya ini sudah ditanggung pemberi kerja?")
            .answeredBy(EMPLOYER, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .yesNo(Charge::getBorneByEmployer);

    /** Every fact of the book. */
    public static final FactCatalogue<Charge> CATALOGUE =
            FactCatalogue.of(List.<Fact<Charge, ?>>of(ITEM, CHARGED_BY_COMPANY, JOB, TO_HONG_KONG, BORNE_BY_EMPLOYER));

    private CostFacts() {}
}

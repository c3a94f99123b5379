package org.lindung.eligibility.returning;

import static org.lindung.party.IndonesianAnswerers.HEALTH_FACILITY;
import static org.lindung.party.IndonesianAnswerers.MIGRANT_WORKER_AGENCY;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on refused rehabilitation read, and how each of it is asked for. */
public final class RefusalFacts {
    /** Capacity to decide. */
    public static final Fact<RefusedRehabilitation, Boolean> CAPABLE = Fact.named("capable")
            .labelled("legal capacity to decide", "kecakapan hukum")
            .asked(
                    "Does the worker have the legal capacity to decide?",
                    "Apakah pekerja cakap hukum untuk mengambil keputusan?")
            .answeredBy(HEALTH_FACILITY, MIGRANT_WORKER_AGENCY)
            .category(DataCategory.HEALTH)
            .yesNo(RefusedRehabilitation::getCapable);

    /** Statement of the worker. */
    public static final Fact<RefusedRehabilitation, Boolean> OWN_STATEMENT = Fact.named("own-statement")
            .labelled("statement of the worker", "surat pernyataan pekerja")
            .asked(
                    "Did the worker make a written statement of refusal?",
                    "Apakah pekerja membuat surat pernyataan penolakan?")
            .answeredBy(PERSON, MIGRANT_WORKER_AGENCY)
            .category(DataCategory.CASEWORK)
            .yesNo(RefusedRehabilitation::getOwnStatement);

    /** Statement of the family. */
    public static final Fact<RefusedRehabilitation, Boolean> FAMILY_STATEMENT = Fact.named("family-statement")
            .labelled("statement of the family", "surat pernyataan keluarga")
            .asked(
                    "Did the family make a written statement of refusal?",
                    "Apakah keluarga membuat surat pernyataan penolakan?")
            .answeredBy(MIGRANT_WORKER_AGENCY, PERSON)
            .category(DataCategory.FAMILY)
            .yesNo(RefusedRehabilitation::getFamilyStatement);

    /** Every fact of the book. */
    public static final FactCatalogue<RefusedRehabilitation> CATALOGUE =
            FactCatalogue.of(List.<Fact<RefusedRehabilitation, ?>>of(CAPABLE, OWN_STATEMENT, FAMILY_STATEMENT));

    private RefusalFacts() {}
}

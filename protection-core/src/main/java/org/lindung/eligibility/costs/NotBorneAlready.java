package org.lindung.eligibility.costs;

import static org.lindung.eligibility.costs.CostFacts.BORNE_BY_EMPLOYER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What the employer bears is not charged to the worker once more. */
final class NotBorneAlready {
    private static final Provision ARTICLE_72_A = new Provision(
            UU_18_2017.article("72").letter("a"),
            Text.of(
                    "Nobody charges a worker for a part of the placement cost that the employer bears; art. 86 makes it a crime.",
                    "Setiap orang dilarang membebankan komponen biaya penempatan yang ditanggung pemberi kerja kepada pekerja; Pasal 86 memidanakannya."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 72 letter a. */
    static final Requirement<Charge> SINCE_2017 = requirement("not-borne-already")
            .titled("Not borne by the employer already", "Belum ditanggung pemberi kerja")
            .under(ARTICLE_72_A)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(BORNE_BY_EMPLOYER.is(false));

    private NotBorneAlready() {}
}

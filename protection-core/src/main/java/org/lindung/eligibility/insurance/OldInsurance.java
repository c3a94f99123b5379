package org.lindung.eligibility.insurance;

import static org.lindung.eligibility.insurance.InsuranceFacts.CHANNEL;
import static org.lindung.eligibility.insurance.InsuranceFacts.INSURED;
import static org.lindung.eligibility.insurance.InsuranceLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.PlacementChannel;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What UU 39/2004 asked of companies. Of the government's own placements and of those who went alone it asked nothing. */
final class OldInsurance {
    private static final Provision ARTICLE_68_1 = read(
            UU_39_2004.article("68").paragraph("1"),
            "A private placement company enrols the workers whom it sends abroad in an insurance programme.",
            "Pelaksana penempatan swasta wajib mengikutsertakan pekerja yang diberangkatkan dalam program asuransi.");

    private static final Provision ARTICLE_26_2_E = read(
            UU_39_2004.article("26").paragraph("2").letter("e"),
            "A company that sends its own workers has enrolled them in social security, or they hold an insurance policy.",
            "Perusahaan yang menempatkan pekerjanya sendiri telah mengikutsertakan mereka dalam jaminan sosial tenaga kerja dan/atau mereka memiliki polis asuransi.");

    /** UU 39/2004 art. 68(1). */
    static final Requirement<Insurance> BY_PLACEMENT_COMPANY = version(
            "insurance-programme",
            "Insurance programme",
            "Program asuransi",
            ARTICLE_68_1,
            PlacementChannel.PLACEMENT_COMPANY);

    /** UU 39/2004 art. 26(2) letter e. */
    static final Requirement<Insurance> BY_OWN_COMPANY = version(
            "own-company-insurance",
            "Insurance by the own company",
            "Asuransi oleh perusahaan sendiri",
            ARTICLE_26_2_E,
            PlacementChannel.OWN_COMPANY);

    private OldInsurance() {}

    private static Provision read(Citation citation, String en, String id) {
        return new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
    }

    private static Requirement<Insurance> version(
            String id, String en, String indonesian, Provision provision, PlacementChannel channel) {
        return requirement(id)
                .titled(en, indonesian)
                .under(provision)
                .inForce(UU_39_2004.inForce())
                .knownSince(FIRST_EDITION)
                .appliesWhen(CHANNEL.is(channel))
                .asks(INSURED.is(true));
    }
}

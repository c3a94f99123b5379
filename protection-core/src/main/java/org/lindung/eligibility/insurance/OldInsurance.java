package org.lindung.eligibility.insurance;

import static org.lindung.eligibility.insurance.InsuranceFacts.CHANNEL;
import static org.lindung.eligibility.insurance.InsuranceFacts.INSURED;
import static org.lindung.eligibility.insurance.InsuranceFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.eligibility.OldLawOfCrew;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * Insurance under UU 39/2004, which asked it of companies; of all others only through the card that every worker had to hold.
 */
final class OldInsurance {
    private static final Provision ARTICLE_68_1 = read(
            UU_39_2004.article("68").paragraph("1"),
            "A private placement company enrols the workers whom it sends abroad in an insurance programme.",
            "Pelaksana penempatan swasta wajib mengikutsertakan pekerja yang diberangkatkan dalam program asuransi.");

    private static final Provision ARTICLE_26_2_E = read(
            UU_39_2004.article("26").paragraph("2").letter("e"),
            "A company that sends its own workers has enrolled them in social security, or they hold an insurance policy.",
            "Perusahaan yang menempatkan pekerjanya sendiri telah mengikutsertakan mereka dalam jaminan sosial tenaga kerja dan/atau mereka memiliki polis asuransi.");

    private static final Provision ARTICLE_63_1_C = read(
            UU_39_2004.article("63").paragraph("1").letter("c"),
            "The card (KTKLN) is given only to workers who take part in an insurance programme.",
            "KTKLN hanya diberikan kepada pekerja yang telah diikutsertakan dalam program asuransi.");

    private static final Provision ARTICLE_62_1 = read(
            UU_39_2004.article("62").paragraph("1"),
            "Every worker who is placed abroad holds the card.",
            "Setiap pekerja yang ditempatkan di luar negeri wajib memiliki KTKLN.");

    private static final Provision ARTICLE_105_2 = read(
            UU_39_2004.article("105").paragraph("2"),
            "Somebody who works abroad on their own holds the card besides the documents needed to work abroad.",
            "Pekerja perseorangan memiliki KTKLN selain dokumen yang diperlukan untuk bekerja di luar negeri.");

    private static final Condition<Insurance> IS_INSURED = INSURED.is(true);

    private static final Text ONLY_THROUGH_THE_CARD = Text.of(
            "The duty to insure is the companies'. The card that everybody has to hold is given to the insured only: by one reading "
                    + "everybody has to be insured, by the other the condition binds the office that gives the card.",
            "Kewajiban mengasuransikan ada pada perusahaan. Kartu yang wajib dimiliki semua orang hanya diberikan kepada yang "
                    + "diasuransikan: menurut satu pembacaan semua orang wajib diasuransikan, menurut yang lain syarat itu "
                    + "mengikat instansi penerbit kartu.");

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

    /** UU 39/2004 art. 63(1) letter c, of those whom no company places. */
    static final Requirement<Insurance> BEHIND_THE_CARD = requirement("insurance-behind-the-card")
            .titled("Insurance behind the card (KTKLN)", "Asuransi sebagai syarat KTKLN")
            .under(ARTICLE_63_1_C, ARTICLE_62_1, ARTICLE_105_2)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(CHANNEL.isOneOf(PlacementChannel.GOVERNMENT, PlacementChannel.INDIVIDUAL))
            .needsReviewWhen(not(IS_INSURED), ONLY_THROUGH_THE_CARD)
            .asks(IS_INSURED);

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
                .needsReview(OldLawOfCrew.openWithout(
                        IS_INSURED, WORKER_GROUP.isOneOf(WorkerGroup.MERCHANT_CREW, WorkerGroup.FISHING_CREW)))
                .asks(IS_INSURED);
    }
}

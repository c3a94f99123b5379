package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ServiceFacts.AT_CENTRE;
import static org.lindung.eligibility.victim.ServiceFacts.REPORTED;
import static org.lindung.eligibility.victim.ServiceFacts.SERVICE;
import static org.lindung.eligibility.victim.ServiceFacts.SEXUAL_EXPLOITATION;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_9_2008;
import static org.lindung.law.IndonesianLaw.UU_12_2022;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** A report to the police opens the services, but not for everybody. */
final class PoliceReport {
    private static final Provision ARTICLE_51_2 = new Provision(
            UU_21_2007.article("51").paragraph("2"),
            Text.of(
                    "The services are asked for after the victim or somebody else reported the case to the police.",
                    "Layanan dimohonkan setelah korban atau pihak lain melaporkan kasus kepada kepolisian."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision CENTRE_ARTICLE_14_2 = new Provision(
            PP_9_2008.article("14").paragraph("2"),
            Text.of(
                    "At an integrated service centre the same people ask; a report to the police is not mentioned.",
                    "Di pusat pelayanan terpadu pemohonnya sama; laporan kepada kepolisian tidak disebut."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision CENTRE_ARTICLE_14_5 = new Provision(
            PP_9_2008.article("14").paragraph("5"),
            Text.of(
                    "The centre itself tells the nearest police within 24 hours of receiving a victim in care.",
                    "Pusat pelayanan melapor kepada polisi terdekat paling lama 24 jam sejak menerima korban yang dirawat."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_4_2_G = new Provision(
            UU_12_2022.article("4").paragraph("2").letter("g"),
            Text.of(
                    "Trafficking aimed at sexual exploitation is a crime of sexual violence too.",
                    "Perdagangan orang yang ditujukan untuk eksploitasi seksual juga tindak pidana kekerasan seksual."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_66_1 = new Provision(
            UU_12_2022.article("66").paragraph("1"),
            Text.of(
                    "The victim has a right to handling, protection and recovery from the moment of the crime.",
                    "Korban berhak atas penanganan, pelindungan, dan pemulihan sejak terjadinya tindak pidana."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_70_1 = new Provision(
            UU_12_2022.article("70").paragraph("1"),
            Text.of(
                    "Recovery is medical, mental and social rehabilitation, empowerment, restitution or compensation, and reintegration; return is not named.",
                    "Pemulihan meliputi rehabilitasi medis, mental, dan sosial, pemberdayaan, restitusi atau kompensasi, dan reintegrasi; pemulangan tidak disebut."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text CENTRE_IS_OPEN = Text.of(
            "By one reading the law asks for a report first everywhere; by another the centre serves at once and reports itself.",
            "Menurut satu pembacaan laporan selalu harus ada lebih dahulu; menurut pembacaan lain pusat pelayanan melayani dahulu dan melapor sendiri.");

    private static final Text RETURN_IS_OPEN = Text.of(
            "The law of 2022 gives recovery from the moment of the crime and does not name return in it; by one reading return is "
                    + "left to the law of 2007, which asks for a report, by another it is part of handling and recovery.",
            "Undang-undang 2022 memberi pemulihan sejak tindak pidana terjadi dan tidak menyebut pemulangan; menurut satu pembacaan "
                    + "pemulangan tetap mengikuti undang-undang 2007 yang meminta laporan, menurut pembacaan lain termasuk penanganan dan pemulihan.");

    private static final Condition<ServiceRequest> UNREPORTED_SEXUAL_EXPLOITATION =
            allOf(REPORTED.is(false), SEXUAL_EXPLOITATION.is(true));

    /** UU 21/2007 art. 51(2). */
    static final Requirement<ServiceRequest> SINCE_2007 = report(DateRange.of(
                    UU_21_2007.inForce().startInclusive(), PP_9_2008.inForce().startInclusive()))
            .asks(REPORTED.is(true));

    /** The same, beside the centres of PP 9/2008. */
    static final Requirement<ServiceRequest> SINCE_2008 = report(PP_9_2008.inForce())
            .needsReviewWhen(
                    allOf(REPORTED.is(false), AT_CENTRE.is(true)),
                    CENTRE_IS_OPEN,
                    CENTRE_ARTICLE_14_2,
                    CENTRE_ARTICLE_14_5)
            .asks(REPORTED.is(true));

    /** UU 12/2022 art. 66(1): no report is asked for. */
    static final Requirement<ServiceRequest> NOT_FOR_SEXUAL_EXPLOITATION = requirement("rights-from-the-crime")
            .titled("Rights from the moment of the crime", "Hak sejak tindak pidana terjadi")
            .under(ARTICLE_66_1, ARTICLE_4_2_G)
            .inForce(UU_12_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("police-report")
            .appliesWhen(UNREPORTED_SEXUAL_EXPLOITATION)
            .needsReviewWhen(SERVICE.is(VictimService.RETURN), RETURN_IS_OPEN, ARTICLE_70_1)
            .asks(UNREPORTED_SEXUAL_EXPLOITATION);

    private static Requirement.Head report(DateRange inForce) {
        return requirement("police-report")
                .titled("Case reported to the police", "Kasus dilaporkan kepada kepolisian")
                .under(ARTICLE_51_2)
                .inForce(inForce)
                .knownSince(FIRST_EDITION);
    }

    private PoliceReport() {}
}

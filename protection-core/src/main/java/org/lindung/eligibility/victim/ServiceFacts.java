package org.lindung.eligibility.victim;

import static org.lindung.party.IndonesianAnswerers.HEALTH_FACILITY;
import static org.lindung.party.IndonesianAnswerers.INTEGRATED_SERVICE_CENTRE;
import static org.lindung.party.IndonesianAnswerers.POLICE;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on services to victims read, and how each of it is asked for. */
public final class ServiceFacts {
    /** The service. */
    public static final Fact<ServiceRequest, VictimService> SERVICE = Fact.named("service")
            .labelled("service asked for", "layanan yang diminta")
            .asked("Which service is asked for?", "Layanan apa yang diminta?")
            .answeredBy(PERSON)
            .category(DataCategory.TRAFFICKING)
            .choice(VictimService.class, ServiceRequest::getService);

    /** Victim, possible victim, or not a victim. */
    public static final Fact<ServiceRequest, TraffickingStatus> STATUS =
            VictimQuestions.STATUS.choice(TraffickingStatus.class, ServiceRequest::getStatus);

    /** Suffering in body or mind. */
    public static final Fact<ServiceRequest, Boolean> SUFFERED = Fact.named("suffered")
            .labelled("suffering in body or mind", "penderitaan fisik atau psikis")
            .asked(
                    "Did the person suffer in body or mind from what was done to them?",
                    "Apakah orang ini menderita secara fisik atau psikis akibat perbuatan itu?")
            .answeredBy(PERSON, HEALTH_FACILITY)
            .category(DataCategory.HEALTH)
            .yesNo(ServiceRequest::getSuffered);

    /** Reported to the police. */
    public static final Fact<ServiceRequest, Boolean> REPORTED = Fact.named("reported-to-police")
            .labelled("case reported to the police", "kasus dilaporkan kepada kepolisian")
            .asked(
                    "Has the victim or somebody else reported the case to the police?",
                    "Apakah korban atau pihak lain sudah melaporkan kasus ini kepada kepolisian?")
            .answeredBy(PERSON, POLICE)
            .obtainedBy("a report of the case to the police", "laporan kasus kepada kepolisian")
            .category(DataCategory.TRAFFICKING)
            .yesNo(ServiceRequest::getReportedToPolice);

    /** Who asks. */
    public static final Fact<ServiceRequest, ServiceApplicant> APPLICANT = Fact.named("applicant")
            .labelled("who makes the request", "pemohon")
            .asked("Who makes the request?", "Siapa yang mengajukan permohonan?")
            .answeredBy(PERSON)
            .obtainedBy(
                    "a request by the victim, their family, a friend, the police, a companion or a social worker",
                    "permohonan oleh korban, keluarga, teman, kepolisian, relawan pendamping, atau pekerja sosial")
            .category(DataCategory.TRAFFICKING)
            .choice(ServiceApplicant.class, ServiceRequest::getApplicant);

    /** Asked for at an integrated service centre. */
    public static final Fact<ServiceRequest, Boolean> AT_CENTRE = Fact.named("at-integrated-centre")
            .labelled("request at an integrated service centre", "permohonan di pusat pelayanan terpadu")
            .asked(
                    "Is the request made at an integrated service centre (PPT)?",
                    "Apakah permohonan diajukan di pusat pelayanan terpadu (PPT)?")
            .answeredBy(PERSON, INTEGRATED_SERVICE_CENTRE)
            .obtainedBy("a request at an integrated service centre", "permohonan di pusat pelayanan terpadu")
            .category(DataCategory.TRAFFICKING)
            .yesNo(ServiceRequest::getAtIntegratedCentre);

    /** Aimed at sexual exploitation. */
    public static final Fact<ServiceRequest, Boolean> SEXUAL_EXPLOITATION =
            VictimQuestions.SEXUAL_EXPLOITATION.yesNo(ServiceRequest::getSexualExploitation);

    /** The wish to go home. */
    public static final Fact<ServiceRequest, Boolean> WISHES_TO_RETURN = Fact.named("wishes-to-return")
            .labelled("wish to go home", "keinginan untuk pulang")
            .asked("Does the person truly wish to go home?", "Apakah orang ini benar-benar ingin pulang?")
            .answeredBy(PERSON)
            .category(DataCategory.TRAFFICKING)
            .yesNo(ServiceRequest::getWishesToReturn);

    /** Greater danger at home. */
    public static final Fact<ServiceRequest, Boolean> GREATER_DANGER = Fact.named("greater-danger")
            .labelled("greater danger at home", "bahaya yang lebih besar di tempat asal")
            .asked(
                    "Does greater danger await the person at home?",
                    "Apakah ada bahaya yang lebih besar bagi orang ini bila pulang?")
            .answeredBy(PERSON)
            .category(DataCategory.TRAFFICKING)
            .yesNo(ServiceRequest::getGreaterDanger);

    /** Every fact of the book. */
    public static final FactCatalogue<ServiceRequest> CATALOGUE = FactCatalogue.of(List.<Fact<ServiceRequest, ?>>of(
            SERVICE,
            STATUS,
            SUFFERED,
            REPORTED,
            APPLICANT,
            AT_CENTRE,
            SEXUAL_EXPLOITATION,
            WISHES_TO_RETURN,
            GREATER_DANGER));

    private ServiceFacts() {}
}

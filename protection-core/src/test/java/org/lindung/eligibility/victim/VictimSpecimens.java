package org.lindung.eligibility.victim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.migrant.TraffickingStatus;

/** Requests for services and protection, events that start a time, and awards of restitution. */
public final class VictimSpecimens implements Specimens {
    private static final Arbitrary<Boolean> YES_OR_NO = Arbitraries.of(true, false);

    private static Arbitrary<ServiceRequest> requests() {
        Arbitrary<ServiceRequest.Builder> people = Combinators.combine(
                        Answers.of(Arbitraries.of(TraffickingStatus.class)),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO))
                .as((status, suffered, sexual, wishes, danger) -> ServiceRequest.builder()
                        .status(status)
                        .suffered(suffered)
                        .sexualExploitation(sexual)
                        .wishesToReturn(wishes)
                        .greaterDanger(danger));
        return Combinators.combine(
                        people,
                        Answers.of(Arbitraries.of(VictimService.class)),
                        Answers.of(Arbitraries.of(ServiceApplicant.class)),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO))
                .as((request, service, applicant, reported, atCentre) -> request.service(service)
                        .applicant(applicant)
                        .reportedToPolice(reported)
                        .atIntegratedCentre(atCentre)
                        .build());
    }

    private static Arbitrary<ProtectionRequest> protections() {
        Arbitrary<ProtectionRequest.Builder> people = Combinators.combine(
                        Answers.of(Arbitraries.of(VictimProtection.class)),
                        Answers.of(Arbitraries.of(TraffickingStatus.class)),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO))
                .as((protection, status, threatened, citizen, abroad) -> ProtectionRequest.builder()
                        .protection(protection)
                        .status(status)
                        .threatened(threatened)
                        .indonesianCitizen(citizen)
                        .abroad(abroad));
        Arbitrary<ProtectionRequest.Builder> threats = Combinators.combine(
                        people,
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO))
                .as((request, forced, debt, offence, relative, relativeThreatened) -> request.forcedIntoCrime(forced)
                        .debtUsedToExploit(debt)
                        .listedOffence(offence)
                        .relativeToSecondDegree(relative)
                        .relativeThreatened(relativeThreatened));
        return Combinators.combine(
                        threats,
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO))
                .as((request, lpsk, sexual, awarded, notEnough, ordered) -> request.lpskDecision(lpsk)
                        .sexualExploitation(sexual)
                        .restitutionAwarded(awarded)
                        .propertyNotEnough(notEnough)
                        .compensationOrdered(ordered)
                        .build());
    }

    /** Awards with days from before the first law until after the last. */
    static Arbitrary<RestitutionAward> awards() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(2006, 1, 1), LocalDate.of(2030, 12, 31));
        return Combinators.combine(
                        Answers.of(days),
                        Answers.of(days),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO),
                        Answers.of(YES_OR_NO))
                .as((noticed, received, lpsk, sexual, paid) -> RestitutionAward.builder()
                        .noticed(noticed)
                        .copyReceived(received)
                        .throughLpsk(lpsk)
                        .sexualExploitation(sexual)
                        .paid(paid)
                        .build());
    }

    /** Events with moments from before the first law until after the last, in one of the three zones. */
    private static Arbitrary<VictimEvents> events() {
        Arbitrary<ZonedDateTime> moments = Combinators.combine(
                        Arbitraries.longs().between(1_136_073_600L, 1_924_991_999L),
                        Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"))
                .as((second, zone) -> Instant.ofEpochSecond(second).atZone(ZoneId.of(zone)));
        Arbitrary<VictimDeadline> deadlines = Arbitraries.of(VictimDeadline.class);
        return Combinators.combine(
                        Answers.of(Arbitraries.of(TraffickingStatus.class)),
                        Answers.of(YES_OR_NO),
                        Arbitraries.maps(deadlines, Answers.of(moments)).ofMaxSize(VictimDeadline.values().length),
                        Arbitraries.maps(deadlines, Answers.of(YES_OR_NO)).ofMaxSize(VictimDeadline.values().length))
                .as((status, sexual, begun, done) -> VictimEvents.builder()
                        .status(status)
                        .sexualExploitation(sexual)
                        .putAllEvents(begun)
                        .putAllDone(done)
                        .build());
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(
                        ServiceRequest.class,
                        requests(),
                        ServiceRequest.builder()
                                .service(Answer.known(VictimService.RETURN))
                                .status(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                                .suffered(Answer.known(true))
                                .reportedToPolice(Answer.known(false))
                                .applicant(Answer.known(ServiceApplicant.FRIEND))
                                .atIntegratedCentre(Answer.known(true))
                                .sexualExploitation(Answer.known(true))
                                .wishesToReturn(Answer.known(true))
                                .greaterDanger(Answer.known(false))
                                .build()),
                Specimen.of(
                        ProtectionRequest.class,
                        protections(),
                        ProtectionRequest.builder()
                                .protection(Answer.known(VictimProtection.NO_DEBT))
                                .status(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                                .forcedIntoCrime(Answer.known(true))
                                .debtUsedToExploit(Answer.known(true))
                                .listedOffence(Answer.known(true))
                                .relativeToSecondDegree(Answer.known(true))
                                .relativeThreatened(Answer.known(true))
                                .threatened(Answer.known(true))
                                .indonesianCitizen(Answer.known(true))
                                .abroad(Answer.known(true))
                                .lpskDecision(Answer.known(true))
                                .sexualExploitation(Answer.known(true))
                                .restitutionAwarded(Answer.known(true))
                                .propertyNotEnough(Answer.known(true))
                                .compensationOrdered(Answer.known(false))
                                .build()),
                Specimen.of(
                        RestitutionAward.class,
                        awards(),
                        RestitutionAward.builder()
                                .noticed(Answer.known(LocalDate.of(2026, 3, 2)))
                                .copyReceived(Answer.known(LocalDate.of(2026, 3, 9)))
                                .throughLpsk(Answer.known(true))
                                .sexualExploitation(Answer.known(true))
                                .paid(Answer.known(false))
                                .build()),
                Specimen.of(
                        VictimEvents.class,
                        events(),
                        VictimEvents.builder()
                                .status(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                                .sexualExploitation(Answer.known(true))
                                .putEvents(
                                        VictimDeadline.CENTRE_REPORT,
                                        Answer.known(ZonedDateTime.parse("2026-11-22T15:30+08:00[Asia/Makassar]")))
                                .putDone(VictimDeadline.CENTRE_REPORT, Answer.known(false))
                                .build()));
    }
}

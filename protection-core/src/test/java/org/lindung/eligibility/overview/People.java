package org.lindung.eligibility.overview;

import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lindung.agreement.CostKind;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.basics.TimeLimit;
import org.lindung.eligibility.JobGroup;
import org.lindung.eligibility.costs.Charge;
import org.lindung.eligibility.destination.DestinationPlan;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.returning.Homecoming;
import org.lindung.eligibility.victim.RestitutionAward;
import org.lindung.eligibility.victim.ServiceRequest;
import org.lindung.eligibility.victim.VictimDeadline;
import org.lindung.eligibility.victim.VictimEvents;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Answerer;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/** Invented people who sit in a village hall on a day of November 2026. */
final class People {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");

    private static final LegalInstrument PROGRAMME = new LegalInstrument(
            InstrumentKind.PROGRAMME_DOCUMENT,
            "1",
            2026,
            Text.of("Seeds for returnees (invented)", "Benih bagi purnamigran (rekaan)"),
            DateRange.ALWAYS);

    private static final Fact<AnswerSheet, Boolean> HAS_LAND = Fact.named("has-land")
            .labelled("a field", "lahan")
            .asked("Does the household have a field?", "Apakah rumah tangga memiliki lahan?")
            .answeredBy(Answerer.PERSON)
            .category(DataCategory.FAMILY)
            .yesNo(sheet -> sheet.answer("has-land", Boolean.class));

    /** A programme that ends within the month. */
    static final RuleBook<AnswerSheet> SEEDS = RuleBook.of(
            "seeds",
            "2026.1",
            Text.of("May this household receive seeds?", "Bolehkah rumah tangga ini menerima benih?"),
            List.of(requirement("field")
                    .titled("A field of one's own", "Lahan sendiri")
                    .under(new Provision(
                            PROGRAMME.article("1"),
                            Text.of("The household has a field.", "Rumah tangga memiliki lahan."),
                            SourceKind.ORIGINAL_DOCUMENT,
                            LocalDate.of(2026, 1, 5)))
                    .inForce(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 16)))
                    .asks(HAS_LAND.is(true))));

    static final Text SEEDS_TITLE = Text.of("seeds for returnees", "benih bagi purnamigran");

    /** Back from violence and a dismissal, perhaps trafficked; once charged for a training. */
    static final PersonFile RETURNED = PersonFile.empty()
            .with(Homecoming.builder()
                    .reasons(Answer.known(Set.of(ReturnReason.DISMISSED_EARLY, ReturnReason.VIOLENCE)))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                    .lifeInDanger(Answer.known(false))
                    .build())
            .with(ServiceRequest.builder()
                    .status(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                    .suffered(Answer.known(true))
                    .reportedToPolice(Answer.absent(AbsenceReason.DECLINED))
                    .build())
            .with(VictimEvents.builder()
                    .putEvents(VictimDeadline.SERVICE, TimeLimit.sometimeOn(LocalDate.of(2026, 11, 13), MAKASSAR))
                    .putEvents(
                            VictimDeadline.CENTRE_REPORT,
                            Answer.known(ZonedDateTime.of(2026, 11, 22, 15, 30, 0, 0, MAKASSAR)))
                    .putEvents(VictimDeadline.ONWARD_REPORT, TimeLimit.sometimeOn(LocalDate.of(2026, 11, 17), MAKASSAR))
                    .putEvents(VictimDeadline.FIRST_AID, TimeLimit.sometimeOn(LocalDate.of(2026, 11, 12), MAKASSAR))
                    .putDone(VictimDeadline.FIRST_AID, Answer.known(true))
                    .build())
            .with(
                    Charge.builder()
                            .item(Answer.known(CostKind.TRAINING))
                            .job(Answer.known(JobGroup.HOUSEKEEPER))
                            .destination(Answer.known(CountryCode.of("MY")))
                            .build(),
                    LocalDate.of(2022, 3, 1))
            .with(SEEDS_TITLE, SEEDS, new AnswerSheet("household-7", Map.of("has-land", Answer.known(true))));

    /** Has a judgment that awards restitution, through LPSK or not; nobody has said whether it was paid. */
    static final PersonFile AWARDED = PersonFile.empty()
            .with(RestitutionAward.builder()
                    .noticed(Answer.known(LocalDate.of(2026, 11, 2)))
                    .copyReceived(Answer.known(LocalDate.of(2026, 11, 9)))
                    .sexualExploitation(Answer.known(false))
                    .build())
            .with(VictimEvents.builder()
                    .status(Answer.known(TraffickingStatus.ACTUAL_VICTIM))
                    .putEvents(VictimDeadline.ONWARD_REPORT, Answer.absent(AbsenceReason.ASKED_UNKNOWN))
                    .build());

    /** Wants to leave, too young, with two statements about the job that do not agree. */
    static final PersonFile LEAVING = PersonFile.empty()
            .with(PlacementApplicant.builder()
                    .migrant(Migrant.builder()
                            .id(MigrantId.of("leaving"))
                            .birthDate(Answer.known(PartialDate.parse("2009-03-14")))
                            .maritalStatus(Answer.known(MaritalStatus.NEVER_MARRIED))
                            .build())
                    .migration(Migration.builder()
                            .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                            .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                            .build())
                    .putDocuments(DocumentKind.PASSPORT, Answer.known(true))
                    .build())
            .with(DestinationPlan.builder()
                    .destination(Answer.known(CountryCode.of("SG")))
                    .job(Answer.known(JobGroup.HOUSEKEEPER))
                    .stopped(Answer.known(false))
                    .build())
            .with(Charge.builder()
                    .item(Answer.known(CostKind.TICKET_HOME))
                    .job(Answer.known(JobGroup.CLEANER))
                    .build());

    private People() {}
}

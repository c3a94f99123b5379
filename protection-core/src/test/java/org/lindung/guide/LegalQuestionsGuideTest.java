package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.agreement.AgreementId;
import org.lindung.agreement.AgreementKind;
import org.lindung.agreement.CostBearer;
import org.lindung.agreement.CostKind;
import org.lindung.agreement.WorkerAgreement;
import org.lindung.area.AreaCode;
import org.lindung.area.CountryCode;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.casework.CaseWorkerId;
import org.lindung.eligibility.JobGroup;
import org.lindung.eligibility.contract.ContractRules;
import org.lindung.eligibility.contract.WorkContract;
import org.lindung.eligibility.costs.Charge;
import org.lindung.eligibility.costs.CostRules;
import org.lindung.eligibility.destination.DestinationPlan;
import org.lindung.eligibility.destination.DestinationRules;
import org.lindung.eligibility.empowerment.EmpowermentRequest;
import org.lindung.eligibility.empowerment.EmpowermentRules;
import org.lindung.eligibility.grant.DirectGrant;
import org.lindung.eligibility.grant.GrantRules;
import org.lindung.eligibility.grant.GrantUse;
import org.lindung.eligibility.insurance.Contribution;
import org.lindung.eligibility.insurance.Insurance;
import org.lindung.eligibility.insurance.InsuranceRules;
import org.lindung.eligibility.quarantine.Arrival;
import org.lindung.eligibility.quarantine.QuarantineCostRules;
import org.lindung.eligibility.quarantine.QuarantineStay;
import org.lindung.eligibility.quarantine.RequiredQuarantine;
import org.lindung.eligibility.quarantine.TravellerGroup;
import org.lindung.eligibility.recruitment.Recruitment;
import org.lindung.eligibility.recruitment.RecruitmentRules;
import org.lindung.eligibility.returning.HandOverReceiver;
import org.lindung.eligibility.returning.HandOverRules;
import org.lindung.eligibility.returning.Homecoming;
import org.lindung.eligibility.returning.ReturnHandOver;
import org.lindung.eligibility.returning.ReturnRules;
import org.lindung.eligibility.status.OutsideGroup;
import org.lindung.eligibility.status.StatusRules;
import org.lindung.eligibility.status.WageClaim;
import org.lindung.eligibility.status.WorkAbroad;
import org.lindung.eligibility.status.WorkTime;
import org.lindung.eligibility.village.VillageDuty;
import org.lindung.eligibility.village.VillagePerson;
import org.lindung.eligibility.village.VillageRequest;
import org.lindung.eligibility.village.VillageRules;
import org.lindung.eligibility.village.VillageTie;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.party.Licence;
import org.lindung.party.LicenceKind;
import org.lindung.party.PartyId;
import org.lindung.party.PlacementCompany;
import org.lindung.rule.Assessment;
import org.lindung.rule.Fact;
import org.lindung.rule.Finding;
import org.lindung.rule.Question;
import org.lindung.rule.RuleBook;
import org.lindung.screening.QuestionId;
import org.lindung.screening.Screening;
import org.lindung.screening.ScreeningId;
import org.lindung.screening.ScreeningInstrument;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.screening.ScreeningResult;
import org.lindung.screening.TraffickingOffence;
import org.lindung.supply.GoodsCondition;
import org.lindung.supply.GoodsHandOver;
import org.lindung.supply.HandOverId;
import org.lindung.supply.HandOverLine;
import org.lindung.supply.ItemId;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** The pages on single questions of the law show the code of this test and what it prints, to the letter. */
class LegalQuestionsGuideTest {
    static String quarantine() {
        // quarantine begins
        Arrival arrival = Arrival.builder()
                .traveller(Answer.known(TravellerGroup.MIGRANT_WORKER))
                .plannedStayDays(Answer.known(60))
                .under18(Answer.known(false))
                .build();
        LocalDate landed = LocalDate.of(2022, 2, 20);

        RequiredQuarantine term = RequiredQuarantine.of(arrival, landed);
        StringBuilder page = new StringBuilder();
        for (QuarantineStay stay : term.stays()) {
            page.append("possible: ").append(stay.inWords().en()).append('\n');
        }
        for (Fact<Arrival, ?> fact : term.toAsk()) {
            page.append("to ask: ").append(fact.question().en()).append('\n');
        }
        page.append("resting on: ").append(term.provisions()).append('\n');
        page.append("the state pays: ")
                .append(QuarantineCostRules.BOOK.outcome(arrival, landed).code());
        // quarantine ends
        return page.toString();
    }

    static String costs() {
        // costs begins
        Charge charge = Charge.builder()
                .item(Answer.known(CostKind.TRAINING))
                .job(Answer.known(JobGroup.HOUSEKEEPER))
                .destination(Answer.known(CountryCode.of("MY")))
                .build();
        LocalDate day = LocalDate.of(2022, 3, 1);

        Assessment<Charge> answer = CostRules.BOOK.assess(charge, day);
        Set<CostBearer> bearers = CostRules.bearers(charge, day);
        // costs ends
        return answer.explanation().plainText(Language.ENGLISH).strip() + "\n\nbearers: " + bearers;
    }

    static String destination() {
        // destination begins
        DestinationPlan plan = DestinationPlan.builder()
                .destination(Answer.known(CountryCode.of("SA")))
                .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                .job(Answer.known(JobGroup.HOUSEKEEPER))
                .newPlacement(Answer.known(true))
                .stopped(Answer.known(false))
                .lawProtectsForeignWorkers(Answer.known(true))
                .writtenAgreement(Answer.known(true))
                .socialSecurity(Answer.known(true))
                .build();

        Assessment<DestinationPlan> answer = DestinationRules.BOOK.assess(plan, LocalDate.of(2025, 3, 1));
        // destination ends
        return answer.explanation().plainText(Language.ENGLISH).strip();
    }

    static String returning() {
        // returning begins
        Homecoming homecoming = Homecoming.builder()
                .reasons(Answer.known(Set.of(ReturnReason.DISMISSED_EARLY, ReturnReason.VIOLENCE)))
                .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                .lifeInDanger(Answer.known(false))
                .treatedAsInTrouble(Answer.known(true))
                .build();
        LocalDate day = LocalDate.of(2026, 3, 1);

        StringBuilder page = new StringBuilder();
        for (RuleBook<Homecoming> book :
                List.of(ReturnRules.BY_STATE, ReturnRules.AT_STATE_COST, ReturnRules.BY_COMPANY)) {
            Assessment<Homecoming> answer = book.assess(homecoming, day);
            page.append(book.question().en())
                    .append(' ')
                    .append(answer.outcome().code())
                    .append('\n');
            for (Question<Homecoming> question : answer.questions()) {
                page.append("  to ask: ")
                        .append(question.fact().question().en())
                        .append('\n');
            }
        }
        // returning ends
        return page.toString().strip();
    }

    static String handOver() {
        // hand-over begins
        ReturnHandOver handOver = ReturnHandOver.builder()
                .broughtHome(Answer.known(true))
                .hasFamily(Answer.known(true))
                .receiver(Answer.known(HandOverReceiver.OTHER_AUTHORITY))
                .recorded(Answer.known(true))
                .witnessed(Answer.known(true))
                .build();

        Assessment<ReturnHandOver> atHome = HandOverRules.HAND_OVER.assess(handOver, LocalDate.of(2026, 3, 9));
        // hand-over ends
        return atHome.explanation().plainText(Language.ENGLISH).strip();
    }

    static String empowerment() {
        // empowerment begins
        EmpowermentRequest request = EmpowermentRequest.builder()
                .socialProblem(Answer.known(true))
                .agreementFinished(Answer.known(true))
                .reintegrated(Answer.known(false))
                .returnedOn(Answer.known(LocalDate.of(2024, 3, 4)))
                .homeSince(Answer.known(LocalDate.of(2024, 3, 6)))
                .problemIdentified(Answer.known(true))
                .plannedDays(Answer.known(30))
                .build();

        StringBuilder page = new StringBuilder();
        for (LocalDate day : List.of(LocalDate.of(2025, 2, 3), LocalDate.of(2026, 2, 3))) {
            Assessment<EmpowermentRequest> answer = EmpowermentRules.BOOK.assess(request, day);
            page.append(day).append(": ").append(answer.outcome().code()).append('\n');
            for (Finding<EmpowermentRequest> finding : answer.findings()) {
                for (Text reading : finding.openReadings()) {
                    page.append("  open: ").append(reading.en()).append('\n');
                }
            }
        }
        // empowerment ends
        return page.toString().strip();
    }

    static String villageServices() {
        // village-services begins
        VillageRequest request = VillageRequest.to(VillageCode.of("53.02.07.2012"))
                .duty(Answer.known(VillageDuty.CIVIL_PAPERS))
                .person(Answer.known(VillagePerson.PROSPECTIVE_WORKER))
                .tie(Answer.known(VillageTie.LIVING_THERE))
                .build();

        Assessment<VillageRequest> answer = VillageRules.SERVICES.assess(request, LocalDate.of(2026, 3, 2));
        // village-services ends
        return answer.explanation().plainText(Language.ENGLISH).strip();
    }

    static String grants() {
        // grants begins
        GoodsHandOver handOver = GoodsHandOver.builder()
                .id(HandOverId.of("BAST-7"))
                .giver(PartyId.of("DONOR-1"))
                .receiver(PartyId.of("MINISTRY-1"))
                .place(AreaCode.of("31.71"))
                .day(LocalDate.of(2020, 6, 4))
                .addLines(HandOverLine.builder()
                        .item(ItemId.of("MASK"))
                        .quantity(Quantity.of(1000, "piece"))
                        .condition(GoodsCondition.GOOD)
                        .unitValue(Money.rupiah(2500))
                        .build())
                .build();
        DirectGrant grant = DirectGrant.of(handOver)
                .use(Answer.known(GrantUse.RELIEF))
                .politicalTies(Answer.known(false))
                .threatensSecurity(Answer.known(false))
                .purposeReviewed(Answer.known(true))
                .consulted(Answer.known(true))
                .signedByReceiver(Answer.known(true))
                .amountStated(Answer.known(true))
                .useStated(Answer.known(true))
                .registered(Answer.known(false))
                .build();

        Assessment<DirectGrant> answer = GrantRules.BOOK.assess(grant, handOver.getDay());
        // grants ends
        return answer.explanation().plainText(Language.ENGLISH).strip();
    }

    static String recruitment() {
        // recruitment begins
        PartyId id = PartyId.of("PT-1");
        PlacementCompany company = PlacementCompany.builder()
                .id(id)
                .addLicences(Licence.builder()
                        .kind(LicenceKind.SIP3MI)
                        .number("KEP.1")
                        .holder(id)
                        .validity(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1)))
                        .build())
                .build();
        LocalDate day = LocalDate.of(2022, 5, 10);
        Recruitment recruitment = Recruitment.by(company, CountryCode.of("TW"), day)
                .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                .throughPartner(Answer.known(false))
                .aboutToDepart(Answer.known(false))
                .build();

        Assessment<Recruitment> answer = RecruitmentRules.BOOK.assess(recruitment, day);
        // recruitment ends
        return answer.explanation().plainText(Language.ENGLISH).strip();
    }

    static String trafficking() {
        // trafficking begins
        ScreeningInstrument instrument = ScreeningInstruments.ELEMENTS;
        Screening.Builder told = Screening.builder()
                .id(ScreeningId.of("S-1"))
                .migrantId(MigrantId.of("M-1"))
                .instrument(instrument.getId())
                .instrumentVersion(instrument.getVersion())
                .on(LocalDate.of(2025, 3, 10))
                .by(CaseWorkerId.of("W-1"))
                .birthDate(Answer.known(PartialDate.of(2000, 7)));
        instrument.getQuestions().forEach(question -> told.putAnswers(question.id(), Answer.known(false)));
        for (String yes : List.of("recruited", "taken-abroad", "labour-used")) {
            told.putAnswers(QuestionId.of(yes), Answer.known(true));
        }
        LocalDate recruited = LocalDate.of(2024, 5, 17);

        ScreeningResult result = instrument.assess(told.build(), recruited);
        String outcome = result.outcome().code();
        String offence = TraffickingOffence.TAKEN_ABROAD
                .provisionOn(recruited)
                .orElseThrow()
                .toString();
        // trafficking ends
        return result.assessment().explanation().plainText(Language.ENGLISH).strip()
                + "\n\noutcome: " + outcome
                + "\nif an offence, under: " + offence;
    }

    static String status() {
        // status begins
        WorkAbroad work = WorkAbroad.builder()
                .citizen(Answer.known(true))
                .workTime(Answer.known(WorkTime.NOW))
                .wage(Answer.known(WageClaim.RECEIVED))
                .outsideGroup(Answer.known(OutsideGroup.STUDENT_OR_TRAINEE))
                .workApart(Answer.known(true))
                .build();

        Assessment<WorkAbroad> answer = StatusRules.MIGRANT_WORKER.assess(work, LocalDate.of(2026, 3, 1));
        // status ends
        return answer.explanation().plainText(Language.ENGLISH).strip();
    }

    static String contract() {
        // contract begins
        WorkerAgreement agreement = WorkerAgreement.builder()
                .id(AgreementId.of("PK-2016-0031"))
                .kind(AgreementKind.EMPLOYMENT)
                .worker(MigrantId.of("PMI-118"))
                .workerGroup(WorkerGroup.LAND_BASED)
                .term(DateRange.of(LocalDate.of(2016, 9, 1), LocalDate.of(2019, 9, 1)))
                .build();
        LocalDate signedOn = LocalDate.of(2016, 8, 20);
        WorkContract contract = WorkContract.of(agreement, signedOn)
                .signedByBoth(Answer.known(true))
                .signedBeforeDeparture(Answer.known(true))
                .exemptJob(Answer.known(false))
                .build();

        Assessment<WorkContract> answer = ContractRules.CONTRACT.assess(contract, signedOn);
        // contract ends
        return answer.explanation().plainText(Language.ENGLISH).strip();
    }

    static String insurance() {
        // insurance begins
        Insurance insurance = Insurance.builder()
                .channel(Answer.known(PlacementChannel.INDIVIDUAL))
                .workAccident(Answer.known(true))
                .death(Answer.known(true))
                .registeredBeforeDeparture(Answer.known(false))
                .registeredAbroad(Answer.known(true))
                .build();
        LocalDate departure = LocalDate.of(2026, 3, 1);

        Assessment<Insurance> answer = InsuranceRules.INSURED.assess(insurance, departure);
        Contribution contribution =
                Contribution.of(PlacementChannel.INDIVIDUAL, CalendarPeriod.ofMonths(18), departure);
        StringBuilder page = new StringBuilder();
        page.append(answer.explanation().plainText(Language.ENGLISH)).append('\n');
        if (contribution.duringAndAfterWork() instanceof Answer.Between<Money> both) {
            page.append("to pay: ").append(both.least()).append(" or ").append(both.most());
        }
        // insurance ends
        return page.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarantine",
                "costs",
                "destination",
                "returning",
                "recruitment",
                "status",
                "contract",
                "insurance",
                "empowerment",
                "village-services",
                "grants",
                "trafficking"
            })
    void a_page_shows_this_very_code(String question) throws IOException {
        assertShowsTheCode(question, question);
    }

    @Test
    void the_page_on_return_shows_the_code_of_the_last_steps_too() throws IOException {
        assertShowsTheCode("returning", "hand-over");
    }

    private static void assertShowsTheCode(String page, String question) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/LegalQuestionsGuideTest.java"))
                .split("// " + question + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(page(page)).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_pages_show_what_is_printed() throws IOException {
        assertThat(page("quarantine")).contains("```text\n" + quarantine() + "\n```");
        assertThat(page("costs")).contains("```text\n" + costs() + "\n```");
        assertThat(page("destination")).contains("```text\n" + destination() + "\n```");
        assertThat(page("returning")).contains("```text\n" + returning() + "\n```");
        assertThat(page("returning")).contains("```text\n" + handOver() + "\n```");
        assertThat(page("empowerment")).contains("```text\n" + empowerment() + "\n```");
        assertThat(page("village-services")).contains("```text\n" + villageServices() + "\n```");
        assertThat(page("grants")).contains("```text\n" + grants() + "\n```");
        assertThat(page("recruitment")).contains("```text\n" + recruitment() + "\n```");
        assertThat(page("trafficking")).contains("```text\n" + trafficking() + "\n```");
        assertThat(page("status")).contains("```text\n" + status() + "\n```");
        assertThat(page("contract")).contains("```text\n" + contract() + "\n```");
        assertThat(page("insurance")).contains("```text\n" + insurance() + "\n```");
    }

    private static String page(String question) throws IOException {
        return Files.readString(Path.of("../docs/guide/" + question + ".md"));
    }
}

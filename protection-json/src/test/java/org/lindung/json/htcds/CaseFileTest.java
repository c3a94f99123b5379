package org.lindung.json.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.lindung.Canary;
import org.lindung.EverySpecimen;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseEvent;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseStatus;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.EventId;
import org.lindung.casework.EventKind;
import org.lindung.casework.ProtectionCase;
import org.lindung.casework.SupportGoal;
import org.lindung.code.Code;
import org.lindung.code.ListedCode;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentPoint;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.Withdrawal;
import org.lindung.disclosure.DisclosureSpecimens;
import org.lindung.disclosure.Dossier;
import org.lindung.json.DocumentReader;
import org.lindung.json.ProtectionJson;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PhoneNumber;
import org.lindung.migrant.Sex;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.party.KnownParty;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.referral.Referral;
import org.lindung.referral.ReferralGate;
import org.lindung.referral.ReferralId;
import org.lindung.referral.ReferralKind;
import org.lindung.referral.ReferralReason;
import org.lindung.referral.ReferralRequest;
import org.lindung.screening.AuthorityKind;
import org.lindung.screening.IdentificationId;
import org.lindung.screening.VictimIdentification;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class CaseFileTest {
    private static final CaseId CASE = CaseId.of("C-1");
    private static final MigrantId SITI = MigrantId.of("M-1");
    private static final PartyId US = PartyId.of("us");
    private static final CaseWorkerId WORKER = CaseWorkerId.of("W-1");
    private static final LocalDate OPENED = LocalDate.of(2025, 3, 10);
    private static final LocalDate LATER = LocalDate.of(2025, 4, 1);
    private static final CaseFile FRESH = CaseFile.open(CASE, SITI, US, OPENED, WORKER);

    private static CaseFile taken(HtcdsCase document) {
        return FRESH.taking(document, LATER, WORKER).value().orElseThrow();
    }

    private static List<String> problems(Validated<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    private static List<String> problems(HtcdsCase document) {
        return problems(FRESH.taking(document, LATER, WORKER));
    }

    private static HtcdsCase said(CaseFile file) {
        return file.asHtcds().value().orElseThrow();
    }

    private static CaseFile person(UnaryOperator<Migrant.Builder> known) {
        return CaseFile.of(
                known.apply(Migrant.builder().id(SITI)).build(), FRESH.dossier().getProtectionCase());
    }

    private static CaseFile knowing(UnaryOperator<Dossier.Builder> more) {
        return new CaseFile(more.apply(Dossier.builder().from(FRESH.dossier())).build(), List.of());
    }

    private static CaseFile with(ProtectionCase protectionCase) {
        return CaseFile.of(FRESH.dossier().getMigrant(), protectionCase);
    }

    @Provide
    Arbitrary<HtcdsCase> documents() {
        return HtcdsSpecimens.CASES;
    }

    @SuppressWarnings("unchecked")
    private static <T> Arbitrary<T> any(Class<T> type) {
        return (Arbitrary<T>) EverySpecimen.ALL.stream()
                .filter(specimen -> specimen.type() == type)
                .findFirst()
                .orElseThrow()
                .any();
    }

    @Provide
    Arbitrary<CaseFile> files() {
        Arbitrary<List<Referral>> referrals = any(Referral.class)
                .map(referral -> Referral.builder()
                        .from(referral)
                        .request(ReferralRequest.builder()
                                .from(referral.getRequest())
                                .caseId(CASE)
                                .migrantId(SITI)
                                .build())
                        .build())
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Consent>> consents = any(Consent.class)
                .map(consent -> Consent.builder().from(consent).migrantId(SITI).build())
                .list()
                .ofMaxSize(2);
        Arbitrary<List<VictimIdentification>> decisions = any(VictimIdentification.class)
                .map(decision -> VictimIdentification.builder()
                        .from(decision)
                        .migrantId(SITI)
                        .build())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(any(Migrant.class), any(ProtectionCase.class), consents, referrals, decisions)
                .as((migrant, protectionCase, given, referred, decided) -> new CaseFile(
                        Dossier.builder()
                                .migrant(
                                        Migrant.builder().from(migrant).id(SITI).build())
                                .protectionCase(ProtectionCase.builder()
                                        .from(protectionCase)
                                        .id(CASE)
                                        .migrantId(SITI)
                                        .build())
                                .consents(given)
                                .referrals(referred)
                                .identifications(decided)
                                .build(),
                        Arrays.stream(KnownParty.values())
                                .map(KnownParty::organisation)
                                .toList()));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_document_that_is_taken_over_and_given_back_is_the_same(@ForAll("documents") HtcdsCase document) {
        Validated<HtcdsCase> back = taken(document).asHtcds(document);

        assertThat(back.value()).contains(document);
        assertThat(back.violations())
                .extracting(Violation::code)
                .doesNotContain(HtcdsViolation.HTCDS_REPLACED.code(), HtcdsViolation.HTCDS_LEFT_OUT.code());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_file_that_is_handed_out_and_comes_back_is_the_same(@ForAll("files") CaseFile file) {
        Validated<CaseFile> back = file.taking(said(file), LATER, WORKER);

        assertThat(back.value()).contains(file);
        assertThat(back.violations()).isEmpty();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_document_that_comes_twice_is_taken_over_once(@ForAll("documents") HtcdsCase document) {
        CaseFile once = taken(document);

        assertThat(once.taking(document, LATER.plusDays(1), WORKER).value()).contains(once);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_file_is_kept_as_json_like_any_record(@ForAll("files") CaseFile file) {
        String json = ProtectionJson.strict().writeValueAsString(file);

        assertThat(DocumentReader.strict(CaseFile.class).read(json).value()).contains(file);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whatever_a_document_says_is_taken_over_or_reported(@ForAll("documents") HtcdsCase document) {
        Validated<CaseFile> outcome = FRESH.taking(document, LATER, WORKER);
        HtcdsCase ours = said(outcome.value().orElseThrow());

        List<String> reported =
                outcome.violations().stream().map(Violation::path).toList();
        for (HtcdsField<?> field : HtcdsSection.PERSON.fields()) {
            Object value = document.entry(HtcdsSection.PERSON).get(field).orElse(null);
            boolean nameOrPhone = field.name().endsWith("Name") || field == HtcdsField.PRS_MOBILE_PHONE;
            if (value != null && !nameOrPhone && !reported.contains("/person/" + field.name())) {
                assertThat((Object) ours.entry(HtcdsSection.PERSON).get(field).orElse(null))
                        .isEqualTo(value);
            }
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_document_that_leaves_something_out_changes_nothing_there(@ForAll("files") CaseFile file) {
        assertThat(file.taking(HtcdsCase.EMPTY, LATER, WORKER).value()).contains(file);
    }

    @Test
    void every_field_of_every_section_stands_in_one_line_of_the_mapping() {
        for (HtcdsSection section : HtcdsSection.values()) {
            assertThat(HtcdsMapping.LINKS.stream()
                            .filter(link -> link.section() == section)
                            .flatMap(link -> link.fields().stream()))
                    .containsExactlyInAnyOrderElementsOf(section.fields());
        }
    }

    @Test
    void a_section_that_occurs_more_than_once_has_one_line_that_is_written() {
        assertThat(HtcdsMapping.LINKS.stream()
                        .filter(link -> link.section().isMany() && link.direction() != HtcdsLink.Direction.NEITHER)
                        .collect(Collectors.groupingBy(HtcdsLink::section, Collectors.counting())))
                .allSatisfy((section, lines) -> assertThat(lines).isEqualTo(1));
    }

    @Test
    void whatever_is_known_of_a_person_or_a_case_is_said_or_reported() {
        List<String> places = new ArrayList<>(HtcdsMapping.UNSAID.keySet());
        HtcdsMapping.LINKS.forEach(link -> places.add(link.home()));

        assertThat(places)
                .containsAll(attributes("/dossier/migrant/", Migrant.class, "id"))
                .containsAll(attributes(
                        "/dossier/protectionCase/", ProtectionCase.class, "id", "migrantId", "organisation"));
    }

    private static List<String> attributes(String place, Class<?> type, String... numbers) {
        return Stream.of(type.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("get"))
                .map(name -> name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4))
                .filter(name -> !List.of(numbers).contains(name))
                .map(place::concat)
                .toList();
    }

    static Stream<Counterpart<?>> counterparts() {
        return Stream.of(
                Counterpart.CASE_STATUS,
                Counterpart.EVENT_KIND,
                Counterpart.SUPPORT_TYPE,
                Counterpart.OUTGOING_REASON,
                Counterpart.INCOMING_REASON,
                Counterpart.TRAFFICKING_STATUS,
                Counterpart.AUTHORITY_KIND);
    }

    @Test
    void every_choice_of_a_closed_list_has_its_counterpart() {
        assertThat(Stream.of(
                                HtcdsField.CAS_STATUS,
                                HtcdsField.HTE_TYPE,
                                HtcdsField.SPL_TYPE,
                                HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL,
                                HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL,
                                HtcdsField.VIC_TRAFFICKING_STATUS,
                                HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG)
                        .flatMap(field -> field.choices().stream())
                        .map(ListedCode::getCode))
                .allMatch(choice -> counterparts()
                        .anyMatch(counterpart -> counterpart.of(choice).isPresent()));
    }

    @Test
    void reads_a_person() {
        CaseFile read = taken(HtcdsCase.EMPTY
                .with(HtcdsField.PRS_FIRST_NAME, "Siti")
                .with(HtcdsField.PRS_SECOND_NAME, " Aminah ")
                .with(HtcdsField.PRS_BIRTHDATE, LocalDate.of(2000, 1, 1))
                .with(HtcdsField.PRS_MARITAL_STATUS, HtcdsField.PRS_MARITAL_STATUS.code("Widowed"))
                .with(
                        HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION,
                        HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION.code("LowerSecondaryEducation"))
                .with(HtcdsField.PRS_CITIZENSHIP, Set.of(CountryCode.of("ID")))
                .with(HtcdsField.PRS_IDENTITY_NUMBER, "5302164107000001")
                .with(HtcdsField.PRS_MOBILE_PHONE, "0812-3456-7890"));

        assertThat(read.dossier().getMigrant())
                .isEqualTo(Migrant.builder()
                        .id(SITI)
                        .name(Answer.known(PersonName.of("Siti Aminah")))
                        .birthDate(Answer.known(PartialDate.of(LocalDate.of(2000, 1, 1))))
                        .maritalStatus(Answer.known(MaritalStatus.WIDOWED))
                        .education(Answer.known(EducationLevel.JUNIOR_SECONDARY))
                        .citizenship(Answer.known(CountryCode.of("ID")))
                        .nik(Answer.known(Nik.of("5302164107000001")))
                        .phone(Answer.known(PhoneNumber.of("+6281234567890")))
                        .build());
    }

    @Test
    void chooses_nothing_where_a_document_says_less_or_more_than_the_domain() {
        HtcdsCase document = HtcdsCase.EMPTY
                .with(HtcdsField.PRS_MARITAL_STATUS, HtcdsField.PRS_MARITAL_STATUS.code("Single"))
                .with(
                        HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION,
                        HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION.code("EarlyChildhoodEducation"))
                .with(HtcdsField.PRS_CITIZENSHIP, Set.of(CountryCode.of("ID"), CountryCode.of("MY")))
                .with(HtcdsField.PRS_IDENTITY_NUMBER, "A1234567")
                .with(HtcdsField.PRS_MOBILE_PHONE, "812");

        assertThat(problems(document))
                .containsExactly(
                        "/person/prs_MaritalStatus htcds-needs-decision",
                        "/person/prs_HighestLevelOfEducation htcds-needs-decision",
                        "/person/prs_Citizenship htcds-needs-decision",
                        "/person/prs_IdentityNumber htcds-needs-decision",
                        "/person/prs_MobilePhone htcds-needs-decision");
        assertThat(taken(document)).isEqualTo(FRESH);
    }

    @Test
    void says_of_a_status_what_is_true_and_of_a_level_only_what_is_exact() {
        CaseFile file = person(builder -> builder.maritalStatus(Answer.known(MaritalStatus.NEVER_MARRIED))
                .education(Answer.known(EducationLevel.HIGHER))
                .birthDate(Answer.known(PartialDate.of(2000, 3)))
                .nik(Answer.absent(AbsenceReason.DECLINED))
                .sex(Answer.known(Sex.FEMALE)));

        assertThat(said(file).get(HtcdsField.PRS_MARITAL_STATUS))
                .contains(HtcdsField.PRS_MARITAL_STATUS.code("Single"));
        assertThat(said(file).entry(HtcdsSection.PERSON).fields()).containsExactly(HtcdsField.PRS_MARITAL_STATUS);
        assertThat(problems(file.asHtcds()))
                .containsExactly(
                        "/dossier/migrant/birthDate htcds-no-field",
                        "/dossier/migrant/education htcds-no-field",
                        "/dossier/migrant/nik htcds-no-field",
                        "/dossier/migrant/sex htcds-no-field");
    }

    @Test
    void keeps_the_choices_about_trafficking_as_concerns() {
        HtcdsField<Set<Code>> field = HtcdsField.VIC_METHODS_OF_CONTROL;
        Code debt = field.code("DebtBondage");
        Code documents = field.code("WithholdsDocuments");
        Code other = Code.of("our-list", "rent");
        CaseFile known = with(ProtectionCase.builder()
                .from(FRESH.dossier().getProtectionCase())
                .addConcerns(other, debt)
                .build());

        CaseFile changed = known.taking(HtcdsCase.EMPTY.with(field, Set.of(documents)), LATER, WORKER)
                .value()
                .orElseThrow();

        assertThat(changed.dossier().getProtectionCase().getConcerns()).containsExactly(other, documents);
        assertThat(said(changed).get(field)).contains(Set.of(documents));
    }

    @Test
    void makes_nobody_a_victim_and_asks_nobody_in_vain_for_consent() {
        HtcdsCase document = HtcdsCase.EMPTY
                .with(
                        HtcdsField.VIC_TRAFFICKING_STATUS,
                        HtcdsField.VIC_TRAFFICKING_STATUS.code("ActualVictimOfTrafficking"))
                .with(HtcdsField.CON_CONSENT, true);

        assertThat(problems(document))
                .containsExactly(
                        "/person/vic_TraffickingStatus htcds-needs-decision",
                        "/consent/con_Consent htcds-needs-decision");
        assertThat(taken(document)).isEqualTo(FRESH);
    }

    @Test
    void says_the_latest_decision_about_a_victim() {
        CaseFile file = knowing(dossier -> dossier.addIdentifications(
                decision(TraffickingStatus.ACTUAL_VICTIM, LATER), decision(TraffickingStatus.NOT_A_VICTIM, OPENED)));

        assertThat(problems(file.asHtcds())).containsExactly("/dossier/identifications htcds-no-field");
        assertThat(said(file).get(HtcdsField.VIC_TRAFFICKING_STATUS))
                .contains(HtcdsField.VIC_TRAFFICKING_STATUS.code("ActualVictimOfTrafficking"));
        assertThat(said(file).get(HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG))
                .contains(HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG.code(
                        "NonPoliceGovernmentalOrganization"));
    }

    private static VictimIdentification decision(TraffickingStatus status, LocalDate on) {
        return VictimIdentification.builder()
                .id(IdentificationId.of("I-1"))
                .migrantId(SITI)
                .status(status)
                .authorityKind(AuthorityKind.NON_POLICE_GOVERNMENT)
                .authority(PartyId.of("ministry"))
                .on(on)
                .ground(CaseText.of("letter 12"))
                .build();
    }

    private static HtcdsCase status(String choice) {
        return HtcdsCase.EMPTY.with(HtcdsField.CAS_STATUS, HtcdsField.CAS_STATUS.code(choice));
    }

    @Test
    void takes_the_steps_that_a_document_tells_of() {
        assertThat(taken(status("Active"))).isEqualTo(FRESH);
        CaseFile inFollowUp = taken(status("FollowUp"));
        assertThat(inFollowUp.dossier().getProtectionCase())
                .isEqualTo(FRESH.dossier()
                        .getProtectionCase()
                        .followUp(LATER, WORKER)
                        .value()
                        .orElseThrow());
        CaseFile closed = taken(status("Closed").with(HtcdsField.CAS_REASON_FOR_CASE_CLOSURE, "Kehilangan kontak"));
        assertThat(closed.dossier().getProtectionCase().closureReason())
                .isEqualTo(Answer.known(ClosureReason.CONTACT_LOST));
        assertThat(closed.taking(status("Active"), LATER, WORKER)
                        .value()
                        .orElseThrow()
                        .dossier()
                        .getProtectionCase()
                        .status())
                .isEqualTo(CaseStatus.ACTIVE);
        assertThat(inFollowUp
                        .taking(status("Active"), LATER, WORKER)
                        .value()
                        .orElseThrow()
                        .dossier()
                        .getProtectionCase()
                        .status())
                .isEqualTo(CaseStatus.ACTIVE);
        assertThat(taken(status("ClosedReferred")).dossier().getProtectionCase().closureReason())
                .isEqualTo(Answer.known(ClosureReason.TRANSFERRED));
    }

    @Test
    void closes_no_case_for_a_reason_that_is_none_of_ours() {
        HtcdsCase document = status("Closed").with(HtcdsField.CAS_REASON_FOR_CASE_CLOSURE, "went back to her aunt");

        assertThat(problems(document))
                .containsExactly(
                        "/case/cas_Status htcds-needs-decision", "/case/cas_ReasonForCaseClosure htcds-needs-decision");
        assertThat(problems(status("Closed"))).containsExactly("/case/cas_Status htcds-needs-decision");
        assertThat(taken(document).dossier().getProtectionCase().status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(problems(status("ClosedReferred").with(HtcdsField.CAS_REASON_FOR_CASE_CLOSURE, "moved")))
                .containsExactly("/case/cas_ReasonForCaseClosure htcds-needs-decision");
    }

    @Test
    void cannot_go_back_in_time() {
        Validated<CaseFile> early = FRESH.taking(status("FollowUp"), OPENED.minusDays(1), WORKER);

        assertThat(problems(early)).containsExactly("/case/cas_Status htcds-needs-decision");
        assertThat(early.value()).contains(FRESH);
    }

    @Test
    void reads_events_plans_and_comments() {
        HtcdsCase document = HtcdsCase.EMPTY
                .adding(
                        HtcdsSection.EVENT,
                        HtcdsEntry.EMPTY
                                .with(HtcdsField.HTE_TYPE, HtcdsField.HTE_TYPE.code("Exploitation"))
                                .with(HtcdsField.HTE_COUNTRY, "Malaysia")
                                .with(HtcdsField.HTE_CITY, "Ipoh"))
                .adding(HtcdsSection.EVENT, HtcdsEntry.EMPTY.with(HtcdsField.HTE_DESCRIPTION, "something"))
                .adding(
                        HtcdsSection.SUPPORT_PLAN,
                        HtcdsEntry.EMPTY
                                .with(HtcdsField.SPL_TYPE, HtcdsField.SPL_TYPE.code("SocialCare"))
                                .with(HtcdsField.SPL_OBJECTIVES, "a safe home")
                                .with(HtcdsField.SPL_ACTION_PLAN, "find a place\n\n pay the rent "))
                .adding(HtcdsSection.SUPPORT_PLAN, HtcdsEntry.EMPTY.with(HtcdsField.SPL_OBJECTIVES, "a job"))
                .adding(HtcdsSection.COMMENT, HtcdsEntry.EMPTY.with(HtcdsField.CCO_CASE_COMMENT, "called her"));

        ProtectionCase read = taken(document).dossier().getProtectionCase();

        assertThat(read.getEvents())
                .containsExactly(new CaseEvent(
                        EventId.of("htcds-1"),
                        EventKind.EXPLOITATION,
                        Answer.notAsked(),
                        Answer.known(CountryCode.of("MY")),
                        Answer.notAsked()));
        assertThat(read.getGoals()).extracting(SupportGoal::getObjective).containsExactly(CaseText.of("a safe home"));
        assertThat(read.getGoals().get(0).getActions())
                .extracting(action -> action.what().value())
                .containsExactly("find a place", "pay the rent");
        assertThat(read.getNotes()).allSatisfy(note -> {
            assertThat(note.on()).isEqualTo(LATER);
            assertThat(note.by()).isEqualTo(WORKER);
        });
        assertThat(problems(document))
                .containsExactlyInAnyOrder(
                        "/events/0/hte_City htcds-kept-in-document",
                        "/events/1/hte_Description htcds-needs-decision",
                        "/supportPlans/1/spl_Objectives htcds-needs-decision");
    }

    @Test
    void leaves_a_country_open_that_nobody_knows_and_a_text_that_is_too_long() {
        HtcdsCase document = HtcdsCase.EMPTY.adding(
                HtcdsSection.EVENT,
                HtcdsEntry.EMPTY
                        .with(HtcdsField.HTE_TYPE, HtcdsField.HTE_TYPE.code("Transit"))
                        .with(HtcdsField.HTE_COUNTRY, "on the high sea")
                        .with(HtcdsField.HTE_DESCRIPTION, "x".repeat(CaseText.MAX_LENGTH + 1)));

        assertThat(problems(document))
                .containsExactlyInAnyOrder(
                        "/events/0/hte_Country htcds-needs-decision", "/events/0/hte_Description htcds-needs-decision");
        assertThat(taken(document).asHtcds(document).value()).contains(document);
    }

    @Test
    void gives_entries_numbers_of_their_own() {
        HtcdsCase document = HtcdsCase.EMPTY
                .adding(HtcdsSection.COMMENT, HtcdsEntry.EMPTY.with(HtcdsField.CCO_CASE_COMMENT, "one"))
                .adding(HtcdsSection.COMMENT, HtcdsEntry.EMPTY.with(HtcdsField.CCO_CASE_COMMENT, "one"));
        CaseFile twice = taken(document);

        assertThat(twice.dossier().getProtectionCase().getNotes()).hasSize(2);
        // the same again is no news, and a third one is
        assertThat(twice.taking(document, LATER, WORKER).value()).contains(twice);
        assertThat(twice.taking(
                                document.adding(
                                        HtcdsSection.COMMENT,
                                        HtcdsEntry.EMPTY.with(HtcdsField.CCO_CASE_COMMENT, "one")),
                                LATER,
                                WORKER)
                        .value()
                        .orElseThrow()
                        .dossier()
                        .getProtectionCase()
                        .getNotes())
                .extracting(note -> note.id().value())
                .containsExactly("htcds-1", "htcds-2", "htcds-3");
    }

    @Test
    void writes_what_has_changed_since_and_leaves_the_rest_as_it_came() {
        HtcdsCase origin = HtcdsCase.EMPTY
                .with(HtcdsField.PRS_FIRST_NAME, "Siti")
                .with(HtcdsField.PRS_SECOND_NAME, "Aminah")
                .with(HtcdsField.PRS_MOBILE_PHONE, "0812 3456 7890")
                .with(HtcdsField.CAS_STATUS, HtcdsField.CAS_STATUS.code("Active"))
                .withAdditional("their number", "17");
        CaseFile file = taken(origin);
        CaseFile changed = CaseFile.of(
                Migrant.builder()
                        .from(file.dossier().getMigrant())
                        .phone(Answer.known(PhoneNumber.of("+60123456789")))
                        .birthDate(Answer.known(PartialDate.of(LocalDate.of(2000, 1, 1))))
                        .build(),
                file.dossier()
                        .getProtectionCase()
                        .closeReferred(LATER, WORKER)
                        .value()
                        .orElseThrow());

        Validated<HtcdsCase> given = changed.asHtcds(origin);

        assertThat(given.value())
                .contains(origin.with(HtcdsField.PRS_MOBILE_PHONE, "+60123456789")
                        .with(HtcdsField.PRS_BIRTHDATE, LocalDate.of(2000, 1, 1))
                        .with(HtcdsField.CAS_STATUS, HtcdsField.CAS_STATUS.code("ClosedReferred"))
                        .with(HtcdsField.CAS_REASON_FOR_CASE_CLOSURE, "another organisation took over"));
        assertThat(problems(given))
                .containsExactly("/person/prs_MobilePhone htcds-replaced", "/case/cas_Status htcds-replaced");
    }

    @Test
    void takes_back_what_is_not_known_any_more() {
        HtcdsCase origin = HtcdsCase.EMPTY.with(HtcdsField.PRS_MOBILE_PHONE, "+6281234567890");
        CaseFile withheld = person(builder -> builder.phone(Answer.absent(AbsenceReason.WITHHELD_FOR_SAFETY)));

        Validated<HtcdsCase> given = withheld.asHtcds(origin);

        assertThat(given.value().orElseThrow().entries(HtcdsSection.PERSON)).isEmpty();
        assertThat(problems(given))
                .containsExactly("/dossier/migrant/phone htcds-no-field", "/person/prs_MobilePhone htcds-replaced");
    }

    @Test
    void leaves_out_an_entry_that_is_not_so_any_more_and_says_so() {
        HtcdsEntry recruitment = HtcdsEntry.EMPTY
                .with(HtcdsField.HTE_TYPE, HtcdsField.HTE_TYPE.code("Recruitment"))
                .with(HtcdsField.HTE_CITY, "Kupang");
        HtcdsEntry untold = HtcdsEntry.EMPTY.with(HtcdsField.HTE_CITY, "Ipoh");
        HtcdsCase origin =
                HtcdsCase.EMPTY.adding(HtcdsSection.EVENT, recruitment).adding(HtcdsSection.EVENT, untold);
        CaseEvent transit = new CaseEvent(
                EventId.of("E-1"), EventKind.TRANSIT, Answer.notAsked(), Answer.notAsked(), Answer.notAsked());
        CaseFile changed = with(ProtectionCase.builder()
                .from(FRESH.dossier().getProtectionCase())
                .addEvents(transit)
                .build());

        Validated<HtcdsCase> given = changed.asHtcds(origin);

        assertThat(given.value().orElseThrow().entries(HtcdsSection.EVENT))
                .containsExactly(
                        untold, HtcdsEntry.EMPTY.with(HtcdsField.HTE_TYPE, HtcdsField.HTE_TYPE.code("Transit")));
        assertThat(problems(given)).containsExactly("/events/0 htcds-left-out");
    }

    private static Consent consent(LocalDate on, Map<ConsentPoint, Answer<Boolean>> points, Withdrawal... withdrawals) {
        return Consent.builder()
                .id(ConsentId.of("K-1"))
                .migrantId(SITI)
                .giver(ConsentGiver.PERSON)
                .points(points)
                .addPurposes(ProcessingPurpose.REFERRAL)
                .addRecipients(new DataRecipient.OfKind(DataRecipientKind.SHELTER))
                .addCategories(DataCategory.IDENTITY)
                .givenOn(on)
                .form(ConsentForm.WRITTEN)
                .addWithdrawals(withdrawals)
                .build();
    }

    private static CaseFile file(List<Consent> consents, List<Referral> referrals) {
        return new CaseFile(
                Dossier.builder()
                        .from(FRESH.dossier())
                        .consents(consents)
                        .referrals(referrals)
                        .build(),
                List.of(KnownParty.MINISTRY_OF_SOCIAL_AFFAIRS.organisation(), KnownParty.IOM_INDONESIA.organisation()));
    }

    private static Map<ConsentPoint, Answer<Boolean>> all(Answer<Boolean> answer) {
        return Stream.of(ConsentPoint.values()).collect(Collectors.toMap(point -> point, point -> answer));
    }

    @Test
    void ticks_the_box_for_a_consent_that_is_whole_and_for_no_other() {
        Withdrawal withdrawal = Withdrawal.builder().on(LATER).build();
        Map<ConsentPoint, Answer<Boolean>> refused = Map.of(ConsentPoint.INTERVIEW_AGREED, Answer.known(false));
        Map<ConsentPoint, Answer<Boolean>> half = Map.of(ConsentPoint.INTERVIEW_AGREED, Answer.known(true));
        Consent whole = consent(OPENED, all(Answer.known(true)));

        assertThat(said(file(List.of(whole), List.of())).get(HtcdsField.CON_CONSENT))
                .contains(true);
        assertThat(said(file(List.of(consent(LATER, refused), whole), List.of()))
                        .get(HtcdsField.CON_CONSENT))
                .contains(false);
        CaseFile open = file(List.of(consent(OPENED, half)), List.of());
        assertThat(said(open).get(HtcdsField.CON_CONSENT)).isEmpty();
        CaseFile withdrawn = file(List.of(consent(OPENED, all(Answer.known(true)), withdrawal)), List.of());
        assertThat(problems(withdrawn.asHtcds())).contains("/dossier/consents htcds-no-field");
        // and takes away the tick that came in
        assertThat(withdrawn
                        .asHtcds(HtcdsCase.EMPTY.with(HtcdsField.CON_CONSENT, true))
                        .value()
                        .orElseThrow()
                        .get(HtcdsField.CON_CONSENT))
                .isEmpty();
    }

    private static Referral referral(ReferralKind kind, PartyId sender, PartyId recipient) {
        ReferralRequest request = ReferralRequest.builder()
                .id(ReferralId.of("R-1"))
                .kind(kind)
                .caseId(CASE)
                .migrantId(SITI)
                .sender(sender)
                .recipient(recipient)
                .service(Code.of("our-services", "shelter"))
                .reason(Answer.known(ReferralReason.ADDITIONAL_SERVICES_REQUIRED))
                .addCategories(DataCategory.IDENTITY)
                .build();
        return Referral.openOverriding(
                request,
                new ReferralGate.ByOverride(LawfulBasis.VITAL_INTEREST, CaseText.of("danger"), WORKER, OPENED));
    }

    @Test
    void says_which_referrals_went_out_and_which_came_in() {
        PartyId ministry = KnownParty.MINISTRY_OF_SOCIAL_AFFAIRS.id();
        PartyId unnamed = PartyId.of("shelter-7");
        Referral out = referral(ReferralKind.REFERRAL, US, ministry);
        Referral in = referral(ReferralKind.TRANSFER, unnamed, US);
        CaseFile file = file(
                List.of(),
                List.of(
                        out,
                        out.revoke(Answer.notAsked(), LATER, WORKER).value().orElseThrow(),
                        referral(ReferralKind.ASSIGNMENT, US, US),
                        in,
                        in.accept(LATER, WORKER).value().orElseThrow()));

        HtcdsCase said = said(file);

        assertThat(problems(file.asHtcds())).containsExactly("/dossier/referrals htcds-no-field");
        assertThat(problems(file(List.of(), List.of(out)).asHtcds())).isEmpty();
        assertThat(said.entries(HtcdsSection.OUTGOING_REFERRAL))
                .containsExactly(HtcdsEntry.EMPTY
                        .with(HtcdsField.CAS_REFERRED_ORGANISATION, "Ministry of Social Affairs")
                        .with(HtcdsField.CAS_OUTGOING_REFERRAL_DATE, OPENED)
                        .with(
                                HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL,
                                HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL.code("AdditionalServicesRequired")));
        assertThat(said.get(HtcdsField.CAS_REFERRING_ORGANISATION)).contains("shelter-7");
        assertThat(said.get(HtcdsField.CAS_INCOMING_REFERRAL_DATE)).contains(LATER);
        assertThat(said.entries(HtcdsSection.ORGANISATION))
                .extracting(organisation ->
                        organisation.get(HtcdsField.ORG_TYPE).map(Code::value).orElse("none"))
                .containsExactly("CentralGovernmentOrganisation", "none");
        assertThat(taken(said).dossier().getReferrals()).isEmpty();
        assertThat(problems(said)).contains("/outgoingReferrals/0/cas_ReferredOrganisation htcds-needs-decision");
    }

    @Test
    void says_what_of_a_dossier_the_standard_has_no_words_for() {
        assertThat(problems(new CaseFile(DisclosureSpecimens.canary(), List.of()).asHtcds()))
                .contains(
                        "/dossier/migrations htcds-no-field",
                        "/dossier/screenings htcds-no-field",
                        "/dossier/stays htcds-no-field",
                        "/dossier/deliveries htcds-no-field");
    }

    @Test
    void shows_nothing_of_what_is_in_it() {
        assertThat(taken(HtcdsSpecimens.full())).hasToString("file of case C-1");
        for (Violation remark :
                FRESH.taking(HtcdsSpecimens.full(), LATER, WORKER).violations()) {
            assertThat(remark.toString()).doesNotContain(Canary.TRACES);
        }
    }
}

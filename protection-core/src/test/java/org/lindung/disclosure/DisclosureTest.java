package org.lindung.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lindung.disclosure.Siti.CLINIC;
import static org.lindung.disclosure.Siti.DOSSIER;
import static org.lindung.disclosure.Siti.POLICE;
import static org.lindung.disclosure.Siti.REFERRAL;
import static org.lindung.disclosure.Siti.TODAY;
import static org.lindung.disclosure.Siti.consent;
import static org.lindung.disclosure.Siti.disclosed;
import static org.lindung.disclosure.Siti.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.SerializationTest;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.casework.CaseText;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.IntendedUse;
import org.lindung.consent.PermissionReason;
import org.lindung.consent.PermissionStatus;
import org.lindung.consent.Withdrawal;
import org.lindung.contact.ContactChannel;
import org.lindung.contact.ContactPlan;
import org.lindung.contact.ContactVoice;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.shelter.Stay;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;

class DisclosureTest {
    private static final Consent CONSENT = consent("C-1").build();

    private static Withheld withheld(Disclosure disclosure, String path) {
        return disclosure.withheld().stream()
                .filter(withheld -> withheld.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shows_what_the_consent_names_and_says_why_not_the_rest() {
        Disclosure disclosure = disclosed(with(CONSENT), REFERRAL);

        assertThat(Places.of(disclosure.view()).keySet())
                .containsExactlyInAnyOrder(
                        "/migrant/id", "/migrant/name", "/migrant/nik", "/migrant/birthDate", "/migrant/sex");
        Withheld phone = withheld(disclosure, "/migrant/phone");
        assertThat(phone.categories()).containsExactly(DataCategory.CONTACT);
        assertThat(phone.reason()).isEqualTo(WithholdingReason.NOT_COVERED);
        assertThat(phone.consent()).containsExactly(PermissionReason.DATA_NOT_NAMED);
        assertThat(phone.status()).isEqualTo(PermissionStatus.REFUSED);
        assertThat(phone.words().en())
                .isEqualTo("no recorded consent covers this; consent does not name all of this data");
        assertThat(phone.provisionsOn(TODAY))
                .extracting(Provision::toString)
                .containsExactly("UU 27/2022 art. 20(1)", "UU 27/2022 art. 21(1) letter c");
    }

    @Test
    void names_the_secrecy_of_victims_and_the_specific_kinds_among_the_provisions() {
        Disclosure disclosure = disclosed(DOSSIER, REFERRAL);

        assertThat(withheld(disclosure, "/screenings").provisionsOn(TODAY))
                .extracting(Provision::toString)
                .containsExactly("UU 27/2022 art. 20(1)", "UU 21/2007 art. 44(1)");
        assertThat(withheld(disclosure, "/migrations/*/returnReasons").provisionsOn(TODAY))
                .extracting(Provision::toString)
                .containsExactly("UU 27/2022 art. 20(1)", "UU 27/2022 art. 4(2) letter a");
        assertThat(withheld(disclosure, "/screenings").provisionsOn(LocalDate.of(2022, 10, 16)))
                .extracting(Provision::toString)
                .containsExactly("UU 21/2007 art. 44(1)");
    }

    @Test
    void an_answer_stays_what_it_is_and_what_nobody_asked_is_not_there() {
        View view = disclosed(with(CONSENT), REFERRAL).view();

        assertThat(view.at("/migrant/nik")).contains(Answer.absent(AbsenceReason.DECLINED));
        assertThat(view.at("/migrant/citizenship")).isEmpty();
        assertThat(view.at("/migrant/phone")).isEmpty();
    }

    @Test
    void nothing_travels_without_a_ground_not_even_the_number_of_the_case() {
        Disclosure disclosure = disclosed(DOSSIER, REFERRAL);

        assertThat(disclosure.view().isEmpty()).isTrue();
        assertThat(disclosure.withheld())
                .isNotEmpty()
                .allMatch(withheld -> withheld.reason() == WithholdingReason.NO_GROUND);
        assertThat(disclosure.record().getCategories()).isEmpty();
        assertThat(disclosure.record().getBases()).isEmpty();
    }

    @Test
    void nothing_travels_to_somebody_whom_nobody_named() {
        Disclosure disclosure = disclosed(
                with(CONSENT),
                IntendedUse.builder()
                        .from(REFERRAL)
                        .recipient(PartyId.of("AGENT-9"))
                        .build());

        assertThat(disclosure.view().isEmpty()).isTrue();
        assertThat(withheld(disclosure, "/migrant/name").consent())
                .containsExactly(PermissionReason.RECIPIENT_NOT_NAMED);
        assertThat(withheld(disclosure, "/migrant/name").status()).isEqualTo(PermissionStatus.REFUSED);
    }

    @Test
    void nothing_travels_to_somebody_of_whom_nobody_recorded_what_they_are_and_that_can_be_asked() {
        Dossier dossier = with(consent("C-1")
                .recipients(Set.of(new DataRecipient.OfKind(DataRecipientKind.HEALTH_SERVICE)))
                .build());
        IntendedUse unknown =
                IntendedUse.builder().from(REFERRAL).recipientKinds(Set.of()).build();

        assertThat(disclosed(dossier, REFERRAL).view().isEmpty()).isFalse();
        assertThat(disclosed(dossier, unknown).view().isEmpty()).isTrue();
        assertThat(withheld(disclosed(dossier, unknown), "/migrant/name").status())
                .isEqualTo(PermissionStatus.OPEN);
        assertThat(withheld(disclosed(dossier, unknown), "/migrant/name")
                        .words()
                        .en())
                .contains("the kind of this recipient is not recorded");
    }

    @Test
    void what_the_purpose_does_not_need_stays_though_it_was_allowed() {
        Dossier dossier = with(consent("C-1")
                .purposes(Set.of(ProcessingPurpose.FAMILY_TRACING))
                .build());
        IntendedUse tracing = IntendedUse.builder()
                .from(REFERRAL)
                .purpose(ProcessingPurpose.FAMILY_TRACING)
                .build();

        Disclosure disclosure = disclosed(dossier, tracing);

        assertThat(disclosure.view().at("/migrant/name")).isPresent();
        assertThat(withheld(disclosure, "/migrations/*/returnReasons").reason())
                .isEqualTo(WithholdingReason.NOT_NEEDED);
        assertThat(withheld(disclosure, "/migrations/*/returnReasons").provisionsOn(TODAY))
                .extracting(Provision::toString)
                .containsExactly("UU 27/2022 art. 27", "UU 27/2022 art. 4(2) letter a");
    }

    @Test
    void what_nobody_asked_for_stays_though_it_was_allowed_and_needed() {
        Disclosure disclosure = disclosed(
                with(CONSENT),
                IntendedUse.builder()
                        .from(REFERRAL)
                        .categories(Set.of(DataCategory.HEALTH))
                        .build());

        assertThat(disclosure.view().isEmpty()).isTrue();
        assertThat(withheld(disclosure, "/migrant/name").reason()).isEqualTo(WithholdingReason.NOT_ASKED_FOR);
    }

    @Test
    void no_view_of_one_case_is_research() {
        Dossier dossier = with(consent("C-1")
                .purposes(Set.of(ProcessingPurpose.RESEARCH))
                .categories(DisclosureSpecimens.PERSONAL)
                .build());
        IntendedUse research = IntendedUse.builder()
                .from(REFERRAL)
                .purpose(ProcessingPurpose.RESEARCH)
                .build();

        assertThat(disclosed(dossier, research).view().isEmpty()).isTrue();
    }

    @Test
    void a_value_of_two_kinds_needs_one_ground_for_both() {
        Consent happened =
                consent("C-1").categories(Set.of(DataCategory.TRAFFICKING)).build();
        Consent where = consent("C-2").categories(Set.of(DataCategory.LOCATION)).build();
        Consent both = consent("C-3")
                .categories(Set.of(DataCategory.TRAFFICKING, DataCategory.LOCATION))
                .build();
        String country = "/protectionCase/events/0/country";

        Disclosure apart = disclosed(with(happened, where), REFERRAL);
        assertThat(apart.view().at("/protectionCase/events/0/kind")).isPresent();
        assertThat(apart.view().at("/migrations/0/destination")).isPresent();
        assertThat(apart.view().at(country)).isEmpty();
        assertThat(withheld(apart, "/protectionCase/events/*/country").reason())
                .isEqualTo(WithholdingReason.NOT_TOGETHER);
        assertThat(disclosed(with(both), REFERRAL).view().at(country)).isPresent();
    }

    @Test
    void numbers_of_records_travel_with_something_that_they_label_and_never_alone() {
        View identity = disclosed(with(CONSENT), REFERRAL).view();
        View where = disclosed(
                        with(consent("C-1")
                                .categories(Set.of(DataCategory.LOCATION))
                                .build()),
                        REFERRAL)
                .view();

        assertThat(identity.at("/stays")).isEmpty();
        assertThat(identity.at("/migrations")).isEmpty();
        assertThat(identity.at("/protectionCase")).isEmpty();
        assertThat(where.at("/stays/0/id")).isPresent();
        assertThat(where.at("/migrations/0/migrantId")).contains(Siti.ID);
        assertThat(where.at("/migrant")).isEmpty();
    }

    @Test
    void what_is_withheld_is_the_same_whatever_is_recorded() {
        Dossier little = Dossier.builder()
                .migrant(Migrant.builder()
                        .id(Siti.ID)
                        .birthDate(DOSSIER.getMigrant().getBirthDate())
                        .build())
                .protectionCase(DOSSIER.getProtectionCase())
                .consents(List.of(CONSENT))
                .build();

        assertThat(disclosed(little, REFERRAL).withheld())
                .isEqualTo(disclosed(with(CONSENT), REFERRAL).withheld());
    }

    @Test
    void the_law_does_not_say_whether_withdrawing_one_consent_takes_back_another_so_it_has_to_be_asked() {
        Consent.Builder older = consent("C-2");
        Withdrawal withdrawal = Withdrawal.builder().on(Siti.GIVEN.plusDays(30)).build();
        Consent withdrawn = consent("C-1").build().withdrawn(withdrawal);

        Disclosure open = disclosed(with(withdrawn, older.build()), REFERRAL);
        assertThat(open.view().isEmpty()).isTrue();
        assertThat(withheld(open, "/migrant/name").status()).isEqualTo(PermissionStatus.OPEN);
        assertThat(withheld(open, "/migrant/name").consent()).containsExactly(PermissionReason.WITHDRAWN_ELSEWHERE);

        for (int days : new int[] {29, 30}) {
            assertThat(disclosed(
                                    with(
                                            withdrawn,
                                            consent("C-2")
                                                    .givenOn(Siti.GIVEN.plusDays(days))
                                                    .build()),
                                    REFERRAL)
                            .view()
                            .isEmpty())
                    .isTrue();
        }
        assertThat(disclosed(
                                with(
                                        withdrawn,
                                        consent("C-2")
                                                .givenOn(Siti.GIVEN.plusDays(31))
                                                .build()),
                                REFERRAL)
                        .view()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void a_consent_to_something_else_can_be_withdrawn_without_touching_this_one() {
        Withdrawal all = Withdrawal.builder().on(TODAY).build();
        List<Consent> others = List.of(
                consent("C-1").purposes(Set.of(ProcessingPurpose.RESEARCH)).build(),
                consent("C-1").categories(Set.of(DataCategory.WORK)).build(),
                consent("C-1")
                        .recipients(Set.of(new DataRecipient.Named(POLICE)))
                        .build());

        for (Consent other : others) {
            assertThat(disclosed(with(other.withdrawn(all), consent("C-2").build()), REFERRAL)
                            .view()
                            .at("/migrant/name"))
                    .isPresent();
        }
    }

    private static final LegalGround DUTY = LegalGround.builder()
            .basis(LawfulBasis.LEGAL_OBLIGATION)
            .provision(LawfulBasis.LEGAL_OBLIGATION.provision())
            .purposes(Set.of(ProcessingPurpose.LAW_ENFORCEMENT))
            .recipients(Set.of(new DataRecipient.OfKind(DataRecipientKind.POLICE)))
            .categories(Set.of(DataCategory.TRAFFICKING))
            .days(DateRange.from(TODAY))
            .vouchedBy(Siti.ANI)
            .build();

    private static final IntendedUse INVESTIGATION = IntendedUse.builder()
            .purpose(ProcessingPurpose.LAW_ENFORCEMENT)
            .recipient(POLICE)
            .recipientKinds(Set.of(DataRecipientKind.POLICE))
            .categories(ProcessingPurpose.LAW_ENFORCEMENT.needs())
            .build();

    private static LegalGround duty(UnaryOperator<LegalGround.Builder> change) {
        return change.apply(LegalGround.builder().from(DUTY)).build();
    }

    @Test
    void a_duty_to_report_opens_what_it_names_and_no_more() {
        Disclosure disclosure = Disclosure.of(with(CONSENT), INVESTIGATION, List.of(DUTY), TODAY);

        assertThat(disclosure.view().at("/protectionCase/events/0/kind")).isPresent();
        assertThat(disclosure.view().at("/migrations/0/traffickingStatus")).isPresent();
        assertThat(disclosure.view().at("/migrant")).isEmpty();
        assertThat(disclosure.view().at("/protectionCase/notes")).isEmpty();
        assertThat(disclosure.record().getBases()).containsExactly(LawfulBasis.LEGAL_OBLIGATION);
        assertThat(disclosure.record().getConsents()).isEmpty();
    }

    static Stream<Arguments> groundsThatDoNotCover() {
        return Stream.of(
                Arguments.of("another purpose", duty(ground -> ground.purposes(Set.of(ProcessingPurpose.REFERRAL)))),
                Arguments.of("another day", duty(ground -> ground.days(DateRange.from(TODAY.plusDays(1))))),
                Arguments.of(
                        "another recipient",
                        duty(ground -> ground.recipients(Set.of(new DataRecipient.Named(CLINIC))))),
                Arguments.of("other data", duty(ground -> ground.categories(Set.of(DataCategory.HEALTH)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groundsThatDoNotCover")
    void a_ground_for_something_else_opens_nothing(String what, LegalGround ground) {
        Disclosure disclosure = Disclosure.of(DOSSIER, INVESTIGATION, List.of(ground), TODAY);

        assertThat(disclosure.view().isEmpty()).isTrue();
        assertThat(withheld(disclosure, "/screenings").status()).isEqualTo(PermissionStatus.REFUSED);
    }

    @Test
    void a_law_that_is_not_in_force_opens_nothing() {
        LegalGround ground = duty(before -> before.days(DateRange.from(LocalDate.of(2022, 1, 1))));

        assertThat(Disclosure.of(DOSSIER, INVESTIGATION, List.of(ground), LocalDate.of(2022, 10, 16))
                        .view()
                        .isEmpty())
                .isTrue();
        assertThat(Disclosure.of(DOSSIER, INVESTIGATION, List.of(ground), LocalDate.of(2022, 10, 17))
                        .view()
                        .isEmpty())
                .isFalse();
    }

    static Stream<Arguments> groundsToLookAt() {
        Provision provision = DUTY.getProvision();
        return Stream.of(
                Arguments.of(
                        "provision that nobody verified",
                        duty(ground -> ground.provision(new Provision(
                                provision.citation(),
                                provision.summary(),
                                SourceKind.UNVERIFIED,
                                provision.verifiedOn()))),
                        INVESTIGATION),
                Arguments.of(
                        "interest against secrecy",
                        duty(ground -> ground.basis(LawfulBasis.LEGITIMATE_INTEREST)),
                        INVESTIGATION),
                Arguments.of(
                        "recipient of unknown kind",
                        DUTY,
                        IntendedUse.builder()
                                .from(INVESTIGATION)
                                .recipientKinds(Set.of())
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groundsToLookAt")
    void a_ground_that_is_not_settled_opens_nothing_and_can_be_settled(
            String what, LegalGround ground, IntendedUse use) {
        Disclosure disclosure = Disclosure.of(DOSSIER, use, List.of(ground), TODAY);

        assertThat(disclosure.view().isEmpty()).isTrue();
        assertThat(withheld(disclosure, "/screenings").reason()).isEqualTo(WithholdingReason.GROUND_NOT_SETTLED);
        assertThat(withheld(disclosure, "/screenings").status()).isEqualTo(PermissionStatus.OPEN);
    }

    @Test
    void a_legitimate_interest_opens_what_is_not_secret() {
        LegalGround interest =
                duty(ground -> ground.basis(LawfulBasis.LEGITIMATE_INTEREST).categories(Set.of(DataCategory.IDENTITY)));

        assertThat(Disclosure.of(DOSSIER, INVESTIGATION, List.of(interest), TODAY)
                        .view()
                        .at("/migrant/name"))
                .isPresent();
    }

    @Test
    void a_ground_names_purpose_recipient_and_data() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> duty(ground -> ground.basis(LawfulBasis.CONSENT)
                        .purposes(Set.of())
                        .recipients(Set.of())
                        .categories(Set.of())))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::code)
                        .containsExactly(
                                "ground-of-another-kind",
                                "ground-without-purpose",
                                "ground-without-recipient",
                                "ground-without-data"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> duty(ground -> ground.basis(LawfulBasis.VITAL_INTEREST)));
    }

    private static final BreakGlass UNCONSCIOUS =
            new BreakGlass(CaseText.of("unconscious, needs surgery now"), Siti.ANI, TODAY);

    private static final IntendedUse EMERGENCY = IntendedUse.builder()
            .purpose(ProcessingPurpose.EMERGENCY)
            .recipient(CLINIC)
            .categories(DisclosureSpecimens.PERSONAL)
            .build();

    @Test
    void in_an_emergency_what_saves_a_life_travels_without_consent_and_no_more() {
        Consent withdrawn = CONSENT.withdrawn(Withdrawal.builder().on(TODAY).build());

        Disclosure disclosure = Disclosure.inEmergency(with(withdrawn), EMERGENCY, UNCONSCIOUS);

        assertThat(disclosure.view().at("/migrant/name")).isPresent();
        assertThat(disclosure.view().at("/migrant/phone")).isPresent();
        assertThat(disclosure.view().at("/stays/0/shelter")).isPresent();
        assertThat(disclosure.view().at("/protectionCase")).isEmpty();
        assertThat(disclosure.view().at("/migrations/0/traffickingStatus")).isEmpty();
        assertThat(withheld(disclosure, "/screenings").reason()).isEqualTo(WithholdingReason.NOT_NEEDED);
    }

    @Test
    void whoever_is_given_the_number_is_given_how_it_may_be_used_and_not_what_is_kept_quiet() {
        Dossier dossier = Dossier.builder()
                .from(DOSSIER)
                .migrant(Migrant.builder()
                        .from(DOSSIER.getMigrant())
                        .addContactPlans(ContactPlan.builder()
                                .voice(ContactVoice.PERSON)
                                .recordedOn(TODAY)
                                .lastDay(TODAY.plusMonths(3))
                                .putChannels(ContactChannel.CALL, Answer.known(true))
                                .hours(Answer.known(Set.of()))
                                .neverMention(Answer.known(Set.of(DataCategory.TRAFFICKING)))
                                .build())
                        .build())
                .build();

        Disclosure disclosure = Disclosure.inEmergency(dossier, EMERGENCY, UNCONSCIOUS);

        assertThat(disclosure.view().at("/migrant/phone")).isPresent();
        assertThat(disclosure.view().at("/migrant/contactPlans/0/channels/call"))
                .contains(Answer.known(true));
        assertThat(disclosure.view().at("/migrant/contactPlans/0/hours"))
                .as("at no hour, which is not the same as an hour nobody asked about")
                .contains(List.of());
        assertThat(disclosure.view().at("/migrant/contactPlans/0/trustedPerson"))
                .isEmpty();
        assertThat(disclosure.view().at("/migrant/contactPlans/0/neverMention")).isEmpty();
        Withheld silence = withheld(disclosure, "/migrant/contactPlans/*/neverMention");
        assertThat(silence.categories()).containsExactly(DataCategory.TRAFFICKING);
        assertThat(silence.reason()).isEqualTo(WithholdingReason.NOT_NEEDED);
    }

    @Test
    void broken_glass_leaves_a_record_of_who_did_it_and_not_why() {
        DisclosureRecord made =
                Disclosure.inEmergency(DOSSIER, EMERGENCY, UNCONSCIOUS).record();

        assertThat(made.getGlassBrokenBy()).contains(Siti.ANI);
        assertThat(made.getOn()).isEqualTo(TODAY);
        assertThat(made.getBases()).containsExactly(LawfulBasis.VITAL_INTEREST);
        assertThat(made.content()).isEqualTo("""
                        disclosure-1
                        case K-1
                        recipient CLINIC-1
                        purpose emergency
                        on 2025-06-01
                        categories identity contact family location child health
                        bases vital-interest
                        consents\s
                        glass-broken-by W-1
                        """);
    }

    @ParameterizedTest
    @EnumSource(value = ProcessingPurpose.class, mode = EnumSource.Mode.EXCLUDE, names = "EMERGENCY")
    void glass_is_broken_for_an_emergency_and_nothing_else(ProcessingPurpose purpose) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Disclosure.inEmergency(
                        DOSSIER,
                        IntendedUse.builder().from(EMERGENCY).purpose(purpose).build(),
                        UNCONSCIOUS))
                .withMessageContaining("emergency-for-another-purpose");
    }

    @Test
    void an_ordinary_disclosure_is_recorded_with_the_consents_that_covered_it() {
        Consent useless =
                consent("C-2").categories(Set.of(DataCategory.GENETIC)).build();

        DisclosureRecord made = disclosed(with(CONSENT, useless), REFERRAL).record();

        assertThat(made.getConsents()).containsExactly(CONSENT.getId());
        assertThat(made.getBases()).containsExactly(LawfulBasis.CONSENT);
        assertThat(made.getCategories()).containsExactly(DataCategory.IDENTITY, DataCategory.HEALTH);
        assertThat(made.getGlassBrokenBy()).isEmpty();
        assertThat(made.content())
                .isEqualTo(DisclosureRecord.builder()
                        .from(made)
                        .categories(List.of(DataCategory.HEALTH, DataCategory.IDENTITY))
                        .build()
                        .content());
    }

    @Test
    void of_several_consents_the_one_that_is_only_open_comes_nearest() {
        Consent expired = consent("C-1").lastDay(Optional.of(Siti.GIVEN)).build();
        Consent untold = consent("C-2").points(Map.of()).build();

        for (Dossier dossier : List.of(with(expired, untold), with(untold, expired))) {
            assertThat(withheld(disclosed(dossier, REFERRAL), "/migrant/name").consent())
                    .containsExactly(PermissionReason.INFORMATION_NOT_RECORDED);
        }
    }

    @Test
    void is_found_in_a_view_by_pointers() {
        View view = disclosed(with(CONSENT), REFERRAL).view();

        assertThat(view.at("")).contains(view.parts());
        assertThat(view.at("/migrant/name/0")).isEmpty();
        assertThat(view.at("/nothing/there")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> view.at("migrant"));

        View where = disclosed(
                        with(consent("C-1")
                                .categories(Set.of(DataCategory.LOCATION))
                                .build()),
                        REFERRAL)
                .view();
        assertThat(where.at("/stays/0")).isPresent();
        for (String none : List.of("/stays/1", "/stays/00", "/stays/-", "/stays/99999999999")) {
            assertThat(where.at(none)).isEmpty();
        }
    }

    @Test
    void arrives_on_another_machine_as_the_same_disclosure() throws Exception {
        Disclosure sent = disclosed(with(CONSENT), REFERRAL);
        Object read = SerializationTest.arrived(sent);

        assertThat(read).isEqualTo(sent).hasSameHashCodeAs(sent);
        assertThat(read).isNotEqualTo(disclosed(DOSSIER, REFERRAL));
        assertThat(sent).hasToString("disclosure to CLINIC-1 for referral");
        assertThat(sent.view()).hasToString("***");
    }

    static Stream<Arguments> strangers() {
        MigrantId other = MigrantId.of("M-18");
        return Stream.of(
                Arguments.of(
                        "/protectionCase/migrantId",
                        Dossier.builder()
                                .from(DOSSIER)
                                .protectionCase(ProtectionCase.builder()
                                        .from(DOSSIER.getProtectionCase())
                                        .migrantId(other)
                                        .build())),
                Arguments.of(
                        "/migrations/1",
                        Dossier.builder()
                                .from(DOSSIER)
                                .addMigrations(
                                        Migration.builder().migrantId(other).build())),
                Arguments.of(
                        "/stays/0",
                        Dossier.builder()
                                .from(DOSSIER)
                                .stays(List.of(Stay.builder()
                                        .from(DOSSIER.getStays().get(0))
                                        .migrant(other)
                                        .build()))),
                Arguments.of(
                        "/consents/0",
                        Dossier.builder()
                                .from(DOSSIER)
                                .addConsents(consent("C-1").migrantId(other).build())),
                Arguments.of(
                        "/screenings/0",
                        Dossier.builder()
                                .from(DOSSIER)
                                .screenings(DisclosureSpecimens.canary().getScreenings())),
                Arguments.of(
                        "/identifications/0",
                        Dossier.builder()
                                .from(DOSSIER)
                                .identifications(DisclosureSpecimens.canary().getIdentifications())),
                Arguments.of(
                        "/deliveries/0",
                        Dossier.builder()
                                .from(DOSSIER)
                                .deliveries(DisclosureSpecimens.canary().getDeliveries())),
                Arguments.of(
                        "/referrals/0",
                        Dossier.builder()
                                .from(DOSSIER)
                                .referrals(DisclosureSpecimens.canary().getReferrals())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void a_dossier_holds_nothing_of_somebody_else(String path, Dossier.Builder dossier) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(dossier::build)
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .isEqualTo(Violation.of(DisclosureViolation.DOSSIER_OF_ANOTHER, path)));
    }

    @Test
    void a_journey_that_does_not_say_whose_it_is_is_of_the_person_whose_dossier_it_stands_in() {
        assertThat(Dossier.builder()
                        .from(DOSSIER)
                        .addMigrations(Migration.builder().build())
                        .build()
                        .getMigrations())
                .hasSize(2);
    }
}

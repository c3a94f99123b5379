package org.lindung.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.consent.PermissionReason.AGE_UNKNOWN;
import static org.lindung.consent.PermissionReason.CHILD_DISSENTS;
import static org.lindung.consent.PermissionReason.DATA_NOT_NAMED;
import static org.lindung.consent.PermissionReason.EXPIRED;
import static org.lindung.consent.PermissionReason.FORM_IN_ADAPTATION;
import static org.lindung.consent.PermissionReason.FORM_VOID;
import static org.lindung.consent.PermissionReason.GIVEN;
import static org.lindung.consent.PermissionReason.GUARDIAN_OF_ADULT;
import static org.lindung.consent.PermissionReason.INFORMATION_NOT_RECORDED;
import static org.lindung.consent.PermissionReason.MAY_DECIDE_ALONE;
import static org.lindung.consent.PermissionReason.NOT_INFORMED;
import static org.lindung.consent.PermissionReason.NOT_THEIRS_TO_GIVE;
import static org.lindung.consent.PermissionReason.NOT_YET_GIVEN;
import static org.lindung.consent.PermissionReason.PARENT_OR_GUARDIAN_MISSING;
import static org.lindung.consent.PermissionReason.PURPOSE_NOT_NAMED;
import static org.lindung.consent.PermissionReason.RECIPIENT_KIND_UNKNOWN;
import static org.lindung.consent.PermissionReason.RECIPIENT_NOT_NAMED;
import static org.lindung.consent.PermissionReason.WITHDRAWAL_MAY_REACH_RECIPIENT;
import static org.lindung.consent.PermissionReason.WITHDRAWN;
import static org.lindung.law.IndonesianLaw.UU_27_2022;
import static org.lindung.law.IndonesianLaw.UU_27_2022_STARTS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Answers;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.law.SourceKind;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProcessingPurpose;

class ConsentTest {
    private static final LocalDate GIVEN_ON = LocalDate.of(2025, 3, 10);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final PartyId SHELTER = PartyId.of("RPTC-1");
    private static final Answer<PartialDate> ADULT = born("1990-05-17");

    private static final Map<ConsentPoint, Answer<Boolean>> ALL_TOLD =
            Arrays.stream(ConsentPoint.values()).collect(Collectors.toMap(point -> point, point -> Answer.known(true)));

    private static final Consent CONSENT = Consent.builder()
            .id(ConsentId.of("C-1"))
            .migrantId(MigrantId.of("M-1"))
            .giver(ConsentGiver.PERSON)
            .points(ALL_TOLD)
            .purposes(Set.of(ProcessingPurpose.REFERRAL, ProcessingPurpose.RESEARCH))
            .recipients(Set.of(
                    new DataRecipient.Named(SHELTER), new DataRecipient.OfKind(DataRecipientKind.HEALTH_SERVICE)))
            .categories(Set.of(DataCategory.IDENTITY, DataCategory.HEALTH))
            .givenOn(GIVEN_ON)
            .form(ConsentForm.WRITTEN)
            .build();

    private static final IntendedUse USE = IntendedUse.builder()
            .purpose(ProcessingPurpose.REFERRAL)
            .recipient(SHELTER)
            .recipientKinds(Set.of(DataRecipientKind.SHELTER))
            .categories(Set.of(DataCategory.HEALTH))
            .build();

    private static Answer<PartialDate> born(String date) {
        return Answer.known(PartialDate.parse(date));
    }

    private static Consent.Builder consent() {
        return Consent.builder().from(CONSENT);
    }

    private static IntendedUse.Builder use() {
        return IntendedUse.builder().from(USE);
    }

    private static List<PermissionReason> reasons(Consent consent, IntendedUse use) {
        return consent.permits(use, ADULT, DAY).reasons();
    }

    @Test
    void permits_what_was_named_to_those_who_were_named() {
        Permission permission = CONSENT.permits(USE, ADULT, DAY);

        assertThat(permission.isPermitted()).isTrue();
        assertThat(permission.status()).isEqualTo(PermissionStatus.PERMITTED);
        assertThat(permission.reasons()).containsExactly(GIVEN);
        assertThat(permission.provisionsOn(DAY)).singleElement().hasToString("UU 27/2022 art. 20(2) letter a");
    }

    @Test
    void permits_nothing_that_was_not_named() {
        assertThat(reasons(
                        CONSENT,
                        use().purpose(ProcessingPurpose.LAW_ENFORCEMENT).build()))
                .containsExactly(PURPOSE_NOT_NAMED);
        assertThat(reasons(CONSENT, use().recipient(PartyId.of("OTHER")).build()))
                .containsExactly(RECIPIENT_NOT_NAMED);
        assertThat(reasons(
                        CONSENT, use().addCategories(DataCategory.TRAFFICKING).build()))
                .containsExactly(DATA_NOT_NAMED);
    }

    @Test
    void permits_every_body_of_a_kind_that_was_named() {
        IntendedUse hospital = use().recipient(PartyId.of("RSUD"))
                .recipientKinds(Set.of(DataRecipientKind.HEALTH_SERVICE))
                .build();

        assertThat(reasons(CONSENT, hospital)).containsExactly(GIVEN);
    }

    @Test
    void a_body_of_unknown_kind_is_neither_covered_nor_refused() {
        IntendedUse somebody =
                use().recipient(PartyId.of("RSUD")).recipientKinds(Set.of()).build();
        Consent namedOnly =
                consent().recipients(Set.of(new DataRecipient.Named(SHELTER))).build();

        assertThat(CONSENT.permits(somebody, ADULT, DAY).status()).isEqualTo(PermissionStatus.OPEN);
        assertThat(reasons(CONSENT, somebody)).containsExactly(RECIPIENT_KIND_UNKNOWN);
        assertThat(reasons(namedOnly, somebody)).containsExactly(RECIPIENT_NOT_NAMED);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09, NOT_YET_GIVEN", "2025-03-10, GIVEN", "2025-09-10, GIVEN", "2025-09-11, EXPIRED"})
    void holds_from_its_day_to_its_last_day(LocalDate day, PermissionReason reason) {
        Consent forHalfAYear = consent().lastDay(LocalDate.of(2025, 9, 10)).build();

        assertThat(forHalfAYear.permits(USE, ADULT, day).reasons()).containsExactly(reason);
        assertThat(reason.status() == PermissionStatus.PERMITTED).isEqualTo(reason == GIVEN);
        assertThat(List.of(NOT_YET_GIVEN, EXPIRED)).allMatch(no -> no.status() == PermissionStatus.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, GIVEN", "2025-06-01, WITHDRAWN", "2025-06-02, WITHDRAWN"})
    void a_withdrawal_works_at_once(LocalDate day, PermissionReason reason) {
        Consent withdrawn = CONSENT.withdrawn(
                Withdrawal.builder().on(LocalDate.of(2025, 6, 1)).build());

        assertThat(withdrawn.permits(USE, ADULT, day).reasons()).containsExactly(reason);
    }

    @Test
    void a_part_can_be_withdrawn_by_purpose_recipient_or_data() {
        Withdrawal.Builder none = Withdrawal.builder().on(DAY);

        assertThat(reasons(
                        CONSENT.withdrawn(none.purposes(Set.of(ProcessingPurpose.RESEARCH))
                                .build()),
                        USE))
                .containsExactly(GIVEN);
        assertThat(reasons(
                        CONSENT.withdrawn(none.purposes(Set.of(ProcessingPurpose.REFERRAL))
                                .build()),
                        USE))
                .containsExactly(WITHDRAWN);
        assertThat(reasons(
                        CONSENT.withdrawn(Withdrawal.builder()
                                .on(DAY)
                                .categories(Set.of(DataCategory.IDENTITY))
                                .build()),
                        USE))
                .containsExactly(GIVEN);
        assertThat(reasons(
                        CONSENT.withdrawn(Withdrawal.builder()
                                .on(DAY)
                                .categories(Set.of(DataCategory.HEALTH))
                                .build()),
                        USE))
                .containsExactly(WITHDRAWN);
        assertThat(reasons(
                        CONSENT.withdrawn(Withdrawal.builder()
                                .on(DAY)
                                .recipients(Set.of(new DataRecipient.Named(PartyId.of("OTHER"))))
                                .build()),
                        USE))
                .containsExactly(GIVEN);
    }

    @Test
    void a_withdrawal_from_a_kind_is_open_for_a_body_of_unknown_kind() {
        Consent withdrawn = CONSENT.withdrawn(Withdrawal.builder()
                .on(DAY)
                .recipients(Set.of(new DataRecipient.OfKind(DataRecipientKind.SHELTER)))
                .build());

        assertThat(reasons(withdrawn, USE)).containsExactly(WITHDRAWN);
        assertThat(reasons(withdrawn, use().recipientKinds(Set.of()).build()))
                .containsExactly(WITHDRAWAL_MAY_REACH_RECIPIENT);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-16, GIVEN",
        "2022-10-17, FORM_IN_ADAPTATION",
        "2024-10-17, FORM_IN_ADAPTATION",
        "2024-10-18, FORM_VOID"
    })
    void spoken_consent_that_nobody_recorded_is_void_since_the_law_binds(LocalDate day, PermissionReason reason) {
        Consent spoken = consent()
                .form(ConsentForm.ORAL_WITNESSED)
                .givenOn(LocalDate.of(2022, 1, 1))
                .build();

        assertThat(spoken.permits(USE, ADULT, day).reasons()).containsExactly(reason);
        assertThat(FORM_VOID.status()).isEqualTo(PermissionStatus.REFUSED);
        assertThat(FORM_IN_ADAPTATION.status()).isEqualTo(PermissionStatus.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentPoint.class,
            names = {
                "PURPOSE_EXPLAINED",
                "USE_EXPLAINED",
                "ACCESS_EXPLAINED",
                "STORAGE_EXPLAINED",
                "WITHDRAWAL_EXPLAINED"
            })
    void consent_without_explanation_is_none(ConsentPoint point) {
        assertThat(reasons(consent().putPoints(point, Answer.known(false)).build(), USE))
                .containsExactly(NOT_INFORMED);
        assertThat(reasons(
                        consent()
                                .putPoints(point, Answer.absent(AbsenceReason.ASKED_UNKNOWN))
                                .build(),
                        USE))
                .containsExactly(INFORMATION_NOT_RECORDED);
    }

    @Test
    void nobody_has_to_speak_of_research_before_a_referral() {
        Consent silent = consent()
                .putPoints(ConsentPoint.RESEARCH_USE_EXPLAINED, Answer.notAsked())
                .putPoints(ConsentPoint.INTERVIEW_AGREED, Answer.notAsked())
                .addPurposes(ProcessingPurpose.INTERVIEW)
                .build();

        assertThat(reasons(silent, USE)).containsExactly(GIVEN);
        assertThat(reasons(silent, use().purpose(ProcessingPurpose.RESEARCH).build()))
                .containsExactly(INFORMATION_NOT_RECORDED);
        assertThat(reasons(silent, use().purpose(ProcessingPurpose.INTERVIEW).build()))
                .containsExactly(INFORMATION_NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03-11, PARENT_OR_GUARDIAN_MISSING", // 18 on the day after
        "2007-03-10, GIVEN", // 18 on the day
        "2007-03-09, GIVEN",
        "2007-03, AGE_UNKNOWN",
        "2007, AGE_UNKNOWN",
        "2008, PARENT_OR_GUARDIAN_MISSING",
        "2006, GIVEN"
    })
    void a_child_does_not_consent_alone(String birthDate, PermissionReason reason) {
        assertThat(CONSENT.permits(USE, born(birthDate), DAY).reasons()).containsExactly(reason);
    }

    @ParameterizedTest
    @EnumSource(AbsenceReason.class)
    void an_unknown_age_is_not_the_age_of_an_adult(AbsenceReason why) {
        Permission permission = CONSENT.permits(USE, Answer.absent(why), DAY);

        assertThat(permission.reasons()).containsExactly(AGE_UNKNOWN);
        assertThat(permission.status()).isEqualTo(PermissionStatus.OPEN);
        assertThat(permission.provisionsOn(DAY)).singleElement().hasToString("UU 27/2022 art. 25(2)");
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, 2010-01-01, GIVEN",
        "GUARDIAN, 2010-01-01, GIVEN",
        "OTHER, 2010-01-01, NOT_THEIRS_TO_GIVE",
        "PARENT, 2007-06-02, GIVEN", // still a child
        "PARENT, 2007-06-01, MAY_DECIDE_ALONE", // 18 on the day of use
        "GUARDIAN, 2007-06-01, MAY_DECIDE_ALONE",
        "PARENT, 2007, MAY_DECIDE_ALONE",
        "PARENT, 1990-05-17, NOT_THEIRS_TO_GIVE",
        "GUARDIAN, 1990-05-17, GUARDIAN_OF_ADULT",
        "OTHER, 1990-05-17, NOT_THEIRS_TO_GIVE"
    })
    void parents_and_guardians_consent_for_children_only(
            ConsentGiver giver, String birthDate, PermissionReason reason) {
        assertThat(consent()
                        .giver(giver)
                        .build()
                        .permits(USE, born(birthDate), DAY)
                        .reasons())
                .containsExactly(reason);
        assertThat(List.of(MAY_DECIDE_ALONE, GUARDIAN_OF_ADULT))
                .allMatch(open -> open.status() == PermissionStatus.OPEN);
        assertThat(List.of(NOT_THEIRS_TO_GIVE, PARENT_OR_GUARDIAN_MISSING))
                .allMatch(no -> no.status() == PermissionStatus.REFUSED);
    }

    @Test
    void a_child_who_says_no_is_heard() {
        Consent against = consent()
                .giver(ConsentGiver.PARENT)
                .childAgrees(Answer.known(false))
                .build();

        assertThat(against.permits(USE, born("2010-01-01"), DAY).reasons()).containsExactly(CHILD_DISSENTS);
    }

    @Test
    void a_certain_no_comes_before_what_is_open() {
        Permission permission =
                CONSENT.permits(use().purpose(ProcessingPurpose.ASSISTANCE).build(), Answer.notAsked(), DAY);

        assertThat(permission.status()).isEqualTo(PermissionStatus.REFUSED);
        assertThat(permission.reasons()).containsExactly(PURPOSE_NOT_NAMED, AGE_UNKNOWN);
    }

    @Test
    void names_a_purpose_a_recipient_and_data() {
        assertThat(Refusal.codes(() -> consent()
                        .purposes(Set.of())
                        .recipients(Set.of())
                        .categories(Set.of())
                        .lastDay(GIVEN_ON.minusDays(1))
                        .addWithdrawals(
                                Withdrawal.builder().on(GIVEN_ON.minusDays(1)).build())
                        .build()))
                .containsExactly(
                        "consent-without-purpose",
                        "consent-without-recipient",
                        "consent-without-data",
                        "consent-ends-before-given",
                        "withdrawn-before-given");
        assertThat(Refusal.codes(() -> use().categories(Set.of()).build())).containsExactly("consent-without-data");
    }

    @Test
    void cites_no_law_that_was_not_in_force_on_the_day() {
        LocalDate before = UU_27_2022_STARTS.minusDays(1);
        Permission permission = CONSENT.permits(USE, ADULT, before);

        assertThat(permission.reasons()).containsExactly(NOT_YET_GIVEN);
        assertThat(permission.provisionsOn(before)).isEmpty();
        assertThat(permission.provisionsOn(UU_27_2022_STARTS)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PermissionReason.class)
    void every_reason_has_a_provision_that_was_read_since_there_is_a_law(PermissionReason reason) {
        assertThat(reason.provisionOn(UU_27_2022_STARTS)).hasValueSatisfying(provision -> {
            assertThat(provision.source()).isEqualTo(SourceKind.STATUTE_COPY);
            assertThat(provision.citation().instrument()).isEqualTo(UU_27_2022);
        });
        assertThat(reason.provisionOn(UU_27_2022_STARTS.minusDays(1))).isEmpty();
    }

    @Provide
    Arbitrary<Consent> consents() {
        return ConsentSpecimens.CONSENTS;
    }

    @Provide
    Arbitrary<IntendedUse> uses() {
        return ConsentSpecimens.USES;
    }

    @Provide
    Arbitrary<Answer<PartialDate>> birthDates() {
        return Answers.of(MigrantSpecimens.PARTIAL_DATES);
    }

    private static List<PermissionReason> against(Permission permission) {
        return permission.reasons().stream()
                .filter(reason -> reason.status() != PermissionStatus.PERMITTED)
                .toList();
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void a_withdrawal_never_permits_more(
            @ForAll("consents") Consent consent,
            @ForAll("uses") IntendedUse use,
            @ForAll("birthDates") Answer<PartialDate> birthDate) {
        LocalDate day = consent.getGivenOn().plusDays(400);
        Withdrawal whole = Withdrawal.builder().on(consent.getGivenOn()).build();
        Withdrawal part = Withdrawal.builder()
                .from(whole)
                .addRecipients(new DataRecipient.OfKind(DataRecipientKind.SHELTER))
                .build();

        assertThat(consent.withdrawn(whole).permits(use, birthDate, day).reasons())
                .contains(WITHDRAWN);
        assertThat(against(consent.withdrawn(part).permits(use, birthDate, day)))
                .containsAll(against(consent.permits(use, birthDate, day)).stream()
                        // what may be withdrawn can turn out to be so
                        .filter(reason -> reason != WITHDRAWAL_MAY_REACH_RECIPIENT)
                        .toList());
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void silence_is_never_a_yes(
            @ForAll("consents") Consent consent,
            @ForAll("uses") IntendedUse use,
            @ForAll("birthDates") Answer<PartialDate> birthDate) {
        LocalDate day = consent.getGivenOn().plusDays(30);
        Consent silent = Consent.builder().from(consent).points(Map.of()).build();

        assertThat(silent.permits(use, birthDate, day).isPermitted()).isFalse();
        assertThat(Consent.builder()
                        .from(consent)
                        .giver(ConsentGiver.PERSON)
                        .build()
                        .permits(use, Answer.notAsked(), day)
                        .isPermitted())
                .isFalse();
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void less_data_never_adds_a_reason_against(
            @ForAll("consents") Consent consent,
            @ForAll("uses") IntendedUse use,
            @ForAll("uses") IntendedUse other,
            @ForAll("birthDates") Answer<PartialDate> birthDate) {
        LocalDate day = consent.getGivenOn().plusDays(30);
        IntendedUse more = IntendedUse.builder()
                .from(use)
                .addAllCategories(other.getCategories())
                .build();
        List<PermissionReason> againstMore = against(consent.permits(more, birthDate, day));

        assertThat(againstMore)
                .containsAll(against(consent.permits(use, birthDate, day)).stream()
                        .filter(reason -> reason != WITHDRAWAL_MAY_REACH_RECIPIENT || !againstMore.contains(WITHDRAWN))
                        .toList());
    }
}

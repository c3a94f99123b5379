package org.lindung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.code.Code;
import org.lindung.party.PartyId;
import org.lindung.value.Text;

/** Agreements between institutions, and where they stand. */
class AgreementStatusTest {
    private static final PartyId ORGANISATION = PartyId.of("IOM");
    private static final PartyId MINISTRY = PartyId.of("KEMNAKER");
    private static final LocalDate SIGNED = LocalDate.of(2018, 2, 19);

    private static TechnicalAgreement.Builder agreement() {
        TechnicalAgreement.Builder builder = TechnicalAgreement.builder();
        builder.id(AgreementId.of("TA-1"))
                .kind(TechnicalAgreementKind.TECHNICAL_AGREEMENT)
                .title(Text.of("Support of Desmigratif villages", "Dukungan bagi Desmigratif"))
                .addParties(
                        new AgreementParty(ORGANISATION, AgreementRole.PARTNER),
                        new AgreementParty(MINISTRY, AgreementRole.PARTNER));
        return builder;
    }

    @Test
    void holds_the_agreement_of_2018_without_inventing_what_was_not_published() {
        TechnicalAgreement signed = agreement()
                .signedOn(SIGNED)
                .signedAt("Jakarta")
                .addAreas(Code.of("kemendagri", "53"))
                .addObjectives(Text.of(
                        "better protection of migrant workers, and action against trafficking",
                        "pelindungan pekerja migran yang lebih baik dan pemberantasan perdagangan orang"))
                .addFunding(new Funding(PartyId.of("J-TIP"), Answer.notAsked()))
                .build();

        assertThat(signed.statusOn(LocalDate.of(2018, 2, 18))).isEqualTo(AgreementStatus.DRAFT);
        assertThat(signed.statusOn(SIGNED)).isEqualTo(AgreementStatus.TERM_NOT_RECORDED);
        assertThat(signed.getFunding().get(0).amount()).isEqualTo(Answer.notAsked());
        assertThat(signed.prevailingLanguage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-18, DRAFT",
        "2018-02-19, NOT_YET_IN_FORCE",
        "2018-02-28, NOT_YET_IN_FORCE",
        "2018-03-01, IN_FORCE",
        "2020-02-28, IN_FORCE",
        "2020-02-29, IN_FORCE",
        "2020-03-01, EXPIRED"
    })
    void stands_by_signature_and_term(LocalDate day, AgreementStatus status) {
        TechnicalAgreement agreement = agreement()
                .signedOn(SIGNED)
                .term(DateRange.ofClosed(LocalDate.of(2018, 3, 1), LocalDate.of(2020, 2, 29)))
                .build();

        assertThat(agreement.statusOn(day)).isEqualTo(status);
    }

    @Test
    void ends_early_from_the_day_on_which_somebody_ended_it() {
        TechnicalAgreement agreement = agreement()
                .signedOn(SIGNED)
                .term(DateRange.from(SIGNED))
                .endedEarlyOn(LocalDate.of(2019, 7, 1))
                .build();

        assertThat(agreement.statusOn(LocalDate.of(2019, 6, 30))).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreement.statusOn(LocalDate.of(2019, 7, 1))).isEqualTo(AgreementStatus.ENDED_EARLY);
        assertThat(agreement.statusOn(LocalDate.of(2025, 1, 1))).isEqualTo(AgreementStatus.ENDED_EARLY);
    }

    @Test
    void is_prolonged_from_the_day_of_the_amendment_and_not_before() {
        DateRange first = DateRange.of(SIGNED, LocalDate.of(2019, 1, 1));
        DateRange longer = DateRange.of(SIGNED, LocalDate.of(2021, 1, 1));
        TechnicalAgreement agreement = agreement()
                .signedOn(SIGNED)
                .term(first)
                .addAmendments(
                        new Amendment(1, LocalDate.of(2019, 3, 1), longer, Text.of("two more years", "dua tahun lagi")))
                .build();

        assertThat(agreement.termKnownOn(LocalDate.of(2019, 2, 28))).contains(first);
        assertThat(agreement.statusOn(LocalDate.of(2019, 2, 28))).isEqualTo(AgreementStatus.EXPIRED);
        assertThat(agreement.statusOn(LocalDate.of(2019, 3, 1))).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreement.getTerm()).contains(first);
    }

    @Test
    void says_both_days_on_which_a_report_may_be_due() {
        ReportingDuty duty =
                new ReportingDuty(ORGANISATION, MINISTRY, CalendarPeriod.ofMonths(3), Text.of("services", "layanan"));

        assertThat(duty.dueAfter(LocalDate.of(2018, 2, 19))).isEqualTo(Answer.known(LocalDate.of(2018, 5, 19)));
        assertThat(duty.dueAfter(LocalDate.of(2018, 11, 30)))
                .isEqualTo(Answer.between(LocalDate.of(2019, 2, 28), LocalDate.of(2019, 3, 1)));
    }

    @Test
    void names_the_language_that_decides() {
        assertThat(agreement()
                        .addLanguages(new LanguageVersion("id", false), new LanguageVersion("en", true))
                        .build()
                        .prevailingLanguage())
                .contains("en");
    }

    @Test
    void is_refused_with_everything_that_is_wrong() {
        DateRange always = DateRange.ALWAYS;
        Text text = Text.of("change", "perubahan");

        assertThat(Refusal.codes(() -> {
                    TechnicalAgreement.Builder builder = TechnicalAgreement.builder();
                    builder.id(AgreementId.of("TA-1"))
                            .kind(TechnicalAgreementKind.MEMORANDUM_OF_UNDERSTANDING)
                            .title(text)
                            .addParties(
                                    new AgreementParty(MINISTRY, AgreementRole.PARTNER),
                                    new AgreementParty(MINISTRY, AgreementRole.WITNESS))
                            .signedOn(SIGNED)
                            .endedEarlyOn(SIGNED)
                            .addLanguages(new LanguageVersion("id", true), new LanguageVersion("en", true))
                            .addAmendments(new Amendment(2, SIGNED, always, text))
                            .build();
                }))
                .containsExactly(
                        "ended-before-signed",
                        "languages-contradict",
                        "agreement-parties-too-few",
                        "amendments-out-of-order");
    }

    @Test
    void is_refused_if_an_amendment_is_dated_before_the_one_before() {
        Text text = Text.of("change", "perubahan");

        assertThat(Refusal.codes(() -> agreement()
                        .addAmendments(
                                new Amendment(1, SIGNED, DateRange.ALWAYS, text),
                                new Amendment(2, SIGNED.minusDays(1), DateRange.ALWAYS, text))
                        .build()))
                .containsExactly("amendments-out-of-order");
    }

    @Test
    void takes_two_different_sides_to_cooperate() {
        assertThat(Refusal.codes(() -> CooperationAgreement.builder()
                        .id(AgreementId.of("C-1"))
                        .placementCompany(ORGANISATION)
                        .partyAbroad(ORGANISATION)
                        .build()))
                .containsExactly("agreement-parties-too-few");
    }

    @ParameterizedTest
    @CsvSource({"Indonesia", "i", "''", "id_ID"})
    void is_written_in_a_language_that_has_a_tag(String tag) {
        assertThat(Refusal.codes(() -> new LanguageVersion(tag, false))).containsExactly("language-tag-format");
    }
}

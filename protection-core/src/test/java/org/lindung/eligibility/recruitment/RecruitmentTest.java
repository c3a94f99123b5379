package org.lindung.eligibility.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.party.Licence;
import org.lindung.party.LicenceKind;
import org.lindung.party.PartyId;
import org.lindung.party.PlacementCompany;
import org.lindung.rule.Outcome;

/** What the record of a company proves. */
class RecruitmentTest {
    private static final PartyId COMPANY = PartyId.of("PT-1");
    private static final CountryCode TAIWAN = CountryCode.of("TW");
    private static final LocalDate DAY = LocalDate.of(2022, 5, 10);
    private static final DateRange FIVE_YEARS = DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1));

    private static Licence.Builder licence(LicenceKind kind) {
        return Licence.builder().kind(kind).number("KEP.1").holder(COMPANY).validity(FIVE_YEARS);
    }

    private static PlacementCompany company(Licence... licences) {
        return PlacementCompany.builder()
                .id(COMPANY)
                .licences(List.of(licences))
                .build();
    }

    @Test
    void valid_licences_are_a_yes() {
        PlacementCompany company = company(
                licence(LicenceKind.SIP3MI).build(),
                licence(LicenceKind.SIP2MI).destination(TAIWAN).build());

        Recruitment recruitment = Recruitment.by(company, TAIWAN, DAY).build();

        assertThat(recruitment.getCompanyLicence()).isEqualTo(Answer.known(true));
        assertThat(recruitment.getSuspended()).isEqualTo(Answer.known(false));
        assertThat(recruitment.getRecruitmentLicence()).isEqualTo(Answer.known(true));
    }

    @Test
    void a_recruitment_licence_for_another_country_is_none() {
        PlacementCompany company = company(
                licence(LicenceKind.SIP3MI).build(),
                licence(LicenceKind.SIP2MI).destination(TAIWAN).build());

        Recruitment recruitment =
                Recruitment.by(company, CountryCode.of("MY"), DAY).build();

        assertThat(recruitment.getRecruitmentLicence()).isEqualTo(Answer.notAsked());
    }

    @Test
    void a_record_without_licences_is_no_no() {
        Recruitment recruitment = Recruitment.by(company(), TAIWAN, DAY).build();

        assertThat(recruitment.getCompanyLicence()).isEqualTo(Answer.notAsked());
        assertThat(RecruitmentRules.BOOK.outcome(recruitment, DAY)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void an_old_licence_does_not_prove_that_there_is_no_new_one() {
        PlacementCompany company =
                company(licence(LicenceKind.SIP3MI).revokedOn(DAY).build());

        assertThat(Recruitment.by(company, TAIWAN, DAY.minusDays(1)).build().getCompanyLicence())
                .isEqualTo(Answer.known(true));
        assertThat(Recruitment.by(company, TAIWAN, DAY).build().getCompanyLicence())
                .isEqualTo(Answer.notAsked());
    }

    @Test
    void a_suspended_licence_is_held_and_suspended() {
        PlacementCompany company = company(licence(LicenceKind.SIP3MI)
                .suspensions(List.of(DateRange.of(DAY, DAY.plusDays(30))))
                .build());

        Recruitment recruitment = Recruitment.by(company, TAIWAN, DAY).build();

        assertThat(recruitment.getCompanyLicence()).isEqualTo(Answer.known(true));
        assertThat(recruitment.getSuspended()).isEqualTo(Answer.known(true));
        assertThat(recruitment.getRecruitmentLicence()).isEqualTo(Answer.notAsked());
    }

    @Test
    void sums_on_record_are_those_of_the_application() {
        PlacementCompany company = PlacementCompany.builder()
                .id(COMPANY)
                .paidUpCapital(Money.rupiah(5_000_000_000L))
                .build();

        LicenceApplication application = LicenceApplication.of(company).build();

        assertThat(LicenceFacts.CAPITAL.read(application, DAY)).isEqualTo(Answer.known(5_000));
        assertThat(LicenceFacts.DEPOSIT.read(application, DAY)).isEqualTo(Answer.notAsked());
    }

    @Test
    void a_sum_is_rounded_down_and_one_in_another_currency_says_nothing_about_rupiah() {
        assertThat(capital(Money.rupiah(4_999_999_999L))).isEqualTo(Answer.known(4_999));
        assertThat(capital(Money.of("IDR", "999999999999999"))).isEqualTo(Answer.known(999_999_999));
        assertThat(capital(Money.of("IDR", "9999999999999999"))).isEqualTo(Answer.known(Integer.MAX_VALUE));
        assertThat(capital(Money.of("USD", "9000000"))).isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
    }

    @Test
    void bounds_of_a_sum_stay_bounds() {
        assertThat(capital(Answer.between(Money.rupiah(4_999_999_999L), Money.rupiah(6_000_000_000L))))
                .isEqualTo(Answer.between(4_999, 6_000));
        assertThat(capital(Answer.between(Money.of("USD", "1"), Money.of("USD", "9000000"))))
                .isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
    }

    private static Answer<Integer> capital(Money sum) {
        return capital(Answer.known(sum));
    }

    private static Answer<Integer> capital(Answer<Money> sum) {
        LicenceApplication application =
                LicenceApplication.builder().paidUpCapital(sum).build();
        return LicenceFacts.CAPITAL.read(application, DAY);
    }
}

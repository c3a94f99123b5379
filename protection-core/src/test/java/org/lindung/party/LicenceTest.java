package org.lindung.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.area.CountryCode;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.value.Violation;

class LicenceTest {
    private static final PartyId COMPANY = PartyId.of("PT-1");
    private static final DateRange FIVE_YEARS = DateRange.of(LocalDate.of(2019, 3, 1), LocalDate.of(2024, 3, 1));

    private static Licence.Builder licence(LicenceKind kind) {
        Licence.Builder builder = Licence.builder();
        builder.kind(kind).number("KEP. 12 Tahun 2019").holder(COMPANY).validity(FIVE_YEARS);
        return builder;
    }

    private static PlacementCompany with(Licence... licences) {
        return PlacementCompany.builder().id(COMPANY).addLicences(licences).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-28, NOT_YET_VALID",
        "2019-03-01, VALID",
        "2020-12-31, VALID",
        "2021-01-01, SUSPENDED",
        "2021-03-31, SUSPENDED",
        "2021-04-01, VALID",
        "2023-05-01, VALID",
        "2023-05-02, REVOKED",
        "2024-02-29, REVOKED",
        "2024-03-01, REVOKED"
    })
    void stands_on_every_day_where_its_history_puts_it(LocalDate day, LicenceStatus status) {
        Licence licence = licence(LicenceKind.SIP3MI)
                .addSuspensions(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1)))
                .revokedOn(LocalDate.of(2023, 5, 2))
                .build();

        assertThat(licence.statusOn(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, VALID", "2024-02-29, VALID", "2024-03-01, EXPIRED"})
    void expires_the_day_after_its_last(LocalDate day, LicenceStatus status) {
        assertThat(licence(LicenceKind.SIP3MI).build().statusOn(day)).isEqualTo(status);
    }

    @Test
    void can_be_revoked_on_its_first_day_and_not_before() {
        LocalDate first = FIVE_YEARS.startInclusive();

        assertThat(licence(LicenceKind.SIP3MI).revokedOn(first).build().statusOn(first))
                .isEqualTo(LicenceStatus.REVOKED);
        assertThat(Refusal.of(() -> licence(LicenceKind.SIP3MI)
                        .revokedOn(first.minusDays(1))
                        .build()))
                .containsExactly(Violation.of(PartyViolation.LICENCE_REVOKED_EARLY, "/revokedOn"));
    }

    @Test
    void has_a_number_of_at_most_100_characters() {
        assertThat(licence(LicenceKind.SIP2MI).number("9".repeat(100)).build().getNumber())
                .hasSize(100);
        assertThat(Refusal.codes(() ->
                        licence(LicenceKind.SIP2MI).number("9".repeat(101)).build()))
                .containsExactly("too-long");
        assertThat(Refusal.codes(() -> licence(LicenceKind.SIP2MI).number(" ").build()))
                .containsExactly("blank");
    }

    @Property
    void is_valid_only_within_its_term(@ForAll("licences") Licence licence, @ForAll @IntRange(max = 20_000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);

        if (licence.statusOn(day) == LicenceStatus.VALID) {
            assertThat(licence.getValidity().contains(day)).isTrue();
            assertThat(licence.getRevokedOn().filter(revoked -> !day.isBefore(revoked)))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<Licence> licences() {
        return PartySpecimens.licences();
    }

    @Test
    void of_a_company_is_found_by_kind_and_day() {
        Licence old = licence(LicenceKind.SIP3MI).build();
        Licence renewed = licence(LicenceKind.SIP3MI)
                .number("KEP. 9 Tahun 2024")
                .validity(DateRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2029, 3, 1)))
                .build();

        assertThat(with(old, renewed).licence(LicenceKind.SIP3MI, LocalDate.of(2024, 2, 29)))
                .contains(old);
        assertThat(with(old, renewed).licence(LicenceKind.SIP3MI, LocalDate.of(2024, 3, 1)))
                .contains(renewed);
        assertThat(with(old, renewed).licence(LicenceKind.SIP2MI, LocalDate.of(2024, 3, 1)))
                .isEmpty();
    }

    @Test
    void to_recruit_counts_for_its_country_beside_a_valid_licence_of_the_company() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        CountryCode malaysia = CountryCode.of("MY");
        Licence company = licence(LicenceKind.SIP3MI).build();
        Licence revoked =
                licence(LicenceKind.SIP3MI).revokedOn(day.minusDays(1)).build();
        Licence toMalaysia = licence(LicenceKind.SIP2MI).destination(malaysia).build();

        assertThat(with(company, toMalaysia).recruitmentLicence(malaysia, day)).contains(toMalaysia);
        assertThat(with(company, toMalaysia).recruitmentLicence(CountryCode.of("TW"), day))
                .isEmpty();
        assertThat(with(revoked, toMalaysia).recruitmentLicence(malaysia, day)).isEmpty();
        assertThat(with(company, toMalaysia)
                        .recruitmentLicence(
                                malaysia, FIVE_YEARS.startInclusive().minusDays(1)))
                .isEmpty();
    }

    @Test
    void of_another_company_and_sums_below_zero_are_refused_at_once() {
        assertThat(Refusal.of(() -> PlacementCompany.builder()
                        .id(PartyId.of("PT-2"))
                        .paidUpCapital(Money.rupiah(-1))
                        .deposit(Money.rupiah(-1))
                        .addLicences(licence(LicenceKind.SIP3MI).build())
                        .build()))
                .containsExactly(
                        Violation.of(PartyViolation.SUM_NEGATIVE, "/paidUpCapital"),
                        Violation.of(PartyViolation.SUM_NEGATIVE, "/deposit"),
                        Violation.of(PartyViolation.LICENCE_OF_ANOTHER, "/licences/0/holder"));
        assertThat(PlacementCompany.builder()
                        .id(COMPANY)
                        .paidUpCapital(Money.rupiah(0))
                        .build()
                        .getDeposit())
                .isEmpty();
    }
}

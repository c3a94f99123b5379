package org.lindung.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lindung.area.AreaLevel;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.json.DateDetail;
import org.lindung.json.DocumentReader;
import org.lindung.json.NdjsonWriter;
import org.lindung.json.PartnerCopy;
import org.lindung.json.ProtectionJson;
import org.lindung.json.RowReader;
import org.lindung.migrant.Migrant;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PrivacySpecimens;
import tools.jackson.databind.json.JsonMapper;

/** Tries to find out who of one partner's copy of a register is who in another one's. */
class PartnerFileAttackTest {
    private static final JsonMapper MAPPER = ProtectionJson.strict();
    private static final PartyId SHELTER = PartyId.of("RPTC-1");
    private static final PartyId CLINIC = PartyId.of("RSUD-1");

    /** Everybody was born on another day of one year, and lives in another village of one regency. */
    private static final List<Migrant> REGISTER = Town.people().stream()
            .map(person -> person.applicant().getMigrant())
            .map(migrant -> {
                int number = Integer.parseInt(migrant.getId().value().substring("NTT-10".length()));
                return Migrant.builder()
                        .from(migrant)
                        .birthDate(Answer.known(PartialDate.of(LocalDate.ofYearDay(1998, 100 + number))))
                        .homeVillage(Answer.known(VillageCode.of("53.02.16." + (2_001 + number))))
                        .build();
            })
            .toList();

    private static List<String> copy(PartyId partner, UnaryOperator<PartnerCopy<Migrant>> terms) {
        String register = REGISTER.stream().map(MAPPER::writeValueAsString).collect(Collectors.joining("\n"));
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        PartnerCopy<Migrant> copy = terms.apply(PartnerCopy.of(
                Migrant.class,
                PrivacySpecimens.key(1).pseudonymsFor(partner),
                Set.of(DataCategory.IDENTITY, DataCategory.LOCATION)));
        try (RowReader<Migrant> rows = RowReader.ndjson(
                        new ByteArrayInputStream(register.getBytes(StandardCharsets.UTF_8)),
                        DocumentReader.strict(Migrant.class));
                NdjsonWriter out = NdjsonWriter.to(copied)) {
            copy.write(rows, out, row -> {
                throw new AssertionError("refused " + row.line());
            });
        }
        return copied.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PartnerCopy<Migrant> fine(PartnerCopy<Migrant> copy) {
        return copy.dates(DateDetail.DAY).areas(AreaLevel.VILLAGE);
    }

    @Test
    void neither_pseudonyms_nor_years_and_regencies_find_anybody() {
        List<String> one = copy(SHELTER, UnaryOperator.identity());
        List<String> other = copy(CLINIC, UnaryOperator.identity());

        assertThat(one).hasSameSizeAs(REGISTER).allMatch(row -> row.contains("1998") && row.contains("53.02"));
        assertThat(Partners.foundByValues(one, other)).isZero();
        assertThat(Partners.foundByTheRest(one, other)).isZero();
    }

    @Test
    void days_of_birth_and_villages_find_everybody_whatever_the_pseudonyms_are() {
        assertThat(Partners.foundByTheRest(
                        copy(SHELTER, PartnerFileAttackTest::fine), copy(CLINIC, PartnerFileAttackTest::fine)))
                .isEqualTo(REGISTER.size());
    }

    @Test
    void the_pseudonyms_of_one_partner_given_to_two_find_everybody() {
        assertThat(Partners.foundByValues(
                        copy(SHELTER, UnaryOperator.identity()), copy(SHELTER, UnaryOperator.identity())))
                .isEqualTo(REGISTER.size());
    }

    /** No more are right than by chance: one in the mean, seven once in ten thousand times. */
    @Test
    void the_order_finds_nobody_if_it_is_lost_and_everybody_if_it_is_kept() {
        List<String> one = copy(SHELTER, UnaryOperator.identity());
        List<String> other = copy(CLINIC, UnaryOperator.identity());

        assertThat(Partners.foundByOrder(
                        one, copy(SHELTER, PartnerCopy::losingOrder), other, copy(CLINIC, PartnerCopy::losingOrder)))
                .isLessThan(7);
        assertThat(Partners.foundByOrder(one, one, other, other)).isEqualTo(REGISTER.size());
    }
}

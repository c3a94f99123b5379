package org.lindung.json.htcds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lindung.Core;
import org.lindung.code.Code;
import org.lindung.code.CodeDirectory;
import org.lindung.privacy.DataCategory;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;

class HtcdsFieldTest {
    @Test
    void are_those_of_the_standard() {
        assertThat(HtcdsField.all()).hasSize(84).extracting(HtcdsField::name).doesNotHaveDuplicates();
        assertThat(HtcdsField.all()).filteredOn(HtcdsField::isCore).hasSize(40);
        assertThat(HtcdsField.all())
                .filteredOn(HtcdsField::isDeprecated)
                .containsExactly(
                        HtcdsField.VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA,
                        HtcdsField.VIC_VULNERABILITIES,
                        HtcdsField.VIC_DETAILS_OF_VULNERABILITIES);
        assertThat(HtcdsField.of("prs_FirstName")).contains(HtcdsField.PRS_FIRST_NAME);
        assertThat(HtcdsField.of("prs_firstname")).isEmpty();
    }

    @Test
    void have_the_lists_of_the_standard_and_every_list_has_a_field() {
        assertThat(HtcdsField.all())
                .allSatisfy(field -> assertThat(field.choices().isEmpty())
                        .isEqualTo(!EnumSet.of(HtcdsType.CHOICE, HtcdsType.CHOICES, HtcdsType.OPEN_CHOICES)
                                .contains(field.type())));
        assertThat(CodeDirectory.shipped().lists().stream()
                        .map(list -> list.system().id())
                        .filter(system -> system.startsWith(HtcdsField.SYSTEMS)))
                .containsExactlyInAnyOrderElementsOf(HtcdsField.all().stream()
                        .filter(field -> !field.choices().isEmpty())
                        .map(HtcdsField::system)
                        .toList());
    }

    @Test
    void stand_in_a_section() {
        assertThat(Stream.of(HtcdsSection.values())
                        .mapToInt(section -> section.fields().size())
                        .sum())
                .as("those of a person twice, since perpetrators have them too")
                .isEqualTo(84 + 25);
    }

    @Test
    void refuse_what_they_cannot_hold() {
        refused("blank", () -> HtcdsEntry.EMPTY.with(HtcdsField.PRS_TITLE, " "));
        refused("too-long", () -> HtcdsEntry.EMPTY.with(HtcdsField.PRS_TITLE, "x".repeat(HtcdsField.MAX_LENGTH + 1)));
        refused("htcds-number-range", () -> HtcdsEntry.EMPTY.with(HtcdsField.VIC_AGE_WHEN_TRAFFICKED, -1));
        refused("htcds-number-range", () -> HtcdsEntry.EMPTY.with(HtcdsField.VIC_AGE_WHEN_TRAFFICKED, 1_000));
        refused("htcds-number-range", () -> HtcdsEntry.EMPTY.with(HtcdsField.HTE_LATITUDE, new BigDecimal("90.1")));
        refused("htcds-number-range", () -> HtcdsEntry.EMPTY.with(HtcdsField.HTE_LONGITUDE, new BigDecimal("-180.1")));
        refused("htcds-number-range", () -> HtcdsEntry.EMPTY.with(HtcdsField.HTE_LATITUDE, new BigDecimal("1e-16")));
        refused("htcds-number-range", () -> HtcdsEntry.EMPTY.with(HtcdsField.HTE_DATE, LocalDate.of(10_000, 1, 1)));
        refused(
                "htcds-no-choice",
                () -> HtcdsEntry.EMPTY.with(HtcdsField.CAS_STATUS, HtcdsField.CAS_STATUS.code("Open")));
        refused("htcds-no-choice", () -> HtcdsEntry.EMPTY.with(HtcdsField.CAS_STATUS, Code.of("other", "Active")));
        refused(
                "htcds-no-choice",
                () -> HtcdsEntry.EMPTY.with(
                        HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS,
                        Set.of(HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS.code("a; b"))));
        refused("blank", () -> HtcdsEntry.EMPTY.with(HtcdsField.VIC_METHODS_OF_CONTROL, Set.of()));
        refused("blank", () -> HtcdsEntry.EMPTY.with(HtcdsField.PRS_CITIZENSHIP, Set.of()));
        refused("htcds-language-format", () -> HtcdsEntry.EMPTY.with(HtcdsField.PRS_PRIMARY_LANGUAGE, "Indonesian"));
    }

    @Test
    void take_the_greatest_that_they_can_hold() {
        HtcdsEntry most = HtcdsEntry.EMPTY
                .with(HtcdsField.HTE_LATITUDE, new BigDecimal("-90.0"))
                .with(HtcdsField.HTE_LONGITUDE, new BigDecimal("1.8E2"))
                .with(HtcdsField.HTE_CITY, "x".repeat(HtcdsField.MAX_LENGTH));

        assertThat(most.get(HtcdsField.HTE_LATITUDE)).contains(new BigDecimal("-90"));
        assertThat(most.get(HtcdsField.HTE_LONGITUDE)).contains(new BigDecimal("180"));
    }

    @Test
    void documents_refuse_what_stands_in_the_wrong_section() {
        HtcdsEntry event = HtcdsEntry.EMPTY.with(HtcdsField.HTE_CITY, "Kupang");

        refused("htcds-field-elsewhere", () -> HtcdsCase.EMPTY.with(HtcdsSection.PERSON, List.of(event)));
        refused("htcds-entry-empty", () -> HtcdsCase.EMPTY.adding(HtcdsSection.EVENT, HtcdsEntry.EMPTY));
        HtcdsEntry person = HtcdsEntry.EMPTY.with(HtcdsField.PRS_TITLE, "nurse");
        refused("htcds-entry-twice", () -> HtcdsCase.EMPTY.with(HtcdsSection.PERSON, List.of(person, person)));
        refused("blank", () -> HtcdsCase.EMPTY.withAdditional(" ", "x"));
        refused("blank", () -> HtcdsCase.EMPTY.withAdditional("x", " "));
        refused("too-long", () -> HtcdsCase.EMPTY.withAdditional("x".repeat(201), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> HtcdsCase.EMPTY.entry(HtcdsSection.EVENT));
    }

    private static void refused(String code, ThrowingCallable making) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(making)
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::code)
                        .containsExactly(code));
    }

    @Provide
    Arbitrary<HtcdsCase> cases() {
        return HtcdsSpecimens.CASES;
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void show_no_more_of_a_case_than_they_may(
            @ForAll("cases") HtcdsCase document, @ForAll Set<DataCategory> categories) {
        HtcdsCase limited = document.limitedTo(categories);

        assertThat(limited.additional()).isEmpty();
        for (HtcdsSection section : HtcdsSection.values()) {
            assertThat(limited.entries(section))
                    .allSatisfy(entry -> assertThat(entry.fields())
                            .allMatch(field -> field.category() == DataCategory.NOT_PERSONAL
                                    || categories.contains(field.category())));
        }
        assertThat(limited.entries(HtcdsSection.PERPETRATOR).isEmpty()
                        || categories.contains(DataCategory.CRIMINAL_RECORD))
                .isTrue();
        assertThat(document.limitedTo(EnumSet.allOf(DataCategory.class)).entries(HtcdsSection.EVENT))
                .isEqualTo(document.entries(HtcdsSection.EVENT));
    }

    @Test
    void what_can_be_wrong_with_them_is_said_in_two_languages_under_codes_of_its_own() {
        List<String> others = Core.constants(ViolationCode.class).stream()
                .filter(code -> !(code instanceof HtcdsViolation))
                .map(ViolationCode::code)
                .toList();

        assertThat(HtcdsViolation.values()).allSatisfy(violation -> {
            assertThat(violation.code())
                    .isEqualTo(violation.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isNotIn(others);
            assertThat(violation.text().en()).isNotEqualTo(violation.text().id());
        });
    }
}

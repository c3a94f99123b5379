package org.lindung.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.IntendedUse;
import org.lindung.consent.PermissionReason;
import org.lindung.consent.Withdrawal;
import org.lindung.law.Provision;
import org.lindung.migrant.Migrant;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProcessingPurpose;

/** Cases for a data protection officer to read and to extend: one field of one dossier, one consent, one who wants it. */
class DisclosureCasesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "disclosures.csv", numLinesToSkip = 1)
    void is_disclosed_as_the_table_says(ArgumentsAccessor cells) {
        Row row = new Row(cells);
        LocalDate day = LocalDate.parse(row.of("day"));
        String field = row.of("field");

        Disclosure disclosure = Disclosure.of(dossier(row), use(row), List.of(), day);

        List<Withheld> withheld = disclosure.withheld().stream()
                .filter(one -> one.path().equals(field))
                .toList();
        if (row.of("answer").equals("travels")) {
            assertThat(disclosure.view().at(field)).isPresent();
            assertThat(withheld).isEmpty();
        } else {
            assertThat(disclosure.view().at(field.replace("*", "0"))).isEmpty();
            assertThat(withheld).singleElement().satisfies(why -> {
                assertThat(why.status().code()).isEqualTo(row.of("answer"));
                assertThat(because(why)).isEqualTo(row.of("because"));
                assertThat(why.provisionsOn(day))
                        .extracting(Provision::toString)
                        .containsAll(row.list("provision", ";"));
                assertThat(why.provisionsOn(day).isEmpty())
                        .isEqualTo(row.of("provision").isEmpty());
            });
        }
    }

    private static String because(Withheld why) {
        return Stream.concat(
                        Stream.of(why.reason().code()), why.consent().stream().map(PermissionReason::code))
                .collect(Collectors.joining(" "));
    }

    private static Dossier dossier(Row row) {
        Migrant migrant = Migrant.builder()
                .from(Siti.DOSSIER.getMigrant())
                .birthDate(
                        row.of("born").isEmpty() ? Answer.notAsked() : Answer.known(PartialDate.parse(row.of("born"))))
                .build();
        return Dossier.builder()
                .from(Siti.DOSSIER)
                .migrant(migrant)
                .consents(row.of("given on").isEmpty() ? List.of() : List.of(consent(row)))
                .build();
    }

    private static Consent consent(Row row) {
        Consent.Builder consent = Siti.consent("C-1")
                .purposes(constants(ProcessingPurpose.values(), row.list("allowed for", " ")))
                .recipients(Set.of(recipient(row.of("allowed to"))))
                .categories(constants(DataCategory.values(), row.list("allowed data", " ")))
                .givenOn(LocalDate.parse(row.of("given on")))
                .giver(constant(ConsentGiver.values(), row.of("given by")));
        row.list("until", " ").forEach(last -> consent.lastDay(LocalDate.parse(last)));
        row.list("taken back on", " ")
                .forEach(on -> consent.addWithdrawals(
                        Withdrawal.builder().on(LocalDate.parse(on)).build()));
        return consent.build();
    }

    private static DataRecipient recipient(String allowedTo) {
        return allowedTo.startsWith("kind:")
                ? new DataRecipient.OfKind(constant(DataRecipientKind.values(), allowedTo.substring("kind:".length())))
                : new DataRecipient.Named(PartyId.of(allowedTo));
    }

    private static IntendedUse use(Row row) {
        ProcessingPurpose purpose = constant(ProcessingPurpose.values(), row.of("purpose"));
        return IntendedUse.builder()
                .purpose(purpose)
                .recipient(PartyId.of(row.of("recipient")))
                .recipientKinds(constants(DataRecipientKind.values(), row.list("kind of recipient", " ")))
                // whoever asks, asks for everything: what stays is then for the consent and the purpose to say
                .categories(DisclosureSpecimens.PERSONAL)
                .build();
    }

    private static <C extends CodedValue> C constant(C[] all, String code) {
        return Arrays.stream(all)
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + code));
    }

    private static <C extends CodedValue> Set<C> constants(C[] all, List<String> codes) {
        return codes.stream().map(code -> constant(all, code)).collect(Collectors.toSet());
    }

    /** One line of the table, by the titles of its columns. */
    private record Row(ArgumentsAccessor cells) {
        private static final List<String> TITLES = List.of(
                "case",
                "day",
                "purpose",
                "recipient",
                "kind of recipient",
                "allowed for",
                "allowed to",
                "allowed data",
                "given on",
                "until",
                "taken back on",
                "born",
                "given by",
                "field",
                "answer",
                "because",
                "provision");

        String of(String title) {
            String cell = cells.getString(TITLES.indexOf(title));
            return cell == null ? "" : cell;
        }

        List<String> list(String title, String between) {
            return of(title).isEmpty() ? List.of() : List.of(of(title).split(between));
        }
    }
}

package org.lindung.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.lindung.agreement.AgreementKind;
import org.lindung.area.CountryCode;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Nik;
import org.lindung.migrant.Occupation;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.value.InvalidValueException;

/** Invented applicants: every attribute in every state that an answer can have. */
final class Applicants {
    private Applicants() {}

    static Arbitrary<PlacementApplicant> applicants() {
        Arbitrary<Map<DocumentKind, Answer<Boolean>>> documents = Arbitraries.maps(
                        Arbitraries.of(DocumentKind.class), ordered(Arbitraries.of(true, false)))
                .ofMaxSize(DocumentKind.values().length);
        Arbitrary<Map<AgreementKind, Answer<Boolean>>> agreements = Arbitraries.maps(
                        Arbitraries.of(AgreementKind.class), ordered(Arbitraries.of(true, false)))
                .ofMaxSize(AgreementKind.values().length);
        Arbitrary<Answer<Boolean>> yesOrNo = ordered(Arbitraries.of(true, false));
        return Combinators.combine(
                        migrants(),
                        migrations(),
                        documents,
                        agreements,
                        ordered(Arbitraries.of(PermissionSigner.class)),
                        yesOrNo.tuple4())
                .as((migrant, migration, held, signed, signer, answers) -> PlacementApplicant.builder()
                        .migrant(migrant)
                        .migration(migration)
                        .documents(held)
                        .agreements(signed)
                        .permissionSigner(signer)
                        .permissionCountersigned(answers.get1())
                        .healthy(answers.get2())
                        .pregnant(answers.get3())
                        .socialSecurityMember(answers.get4())
                        .build());
    }

    static Arbitrary<Migrant> migrants() {
        return Combinators.combine(
                        ids(),
                        plain(names()),
                        plain(niks()),
                        plain(partialDates()),
                        ordered(Arbitraries.of(Sex.class)),
                        ordered(Arbitraries.of(MaritalStatus.class)),
                        ordered(Arbitraries.of(EducationLevel.class)),
                        plain(villages()))
                .as((id, name, nik, birthDate, sex, maritalStatus, education, village) -> Migrant.builder()
                        .id(id)
                        .name(name)
                        .nik(nik)
                        .birthDate(birthDate)
                        .sex(sex)
                        .maritalStatus(maritalStatus)
                        .education(education)
                        .homeVillage(village)
                        .build());
    }

    static Arbitrary<Migration> migrations() {
        return Combinators.combine(
                        ordered(days()),
                        plain(Arbitraries.of("MY", "TW", "HK", "SA", "KR").map(CountryCode::of)),
                        plain(Arbitraries.strings()
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(4)
                                .map(Occupation::of)),
                        ordered(Arbitraries.of(WorkerGroup.class)),
                        ordered(Arbitraries.of(PlacementChannel.class)),
                        ordered(Arbitraries.of(EmployerKind.class)),
                        ordered(Arbitraries.of(true, false)).tuple2())
                .as((departure, country, occupation, group, channel, employer, crew) -> Migration.builder()
                        .departureDate(departure)
                        .destination(country)
                        .occupation(occupation)
                        .workerGroup(group)
                        .channel(channel)
                        .employerKind(employer)
                        .crewVisaRequired(crew.get1())
                        .seafarerIdentityRequired(crew.get2())
                        .build());
    }

    private static Arbitrary<MigrantId> ids() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("._-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(MigrantId::of)
                .ignoreException(InvalidValueException.class);
    }

    /** Names in any script, quotes, backslashes and characters beyond the basic plane included. */
    private static Arbitrary<PersonName> names() {
        Arbitrary<String> written = Arbitraries.oneOf(
                Arbitraries.of("Yuliana", "Ni Luh Putu Ayu", "D'Souza \"Ina\" \\ Rato", "Кирилл", "小丽", "\uD83D\uDE00"),
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40));
        return written.map(PersonName::of).ignoreException(InvalidValueException.class);
    }

    private static Arbitrary<Nik> niks() {
        return Combinators.combine(
                        Arbitraries.integers().between(110101, 999999),
                        days(),
                        Arbitraries.of(0, 40),
                        Arbitraries.integers().between(1, 9999))
                .as((district, birth, added, serial) -> Nik.of(district
                        + twoDigits(birth.getDayOfMonth() + added)
                        + twoDigits(birth.getMonthValue())
                        + twoDigits(birth.getYear() % 100)
                        + String.valueOf(10_000 + serial).substring(1)));
    }

    private static String twoDigits(int number) {
        return String.valueOf(100 + number).substring(1);
    }

    private static Arbitrary<VillageCode> villages() {
        return Combinators.combine(
                        Arbitraries.integers().between(11, 96),
                        Arbitraries.integers().between(1, 79),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1001, 2999))
                .as((province, regency, district, village) -> VillageCode.of(
                        province + "." + twoDigits(regency) + "." + twoDigits(district) + "." + village));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 3)).as((day, parts) -> switch (parts) {
            case 1 -> PartialDate.of(day.getYear());
            case 2 -> PartialDate.of(day.getYear(), day.getMonthValue());
            default -> PartialDate.of(day);
        });
    }

    /** Answers about something without an order: known, or absent for any of the reasons. */
    private static <T> Arbitrary<Answer<T>> plain(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, values.map(Answer::known)),
                Tuple.of(1, Arbitraries.of(AbsenceReason.class).map(Answer::absent)));
    }

    /** Answers about something with an order, which can also lie between two values. */
    private static <T extends Comparable<? super T>> Arbitrary<Answer<T>> ordered(Arbitrary<T> values) {
        Arbitrary<Answer<T>> between = Combinators.combine(values, values)
                .as((one, other) ->
                        one.compareTo(other) <= 0 ? Answer.between(one, other) : Answer.between(other, one));
        return Arbitraries.frequencyOf(Tuple.of(3, plain(values)), Tuple.of(1, between));
    }

    /** Lets a property ask for an applicant by type. */
    public static final class Provider implements ArbitraryProvider {
        /** For jqwik. */
        public Provider() {}

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(PlacementApplicant.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            // with edge cases of so many attributes there would be room for nothing else
            return Set.of(applicants().withoutEdgeCases());
        }
    }
}

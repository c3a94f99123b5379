package org.lindung.json.htcds;

import static org.lindung.json.htcds.HtcdsField.PRS_BIRTHDATE;
import static org.lindung.json.htcds.HtcdsField.PRS_CITIZENSHIP;
import static org.lindung.json.htcds.HtcdsField.PRS_DECEASED;
import static org.lindung.json.htcds.HtcdsField.PRS_EMAIL;
import static org.lindung.json.htcds.HtcdsField.PRS_FIRST_NAME;
import static org.lindung.json.htcds.HtcdsField.PRS_GENDER;
import static org.lindung.json.htcds.HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION;
import static org.lindung.json.htcds.HtcdsField.PRS_HOME_PHONE;
import static org.lindung.json.htcds.HtcdsField.PRS_IDENTITY_NUMBER;
import static org.lindung.json.htcds.HtcdsField.PRS_MAILING_CITY;
import static org.lindung.json.htcds.HtcdsField.PRS_MAILING_COUNTRY;
import static org.lindung.json.htcds.HtcdsField.PRS_MAILING_LATITUDE;
import static org.lindung.json.htcds.HtcdsField.PRS_MAILING_LONGITUDE;
import static org.lindung.json.htcds.HtcdsField.PRS_MAILING_POSTAL_CODE;
import static org.lindung.json.htcds.HtcdsField.PRS_MAILING_STATE;
import static org.lindung.json.htcds.HtcdsField.PRS_MAILING_STREET;
import static org.lindung.json.htcds.HtcdsField.PRS_MARITAL_STATUS;
import static org.lindung.json.htcds.HtcdsField.PRS_MIDDLE_NAME;
import static org.lindung.json.htcds.HtcdsField.PRS_MOBILE_PHONE;
import static org.lindung.json.htcds.HtcdsField.PRS_NUMBER_OF_CHILDREN;
import static org.lindung.json.htcds.HtcdsField.PRS_PRIMARY_LANGUAGE;
import static org.lindung.json.htcds.HtcdsField.PRS_SALUTATION;
import static org.lindung.json.htcds.HtcdsField.PRS_SECONDARY_LANGUAGE;
import static org.lindung.json.htcds.HtcdsField.PRS_SECOND_NAME;
import static org.lindung.json.htcds.HtcdsField.PRS_TITLE;
import static org.lindung.json.htcds.HtcdsField.VIC_AGE_WHEN_TRAFFICKED;
import static org.lindung.json.htcds.HtcdsField.VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA;
import static org.lindung.json.htcds.HtcdsField.VIC_DETAILS_OF_VULNERABILITIES;
import static org.lindung.json.htcds.HtcdsField.VIC_EXPLOITATION_WEBSITES_AND_APPS;
import static org.lindung.json.htcds.HtcdsField.VIC_FORCED_LABOUR_INDUSTRY;
import static org.lindung.json.htcds.HtcdsField.VIC_LOCATION_OF_EXPLOITATION;
import static org.lindung.json.htcds.HtcdsField.VIC_LOCATION_OF_RECRUITMENT;
import static org.lindung.json.htcds.HtcdsField.VIC_METHODS_OF_CONTROL;
import static org.lindung.json.htcds.HtcdsField.VIC_METHOD_OF_RECRUITMENT;
import static org.lindung.json.htcds.HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS;
import static org.lindung.json.htcds.HtcdsField.VIC_RELATIONSHIP_TO_TRAFFICKER;
import static org.lindung.json.htcds.HtcdsField.VIC_TRAFFICKING_STATUS;
import static org.lindung.json.htcds.HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG;
import static org.lindung.json.htcds.HtcdsField.VIC_TYPE_OF_EXPLOITATION;
import static org.lindung.json.htcds.HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION;
import static org.lindung.json.htcds.HtcdsField.VIC_VULNERABILITIES;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.casework.ProtectionCase;
import org.lindung.code.Code;
import org.lindung.code.CodeMapping;
import org.lindung.code.CodeMappings;
import org.lindung.code.MappingKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PhoneNumber;

/** The lines of the mapping that are about the person, and about those who are said to have done it. */
final class PersonLinks {
    static final List<HtcdsLink> ALL = Stream.of(
                    Stream.of(
                            HtcdsLink.both(
                                    fields(PRS_FIRST_NAME, PRS_MIDDLE_NAME, PRS_SECOND_NAME),
                                    "/dossier/migrant/name",
                                    "one name here, since many people have one only: written as first name, read from all three",
                                    file -> HtcdsMapping.isAnswered(
                                            file.dossier().getMigrant().getName()),
                                    file -> one(
                                            PRS_FIRST_NAME,
                                            file.dossier().getMigrant().getName(),
                                            PersonName::value),
                                    PersonLinks::takeName),
                            answer(
                                    PRS_BIRTHDATE,
                                    "/dossier/migrant/birthDate",
                                    "written if the day is known",
                                    Migrant::getBirthDate,
                                    date -> date.exact(),
                                    (day, taking) -> Optional.of(PartialDate.of(day)),
                                    Migrant.Builder::birthDate),
                            answer(
                                    PRS_MARITAL_STATUS,
                                    "/dossier/migrant/maritalStatus",
                                    "Single may mean divorced or widowed too: never married is written so, and not read from"
                                            + " it; separated and registered partnership have no counterpart",
                                    Migrant::getMaritalStatus,
                                    status -> told("lindung:marital-status", status, PRS_MARITAL_STATUS),
                                    (code, taking) -> taken(
                                            MaritalStatus.values(),
                                            "lindung:marital-status",
                                            code,
                                            taking,
                                            PRS_MARITAL_STATUS),
                                    Migrant.Builder::maritalStatus),
                            answer(
                                    PRS_HIGHEST_LEVEL_OF_EDUCATION,
                                    "/dossier/migrant/education",
                                    "the three levels of school; what is higher is finer there, and no schooling has no choice",
                                    Migrant::getEducation,
                                    level -> told("lindung:education-level", level, PRS_HIGHEST_LEVEL_OF_EDUCATION),
                                    (code, taking) -> taken(
                                            EducationLevel.values(),
                                            "lindung:education-level",
                                            code,
                                            taking,
                                            PRS_HIGHEST_LEVEL_OF_EDUCATION),
                                    Migrant.Builder::education),
                            answer(
                                    PRS_CITIZENSHIP,
                                    "/dossier/migrant/citizenship",
                                    "one here; of several none is chosen",
                                    Migrant::getCitizenship,
                                    country -> Optional.of(Set.of(country)),
                                    PersonLinks::takenCountry,
                                    Migrant.Builder::citizenship),
                            answer(
                                    PRS_IDENTITY_NUMBER,
                                    "/dossier/migrant/nik",
                                    "read if it can be a NIK",
                                    Migrant::getNik,
                                    nik -> Optional.of(nik.value()),
                                    (number, taking) -> taking.made(PRS_IDENTITY_NUMBER, number, Nik::of),
                                    Migrant.Builder::nik),
                            answer(
                                    PRS_MOBILE_PHONE,
                                    "/dossier/migrant/phone",
                                    "in the form of E.164; a number without its country is read if it begins as Indonesian"
                                            + " ones do",
                                    Migrant::getPhone,
                                    phone -> Optional.of(phone.value()),
                                    (number, taking) -> taking.made(PRS_MOBILE_PHONE, number, PhoneNumber::of),
                                    Migrant.Builder::phone),
                            HtcdsLink.out(
                                    fields(VIC_TRAFFICKING_STATUS, VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG),
                                    "/dossier/identifications",
                                    "the latest decision; one that comes in has no authority, day or ground, and makes nobody a"
                                            + " victim here",
                                    file -> !file.dossier().getIdentifications().isEmpty(),
                                    PersonLinks::status)),
                    Stream.of(
                                    VIC_RECRUITMENT_WEBSITES_AND_APPS,
                                    VIC_METHOD_OF_RECRUITMENT,
                                    VIC_METHODS_OF_CONTROL,
                                    VIC_TYPE_OF_EXPLOITATION,
                                    VIC_FORCED_LABOUR_INDUSTRY,
                                    VIC_TYPE_OF_SEX_EXPLOITATION,
                                    VIC_EXPLOITATION_WEBSITES_AND_APPS,
                                    VIC_VULNERABILITIES)
                            .map(PersonLinks::concerns),
                    Stream.of(concern(VIC_RELATIONSHIP_TO_TRAFFICKER)),
                    kept())
            .flatMap(Function.identity())
            .toList();

    private PersonLinks() {}

    private static Stream<HtcdsLink> kept() {
        return Stream.of(
                HtcdsLink.neither(
                        HtcdsSection.PERSON,
                        fields(PRS_GENDER),
                        "another question than the sex that papers record, which is not worked out from it"),
                HtcdsLink.neither(
                        HtcdsSection.PERSON,
                        fields(PRS_SALUTATION, PRS_TITLE, PRS_DECEASED, PRS_PRIMARY_LANGUAGE, PRS_SECONDARY_LANGUAGE),
                        "no attribute of a person here"),
                HtcdsLink.neither(
                        HtcdsSection.PERSON, fields(PRS_NUMBER_OF_CHILDREN), "a number; a household here has members"),
                HtcdsLink.neither(
                        HtcdsSection.PERSON,
                        fields(
                                PRS_EMAIL,
                                PRS_HOME_PHONE,
                                PRS_MAILING_CITY,
                                PRS_MAILING_COUNTRY,
                                PRS_MAILING_STATE,
                                PRS_MAILING_STREET,
                                PRS_MAILING_POSTAL_CODE,
                                PRS_MAILING_LONGITUDE,
                                PRS_MAILING_LATITUDE),
                        "a person has one telephone number here; where letters go is not the home village"),
                HtcdsLink.neither(
                        HtcdsSection.PERSON,
                        fields(VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA),
                        "deprecated; no consent follows from a ticked box"),
                HtcdsLink.neither(
                        HtcdsSection.PERSON,
                        fields(VIC_AGE_WHEN_TRAFFICKED),
                        "an age; the domain has birth dates and dated events"),
                HtcdsLink.neither(
                        HtcdsSection.PERSON,
                        fields(
                                VIC_LOCATION_OF_RECRUITMENT,
                                VIC_LOCATION_OF_EXPLOITATION,
                                VIC_DETAILS_OF_VULNERABILITIES),
                        "text or a link; places and accounts stand in events and notes here"),
                HtcdsLink.neither(
                        HtcdsSection.PERPETRATOR,
                        Set.copyOf(HtcdsSection.PERPETRATOR.fields()),
                        "nothing is recorded here about people who are said to have committed a crime"));
    }

    static Set<HtcdsField<?>> fields(HtcdsField<?>... fields) {
        return new LinkedHashSet<>(List.of(fields));
    }

    /** One entry with one value, if it is known. */
    private static <T, V> List<HtcdsEntry> one(HtcdsField<V> field, Answer<T> answer, Function<T, V> value) {
        return answer.toOptional()
                .map(known -> List.of(HtcdsEntry.EMPTY.with(field, value.apply(known))))
                .orElse(List.of());
    }

    /** One field beside one answer of the person. */
    private static <T, V> HtcdsLink answer(
            HtcdsField<V> field,
            String home,
            String note,
            Function<Migrant, Answer<T>> getter,
            Function<T, Optional<? extends V>> said,
            BiFunction<V, Taking, Optional<T>> taken,
            BiConsumer<Migrant.Builder, Answer<T>> setter) {
        return HtcdsLink.both(
                fields(field),
                home,
                note,
                file -> HtcdsMapping.isAnswered(getter.apply(file.dossier().getMigrant())),
                file -> getter.apply(file.dossier().getMigrant())
                        .toOptional()
                        .flatMap(said)
                        .map(value -> List.of(HtcdsEntry.EMPTY.with(field, value)))
                        .orElse(List.of()),
                (entry, taking) -> entry.get(field)
                        .flatMap(value -> taken.apply(value, taking))
                        .ifPresent(value -> taking.person(builder -> {
                            setter.accept(builder, Answer.known(value));
                            return builder;
                        })));
    }

    private static void takeName(HtcdsEntry said, Taking taking) {
        String name = Stream.of(PRS_FIRST_NAME, PRS_MIDDLE_NAME, PRS_SECOND_NAME)
                .flatMap(part -> said.get(part).stream())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        HtcdsField<?> first = said.fields().iterator().next();
        taking.made(first, name, PersonName::of)
                .ifPresent(made -> taking.person(builder -> builder.name(Answer.known(made))));
    }

    private static Optional<CountryCode> takenCountry(Set<CountryCode> countries, Taking taking) {
        if (countries.size() > 1) {
            taking.undecided(PRS_CITIZENSHIP);
            return Optional.empty();
        }
        return countries.stream().findFirst();
    }

    /** The one choice that says no more than a constant of ours: the same, or something broader. */
    private static Optional<Code> told(String system, CodedValue constant, HtcdsField<Code> field) {
        List<CodeMapping> choices = CodeMappings.shipped().of(Code.of(system, constant.code()), field.system()).stream()
                .filter(mapping -> mapping.kind() != MappingKind.NARROWER)
                .toList();
        return choices.size() == 1 ? Optional.of(choices.get(0).to()) : Optional.empty();
    }

    /** The one constant of ours that means the same. */
    private static <E extends CodedValue> Optional<E> taken(
            E[] constants, String system, Code choice, Taking taking, HtcdsField<Code> field) {
        Optional<Code> exact = CodeMappings.shipped().exact(choice, system);
        if (exact.isEmpty()) {
            taking.undecided(field);
        }
        return exact.flatMap(code -> Stream.of(constants)
                .filter(constant -> constant.code().equals(code.value()))
                .findFirst());
    }

    private static List<HtcdsEntry> status(CaseFile file) {
        return file.dossier().getIdentifications().stream()
                .reduce((one, other) -> other.getOn().isBefore(one.getOn()) ? one : other)
                .map(latest -> List.of(HtcdsEntry.EMPTY
                        .with(VIC_TRAFFICKING_STATUS, Counterpart.TRAFFICKING_STATUS.of(latest.getStatus()))
                        .with(
                                VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG,
                                Counterpart.AUTHORITY_KIND.of(latest.getAuthorityKind()))))
                .orElse(List.of());
    }

    /** A field with choices, which are concerns of the case with the codes of the standard. */
    private static HtcdsLink concerns(HtcdsField<Set<Code>> field) {
        return ofConcerns(
                field,
                codes -> Optional.of(HtcdsEntry.EMPTY.with(field, codes)),
                entry -> entry.get(field).orElse(Set.of()));
    }

    private static HtcdsLink concern(HtcdsField<Code> field) {
        return ofConcerns(
                field,
                codes -> codes.size() == 1
                        ? Optional.of(
                                HtcdsEntry.EMPTY.with(field, codes.iterator().next()))
                        : Optional.empty(),
                entry -> entry.get(field).map(Set::of).orElse(Set.of()));
    }

    private static HtcdsLink ofConcerns(
            HtcdsField<?> field,
            Function<Set<Code>, Optional<HtcdsEntry>> said,
            Function<HtcdsEntry, Set<Code>> codes) {
        return HtcdsLink.both(
                fields(field),
                "/dossier/protectionCase/concerns",
                "concerns with codes of the system " + field.system(),
                file -> !of(field, file.dossier().getProtectionCase()).isEmpty(),
                file -> Optional.of(of(field, file.dossier().getProtectionCase()))
                        .filter(concerns -> !concerns.isEmpty())
                        .flatMap(said)
                        .map(List::of)
                        .orElse(List.of()),
                (entry, taking) -> {
                    ProtectionCase known = taking.protectionCase();
                    Set<Code> concerns = new LinkedHashSet<>(known.getConcerns());
                    concerns.removeAll(of(field, known));
                    concerns.addAll(codes.apply(entry));
                    taking.theCase(ProtectionCase.builder()
                            .from(known)
                            .concerns(concerns)
                            .build());
                });
    }

    private static Set<Code> of(HtcdsField<?> field, ProtectionCase protectionCase) {
        return protectionCase.getConcerns().stream()
                .filter(concern -> concern.system().equals(field.system()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

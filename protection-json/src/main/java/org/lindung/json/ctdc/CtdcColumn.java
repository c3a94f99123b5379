package org.lindung.json.ctdc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.code.Code;
import org.lindung.json.htcds.HtcdsEntry;
import org.lindung.json.htcds.HtcdsField;
import org.lindung.json.htcds.HtcdsSection;
import org.lindung.statistics.AgeBands;
import org.lindung.statistics.Attribute;
import org.lindung.statistics.AttributeCode;
import org.lindung.value.Text;

/**
 * A column of the data set, in the order of the codebook. A flag is 1 or nothing, never 0: what nobody recorded is not a no. A
 * column that HTCDS cannot fill for certain stays empty.
 */
public enum CtdcColumn {
    /** Year in which the person was registered. */
    YEAR_OF_REGISTRATION(
            "yearOfRegistration",
            Source.of(
                    "the day of registration, which comes beside the document",
                    one -> Optional.of(String.valueOf(one.registeredOn().getYear())))),
    /** Gender, not sex. */
    GENDER("gender", Source.of(HtcdsField.PRS_GENDER, CtdcColumn::gender, Genders.ALL)),
    /** Band of age on the day of registration. */
    AGE_BROAD(
            "ageBroad",
            Source.of(
                    HtcdsField.PRS_BIRTHDATE,
                    CtdcColumn::ageBroad,
                    IntStream.range(0, Ages.BANDS.starts().size())
                            .mapToObj(CtdcColumn::band)
                            .toList())),
    /** The one citizenship, by three letters of ISO 3166-1. */
    CITIZENSHIP(
            "citizenship",
            Source.of(
                    "`prs_Citizenship`; of several none is chosen",
                    one -> one.document()
                            .get(HtcdsField.PRS_CITIZENSHIP)
                            .filter(countries -> countries.size() == 1)
                            .map(countries -> threeLetters(countries.iterator().next())))),
    /** The one country of exploitation, by three letters of ISO 3166-1. */
    COUNTRY_OF_EXPLOITATION(
            "CountryOfExploitation",
            Source.of(
                    "`hte_Country` of the events whose `hte_Type` is `Exploitation`; of several none is chosen",
                    CtdcColumn::exploitation)),
    /** How long it lasted. */
    TRAFFICK_MONTHS("traffickMonths", Source.none("HTCDS has no beginning and no end of exploitation")),
    /** Debts, and earnings that were taken. */
    MEANS_DEBT_BONDAGE_EARNINGS(
            "meansDebtBondageEarnings", CtdcGroup.MEANS_OF_CONTROL, Source.ofMeans("DebtBondage", "TakesEarnings")),
    /** Threats against the person, the family, or with the authorities. */
    MEANS_THREATS(
            "meansThreats",
            CtdcGroup.MEANS_OF_CONTROL,
            Source.ofMeans("PhysicalThreats", "ThreatensChildrenFamily", "ThreatsLawEnforcement")),
    /** Abuse of the mind or the body. */
    MEANS_ABUSE_PSY_PHY_SEX(
            "meansAbusePsyPhySex",
            CtdcGroup.MEANS_OF_CONTROL,
            Source.ofMeans("PsychologicalAbuse", "PhysicalAbuse", "SexualAbuse")),
    /** False promises. */
    MEANS_FALSE_PROMISES("meansFalsePromises", CtdcGroup.MEANS_OF_CONTROL, Source.ofMeans("FalsePromises")),
    /** Drugs and alcohol. */
    MEANS_DRUGS_ALCOHOL("meansDrugsAlcohol", CtdcGroup.MEANS_OF_CONTROL, Source.ofMeans("PsychoactiveSubstance")),
    /** What one needs to live, withheld. */
    MEANS_DENY_BASIC_NEEDS(
            "meansDenyBasicNeeds",
            CtdcGroup.MEANS_OF_CONTROL,
            Source.ofMeans("RestrictsFinancialAccess", "RestrictsMedicalCare", "WithholdsNecessities")
                    .noting("restricted movement belongs here too, and HTCDS 2.0 has no choice for it")),
    /** Excessive hours of work. */
    MEANS_EXCESSIVE_WORK_HOURS(
            "meansExcessiveWorkHours", CtdcGroup.MEANS_OF_CONTROL, Source.ofMeans("ExcessiveWorkingHours")),
    /** Papers withheld. */
    MEANS_WITHHOLD_DOCS("meansWithholdDocs", CtdcGroup.MEANS_OF_CONTROL, Source.ofMeans("WithholdsDocuments")),
    /** Forced labour other than sexual services. */
    IS_FORCED_LABOUR(
            "isForcedLabour",
            CtdcGroup.EXPLOITATION,
            Source.ofExploitation("ForcedLabour", "ForcedBegging")
                    .noting(
                            "`ForcedBegging` is our judgement: the dictionary of 2017 has begging among the kinds of labour")),
    /** Sexual exploitation. */
    IS_SEXUAL_EXPLOIT("isSexualExploit", CtdcGroup.EXPLOITATION, Source.ofExploitation("SexualExploitation")),
    /** Other exploitation. */
    IS_OTHER_EXPLOIT(
            "isOtherExploit",
            CtdcGroup.EXPLOITATION,
            Source.ofExploitation(
                            "ForcedMarriage",
                            "ForcedMilitaryByNonStateActors",
                            "OrganRemoval",
                            "ChildLabour",
                            "Servitude",
                            "ForcedAdoption",
                            "Surrogacy",
                            "Other")
                    .noting("the first three are those of the codebook, the rest is our judgement: exploitation that is"
                            + " neither said to be forced labour nor sexual")),
    /** Work on farms. */
    TYPE_OF_LABOUR_AGRICULTURE(
            "typeOfLabourAgriculture",
            CtdcGroup.LABOUR,
            Source.none("`A_AgricultureForestryAndFishing` is wider: forestry and fishing do not belong here")),
    /** Building. */
    TYPE_OF_LABOUR_CONSTRUCTION("typeOfLabourConstruction", CtdcGroup.LABOUR, Source.ofIndustry("F_Construction")),
    /** Work in households. */
    TYPE_OF_LABOUR_DOMESTIC_WORK(
            "typeOfLabourDomesticWork", CtdcGroup.LABOUR, Source.ofIndustry("T_ActivitiesOfHouseholdsAsEmployers")),
    /** Hotels and restaurants. */
    TYPE_OF_LABOUR_HOSPITALITY(
            "typeOfLabourHospitality", CtdcGroup.LABOUR, Source.ofIndustry("I_AccommodationAndFoodServiceActivities")),
    /** Prostitution. */
    TYPE_OF_SEX_PROSTITUTION("typeOfSexProstitution", CtdcGroup.SEXUAL, Source.ofSexual("Prostitution")),
    /** Pornography. */
    TYPE_OF_SEX_PORNOGRAPHY("typeOfSexPornography", CtdcGroup.SEXUAL, Source.ofSexual("Pornography")),
    /** Recruited by a partner. */
    RECRUITER_RELATION_INTIMATE_PARTNER("recruiterRelationIntimatePartner", CtdcGroup.RECRUITER, Source.OF_RECRUITER),
    /** Recruited by a friend. */
    RECRUITER_RELATION_FRIEND("recruiterRelationFriend", CtdcGroup.RECRUITER, Source.OF_RECRUITER),
    /** Recruited by the family. */
    RECRUITER_RELATION_FAMILY("recruiterRelationFamily", CtdcGroup.RECRUITER, Source.OF_RECRUITER),
    /** Recruited by somebody else. */
    RECRUITER_RELATION_OTHER("recruiterRelationOther", CtdcGroup.RECRUITER, Source.OF_RECRUITER);

    /** What stands in a flag that is set. */
    public static final String SET = "1";

    private final String name;
    private final @Nullable CtdcGroup group;
    private final Source source;

    CtdcColumn(String name, Source source) {
        this(name, null, source);
    }

    CtdcColumn(String name, @Nullable CtdcGroup group, Source source) {
        this.name = name;
        this.group = group;
        this.source = source;
    }

    /** Made before the constants, which ask for them. */
    private static final class Genders {
        static final String WOMAN = "Woman";
        static final String MAN = "Man";
        static final String OTHER = "Trans/Transgender/NonConforming";
        static final List<String> ALL = List.of(MAN, WOMAN, OTHER);
    }

    private static final class Ages {
        static final AgeBands BANDS = AgeBands.of(0, 9, 18, 21, 24, 27, 30, 39, 48);
    }

    /**
     * What a column is filled from.
     *
     * @param note in words, for people who decide whether to rely on it
     * @param read gives what stands in the column; null if nothing ever does
     * @param codes all that can stand in it; none where nobody has listed them
     */
    record Source(String note, @Nullable Function<CtdcCase, Optional<String>> read, List<String> codes) {
        private static final Source OF_RECRUITER =
                none("`vic_RelationshipToTrafficker` is not about who recruited, and has other kinds");

        static Source of(String note, Function<CtdcCase, Optional<String>> read) {
            return new Source(note, read, List.of());
        }

        static <T> Source of(HtcdsField<T> field, Function<CtdcCase, Optional<String>> read, List<String> codes) {
            return new Source("`" + field.name() + "`", read, codes);
        }

        static Source none(String why) {
            return new Source(why, null, List.of());
        }

        static Source ofMeans(String... choices) {
            return anyOf(HtcdsField.VIC_METHODS_OF_CONTROL, choices);
        }

        static Source ofExploitation(String... choices) {
            return anyOf(HtcdsField.VIC_TYPE_OF_EXPLOITATION, choices);
        }

        static Source ofIndustry(String... choices) {
            return anyOf(HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, choices);
        }

        static Source ofSexual(String... choices) {
            return anyOf(HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION, choices);
        }

        private static Source anyOf(HtcdsField<Set<Code>> field, String... choices) {
            Set<Code> codes = Stream.of(choices).map(field::code).collect(Collectors.toUnmodifiableSet());
            String note = Stream.of(choices)
                    .map(choice -> "`" + choice + "`")
                    .collect(Collectors.joining(", ", "`" + field.name() + "`: ", ""));
            return of(
                    note,
                    one -> one.document()
                            .get(field)
                            .filter(chosen -> chosen.stream().anyMatch(codes::contains))
                            .map(any -> SET));
        }

        Source noting(String more) {
            return new Source(note + "; " + more, read, codes);
        }
    }

    /**
     * The name of the column.
     *
     * @param profile the release
     * @return the name, as the first line of the file has it
     */
    public String name(CtdcProfile profile) {
        return profile == CtdcProfile.NAMES_OF_2026 ? name.replaceFirst("^typeOf(Labour|Sex)", "sectorOf$1") : name;
    }

    /**
     * The flags with which percentages of this one are taken.
     *
     * @return the group; nothing for a column that is no flag
     */
    public Optional<CtdcGroup> group() {
        return Optional.ofNullable(group);
    }

    /** Whether there is anything that it is filled from. */
    boolean isFilled() {
        return source.read != null;
    }

    /** What it is filled from, in words. */
    String note() {
        return source.note;
    }

    Answer<String> of(CtdcCase one) {
        return source.read == null
                ? Answer.notAsked()
                : source.read.apply(one).map(Answer::known).orElse(Answer.notAsked());
    }

    /** By what people are counted. A flag has two codes; it is open all the same, see {@link CtdcRecords}. */
    Attribute attribute() {
        Text title = Text.of(name, name);
        return source.codes.isEmpty()
                ? Attribute.open(name, title)
                : Attribute.ofCodes(
                        name,
                        title,
                        source.codes.stream()
                                .map(code -> new AttributeCode(code, Text.of(code, code)))
                                .toList());
    }

    private static Optional<String> gender(CtdcCase one) {
        return one.document().get(HtcdsField.PRS_GENDER).map(Code::value).flatMap(choice -> switch (choice) {
            case "Feminine" -> Optional.of(Genders.WOMAN);
            case "Masculine" -> Optional.of(Genders.MAN);
            case "TransgenderFeminine", "TransgenderMasculine", "NonConforming" -> Optional.of(Genders.OTHER);
            default -> Optional.empty();
        });
    }

    private static Optional<String> ageBroad(CtdcCase one) {
        LocalDate born = one.document().get(HtcdsField.PRS_BIRTHDATE).orElse(null);
        return born == null || born.isAfter(one.registeredOn())
                ? Optional.empty()
                : Ages.BANDS
                        .bandOn(Answer.known(PartialDate.of(born)), one.registeredOn())
                        .toOptional()
                        .map(CtdcColumn::band);
    }

    private static String band(int number) {
        return Ages.BANDS.code(number, "--");
    }

    /** The one country that all events of exploitation name, as far as they name one. */
    private static Optional<String> exploitation(CtdcCase one) {
        List<HtcdsEntry> named = one.document().entries(HtcdsSection.EVENT).stream()
                .filter(event -> event.get(HtcdsField.HTE_TYPE)
                        .filter(HtcdsField.HTE_TYPE.code("Exploitation")::equals)
                        .isPresent())
                .filter(event -> event.get(HtcdsField.HTE_COUNTRY).isPresent())
                .toList();
        Set<Optional<CountryCode>> countries = named.stream()
                .map(event -> event.country(HtcdsField.HTE_COUNTRY))
                .collect(Collectors.toSet());
        return countries.size() == 1 ? countries.iterator().next().map(CtdcColumn::threeLetters) : Optional.empty();
    }

    private static String threeLetters(CountryCode country) {
        return new Locale.Builder().setRegion(country.value()).build().getISO3Country();
    }
}

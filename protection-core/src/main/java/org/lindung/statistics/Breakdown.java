package org.lindung.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lindung.area.AreaLevel;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.migrant.Sex;
import org.lindung.value.Text;

/**
 * One attribute with how it is read from those who are counted. What is absent, and what is only known to lie between two
 * values, is counted as {@value Attribute#NOT_RECORDED}.
 *
 * @param <P> what stands for one person
 */
public final class Breakdown<P> {
    private final Attribute attribute;
    private final Function<? super P, String> code;

    private Breakdown(Attribute attribute, Function<? super P, String> code) {
        this.attribute = attribute;
        this.code = code;
    }

    /**
     * Any attribute.
     *
     * @param attribute the attribute
     * @param read gives the code
     * @param <P> what stands for one person
     * @return the breakdown
     */
    public static <P> Breakdown<P> by(Attribute attribute, Function<? super P, Answer<String>> read) {
        return new Breakdown<>(attribute, person -> known(read.apply(person)));
    }

    /**
     * An attribute with a closed list of the domain.
     *
     * @param attribute the attribute
     * @param read gives the constant
     * @param <P> what stands for one person
     * @return the breakdown
     */
    public static <P> Breakdown<P> byCoded(
            Attribute attribute, Function<? super P, ? extends Answer<? extends CodedValue>> read) {
        return new Breakdown<>(attribute, person -> {
            Answer<? extends CodedValue> answer = read.apply(person);
            return answer.toOptional().map(CodedValue::code).orElse(Attribute.NOT_RECORDED);
        });
    }

    /**
     * Sex as recorded.
     *
     * @param read gives the sex
     * @param <P> what stands for one person
     * @return the breakdown, by {@code sex}
     */
    public static <P> Breakdown<P> bySex(Function<? super P, Answer<Sex>> read) {
        return byCoded(Attribute.SEX, read);
    }

    /**
     * Band of age on a day.
     *
     * @param bands the bands
     * @param birthDate gives the date of birth
     * @param asOf gives the day, which can be another one for each person
     * @param <P> what stands for one person
     * @return the breakdown, by {@code age}
     */
    public static <P> Breakdown<P> byAge(
            AgeBands bands,
            Function<? super P, Answer<PartialDate>> birthDate,
            Function<? super P, Answer<LocalDate>> asOf) {
        Attribute age = bands.attribute("age", Text.of("age", "umur"));
        List<String> codes = IntStream.range(0, bands.starts().size())
                .mapToObj(band -> bands.code(band, "-"))
                .toList();
        return new Breakdown<>(
                age,
                person -> known(asOf.apply(person)
                        .flatMap(day -> bands.bandOn(birthDate.apply(person), day))
                        .map(codes::get)));
    }

    /**
     * Home area, cut to a level.
     *
     * @param finest the finest level told
     * @param read gives the village
     * @param <P> what stands for one person
     * @return the breakdown, by {@code home}
     */
    public static <P> Breakdown<P> byHome(AreaLevel finest, Function<? super P, Answer<VillageCode>> read) {
        Attribute home = Attribute.area("home", Text.of("home area", "daerah asal"), finest);
        return new Breakdown<>(
                home, person -> known(read.apply(person).map(village -> home.cut(village.value(), home.levels()))));
    }

    /**
     * Year of something that happened.
     *
     * @param read gives the day
     * @param <P> what stands for one person
     * @return the breakdown, by {@code year}
     */
    public static <P> Breakdown<P> byYear(Function<? super P, Answer<LocalDate>> read) {
        return new Breakdown<>(
                Attribute.open("year", Text.of("year", "tahun")),
                person -> known(read.apply(person).map(day -> String.valueOf(day.getYear()))));
    }

    /**
     * By what is counted.
     *
     * @return the attribute
     */
    public Attribute attribute() {
        return attribute;
    }

    String codeOf(P person) {
        return code.apply(person);
    }

    private static String known(Answer<String> code) {
        return code instanceof Answer.Known<String> known ? known.value() : Attribute.NOT_RECORDED;
    }
}

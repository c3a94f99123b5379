package org.lindung.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.Text;

/**
 * Bands of age in completed years, {@code 0-17}, {@code 18-24}, {@code 60+}.
 *
 * @param starts the age at which each band begins, in years; the first is 0
 */
@NotPersonal
public record AgeBands(List<Integer> starts) implements Serializable {
    /** Children and six bands of adults; a choice of our own. */
    public static final AgeBands COMMON = of(0, 18, 25, 35, 45, 60);

    /**
     * Refuses bands that are out of order.
     *
     * @param starts the age at which each band begins
     * @throws org.lindung.value.InvalidValueException with {@code age-bands}
     */
    public AgeBands {
        starts = List.copyOf(starts);
        List<Integer> ages = starts;
        boolean rise = IntStream.range(1, ages.size()).allMatch(i -> ages.get(i - 1) < ages.get(i));
        Invariants.check()
                .that(!ages.isEmpty() && ages.get(0) == 0 && rise, StatisticsViolation.AGE_BANDS, "/starts")
                .orThrow();
    }

    /**
     * Makes bands.
     *
     * @param starts the age at which each band begins, in years
     * @return the bands
     * @throws org.lindung.value.InvalidValueException with {@code age-bands}
     */
    public static AgeBands of(Integer... starts) {
        return new AgeBands(List.of(starts));
    }

    /**
     * The attribute by which people are counted.
     *
     * @param name short name, {@code age}
     * @param title the words for it
     * @return an attribute with the bands as its codes
     */
    public Attribute attribute(String name, Text title) {
        List<AttributeCode> codes = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            String code = code(i, "-");
            codes.add(new AttributeCode(code, Text.of(code, code)));
        }
        return Attribute.ofCodes(name, title, codes);
    }

    /**
     * The band in which somebody is on a day. Whoever may be in one of two is in none: a birthday on 29 February, a year of
     * birth without a day, an estimate.
     *
     * @param birthDate the date of birth
     * @param asOf the day
     * @return the place of the band among the starts, from 0; absent with the reason, or two bands
     */
    public Answer<Integer> bandOn(Answer<PartialDate> birthDate, LocalDate asOf) {
        Answer<Age> age = Age.on(birthDate, asOf);
        if (age instanceof Answer.Between<Age> between) {
            return between(band(between.least(), false), band(between.most(), true));
        }
        return age.flatMap(known -> between(band(known, false), band(known, true)));
    }

    private static Answer<Integer> between(int least, int most) {
        return least == most ? Answer.known(least) : Answer.between(least, most);
    }

    private int band(Age age, boolean oldest) {
        int years = oldest && age.inDoubt() ? age.years() + 1 : age.years();
        int band = 0;
        while (band + 1 < starts.size() && starts.get(band + 1) <= years) {
            band++;
        }
        return band;
    }

    /**
     * The code of a band.
     *
     * @param band its place among the starts, from 0
     * @param between what stands between its two ages, {@code -}
     * @return the code, {@code 18-24}, {@code 60+}
     */
    public String code(int band, String between) {
        return band + 1 == starts.size()
                ? starts.get(band) + "+"
                : starts.get(band) + between + (starts.get(band + 1) - 1);
    }
}

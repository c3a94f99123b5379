package org.lindung.eligibility.insurance;

import static org.lindung.eligibility.insurance.InsuranceLaw.PERMENAKER_4_2023;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.Money;
import org.lindung.law.Provision;
import org.lindung.migrant.PlacementChannel;
import org.lindung.privacy.NotPersonal;

/**
 * What is paid for insurance against work accidents and death (<i>iuran JKK dan JKM</i>), in rupiah, for the whole of an
 * agreement. Who pays it is a question of {@linkplain org.lindung.eligibility.costs.CostRules costs}.
 *
 * <p>The regulation names a sum for 6, 12 and 24 months, and 13,500 for each month beyond. Between two of these lengths it can
 * be read in two ways: the shorter sum with a monthly addition, or the next longer sum. Both stand in the answer; for 23
 * months the first is even the higher one.
 *
 * @param beforeWork what is paid before the work; zero for those who go on their own
 * @param duringAndAfterWork what is paid for the time at work and after it; both sums between the named lengths; {@code
 *     asked-unknown} below the shortest of them
 */
@NotPersonal
public record Contribution(Answer<Money> beforeWork, Answer<Money> duringAndAfterWork) implements Serializable {
    private static final Money NOTHING = Money.rupiah(0);
    private static final Money BEFORE_WORK = Money.rupiah(37_500);
    private static final long EACH_MONTH_BEYOND = 13_500;
    private static final NavigableMap<Integer, Money> BY_MONTHS =
            new TreeMap<>(Map.of(6, Money.rupiah(108_000), 12, Money.rupiah(189_000), 24, Money.rupiah(332_500)));

    /** What is paid for workers whom the agency or a placement company places. */
    private static final Provision ARTICLE_18_1 = InsuranceLaw.reported(
            PERMENAKER_4_2023.article("18").paragraph("1"),
            "Through a placement organiser Rp37,500 are paid before the work, and Rp332,500 for 24, Rp189,000 for 12, Rp108,000 for 6 months of the agreement.",
            "Melalui Pelaksana Penempatan dibayar Rp37.500 sebelum bekerja, serta Rp332.500 untuk 24, Rp189.000 untuk 12, Rp108.000 untuk 6 bulan perjanjian kerja.");

    private static final Provision ARTICLE_18_2 = InsuranceLaw.reported(
            PERMENAKER_4_2023.article("18").paragraph("2"),
            "Those who go on their own pay the sums for 24, 12 or 6 months at once, and nothing before the work.",
            "Pekerja perseorangan membayar sekaligus jumlah untuk 24, 12, atau 6 bulan, tanpa iuran sebelum bekerja.");

    private static final Provision ARTICLE_18_3 = InsuranceLaw.reported(
            PERMENAKER_4_2023.article("18").paragraph("3"),
            "For an agreement beyond these lengths Rp13,500 are paid for each month beyond.",
            "Bila perjanjian kerja melebihi jangka waktu itu, dibayar Rp13.500 setiap bulan kelebihannya.");

    /**
     * What is paid for an agreement.
     *
     * @param channel who places the worker
     * @param term length of the agreement
     * @param day the day of the payment
     * @return the sums; {@code not-applicable} for a day before Permenaker 4/2023. Of workers whom their own company sends the
     *     regulation does not say whether they are placed or go on their own, so that what is paid before the work lies
     *     between nothing and the sum
     */
    public static Contribution of(PlacementChannel channel, CalendarPeriod term, LocalDate day) {
        if (!PERMENAKER_4_2023.inForce().contains(day)) {
            return new Contribution(
                    Answer.absent(AbsenceReason.NOT_APPLICABLE), Answer.absent(AbsenceReason.NOT_APPLICABLE));
        }
        return new Contribution(beforeWork(channel), duringAndAfterWork(term.months()));
    }

    private static Answer<Money> beforeWork(PlacementChannel channel) {
        return switch (channel) {
            case GOVERNMENT, PLACEMENT_COMPANY -> Answer.known(BEFORE_WORK);
            case INDIVIDUAL -> Answer.known(NOTHING);
            case OWN_COMPANY -> Answer.between(NOTHING, BEFORE_WORK);
        };
    }

    private static Answer<Money> duringAndAfterWork(int months) {
        Map.Entry<Integer, Money> shorter = BY_MONTHS.floorEntry(months);
        if (shorter == null) {
            return Answer.absent(AbsenceReason.ASKED_UNKNOWN);
        }
        Money added = shorter.getValue().plus(Money.rupiah((months - shorter.getKey()) * EACH_MONTH_BEYOND));
        Map.Entry<Integer, Money> longer = BY_MONTHS.ceilingEntry(months);
        if (longer == null) {
            return Answer.known(added);
        }
        boolean addedIsLess = added.compareTo(longer.getValue()) < 0;
        return addedIsLess ? Answer.between(added, longer.getValue()) : Answer.between(longer.getValue(), added);
    }

    /**
     * Where the sums stand.
     *
     * @param channel who places the worker
     * @return the provisions, with what was read
     */
    public static List<Provision> provisions(PlacementChannel channel) {
        return switch (channel) {
            case GOVERNMENT, PLACEMENT_COMPANY -> List.of(ARTICLE_18_1, ARTICLE_18_3);
            case INDIVIDUAL -> List.of(ARTICLE_18_2, ARTICLE_18_3);
            case OWN_COMPANY -> List.of(ARTICLE_18_1, ARTICLE_18_2, ARTICLE_18_3);
        };
    }
}

package org.lindung.eligibility.insurance;

import static org.lindung.eligibility.insurance.ContributionFigure.BEFORE_WORK;
import static org.lindung.eligibility.insurance.ContributionFigure.EACH_MONTH_BEYOND;
import static org.lindung.eligibility.insurance.ContributionFigure.FOR_SIX_MONTHS;
import static org.lindung.eligibility.insurance.ContributionFigure.FOR_TWELVE_MONTHS;
import static org.lindung.eligibility.insurance.ContributionFigure.FOR_TWENTY_FOUR_MONTHS;
import static org.lindung.eligibility.insurance.InsuranceLaw.PERMENAKER_4_2023;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.Money;
import org.lindung.law.Figure;
import org.lindung.law.Figures;
import org.lindung.law.Provision;
import org.lindung.migrant.PlacementChannel;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * What is paid for insurance against work accidents and death (<i>iuran JKK dan JKM</i>), in rupiah, for the whole of an
 * agreement. Who pays it is a question of {@linkplain org.lindung.eligibility.costs.CostRules costs}.
 *
 * <p>The regulation names a sum for 6, 12 and 24 months, and one for each month beyond. Between two of these lengths it can
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
    private static final Figures<ContributionFigure> FIGURES = ContributionFigure.figures();

    /** The lengths for which the regulation names a sum, in months. */
    private static final NavigableMap<Integer, ContributionFigure> BY_MONTHS =
            new TreeMap<>(Map.of(6, FOR_SIX_MONTHS, 12, FOR_TWELVE_MONTHS, 24, FOR_TWENTY_FOUR_MONTHS));

    /** What is paid for workers whom the agency or a placement company places. */
    private static final Provision ARTICLE_18_1 = FIGURES.latest(BEFORE_WORK)
            .provision(
                    "Through a placement organiser {figure} are paid before the work, and "
                            + latest(FOR_TWENTY_FOUR_MONTHS).en() + " for 24, "
                            + latest(FOR_TWELVE_MONTHS).en() + " for 12, "
                            + latest(FOR_SIX_MONTHS).en() + " for 6 months of the agreement.",
                    "Melalui Pelaksana Penempatan dibayar {figure} sebelum bekerja, serta "
                            + latest(FOR_TWENTY_FOUR_MONTHS).id() + " untuk 24, "
                            + latest(FOR_TWELVE_MONTHS).id() + " untuk 12, "
                            + latest(FOR_SIX_MONTHS).id() + " untuk 6 bulan perjanjian kerja.");

    private static final Provision ARTICLE_18_2 = InsuranceLaw.reported(
            PERMENAKER_4_2023.article("18").paragraph("2"),
            "Those who go on their own pay the sums for 24, 12 or 6 months at once, and nothing before the work.",
            "Pekerja perseorangan membayar sekaligus jumlah untuk 24, 12, atau 6 bulan, tanpa iuran sebelum bekerja.");

    private static final Provision ARTICLE_18_3 = FIGURES.latest(EACH_MONTH_BEYOND)
            .provision(
                    "For an agreement beyond these lengths {figure} are paid for each month beyond.",
                    "Bila perjanjian kerja melebihi jangka waktu itu, dibayar {figure} setiap bulan kelebihannya.");

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
        Optional<Money> before = sumOn(BEFORE_WORK, day);
        if (before.isEmpty()) {
            return new Contribution(
                    Answer.absent(AbsenceReason.NOT_APPLICABLE), Answer.absent(AbsenceReason.NOT_APPLICABLE));
        }
        return new Contribution(beforeWork(channel, before.get()), duringAndAfterWork(term.months(), day));
    }

    private static Answer<Money> beforeWork(PlacementChannel channel, Money sum) {
        return switch (channel) {
            case GOVERNMENT, PLACEMENT_COMPANY -> Answer.known(sum);
            case INDIVIDUAL -> Answer.known(NOTHING);
            case OWN_COMPANY -> Answer.between(NOTHING, sum);
        };
    }

    private static Answer<Money> duringAndAfterWork(int months, LocalDate day) {
        Map.Entry<Integer, ContributionFigure> shorter = BY_MONTHS.floorEntry(months);
        if (shorter == null) {
            return Answer.absent(AbsenceReason.ASKED_UNKNOWN);
        }
        Optional<Money> added = sumOn(shorter.getValue(), day)
                .flatMap(sum -> FIGURES.on(EACH_MONTH_BEYOND, day)
                        .map(each -> sum.plus(Money.rupiah((long) each.whole() * (months - shorter.getKey())))));
        Optional<Money> longer =
                Optional.ofNullable(BY_MONTHS.ceilingEntry(months)).flatMap(next -> sumOn(next.getValue(), day));
        return added.map(sum -> longer.map(next -> eitherOf(sum, next)).orElseGet(() -> Answer.known(sum)))
                .orElseGet(() -> Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    private static Answer<Money> eitherOf(Money one, Money other) {
        return one.compareTo(other) < 0 ? Answer.between(one, other) : Answer.between(other, one);
    }

    private static Optional<Money> sumOn(ContributionFigure name, LocalDate day) {
        return FIGURES.on(name, day).map(Figure::money);
    }

    private static Text latest(ContributionFigure name) {
        return FIGURES.latest(name).inWords();
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

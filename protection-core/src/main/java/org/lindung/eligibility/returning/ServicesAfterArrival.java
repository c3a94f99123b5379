package org.lindung.eligibility.returning;

import static org.lindung.law.IndonesianLaw.PP_59_2021_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lindung.law.Provision;

/**
 * What a worker who comes home has a right to, from arrival in Indonesia on: protection after work, <i>Pelindungan Setelah
 * Bekerja</i>. No condition is attached, so that nothing is assessed here; nobody has to have left with papers.
 */
public final class ServicesAfterArrival {
    private static final List<Provision> PROVISIONS = List.of(
            ReturnProvisions.ARTICLE_24_1, ReturnProvisions.PP_59_ARTICLE_21_1, ReturnProvisions.PP_59_ARTICLE_22_1);

    private ServicesAfterArrival() {}

    /**
     * The kinds of protection after work.
     *
     * @param day the day of arrival
     * @return all five since 22 November 2017; none before, of which nothing was read
     */
    public static Set<AfterWorkService> on(LocalDate day) {
        return day.isBefore(UU_18_2017_STARTS)
                ? EnumSet.noneOf(AfterWorkService.class)
                : EnumSet.allOf(AfterWorkService.class);
    }

    /**
     * The forms that {@link AfterWorkService#REHABILITATION_AND_REINTEGRATION} can take.
     *
     * @param day the day of arrival
     * @return all nine since 7 April 2021; none before, when no form was named
     */
    public static Set<RehabilitationForm> rehabilitationOn(LocalDate day) {
        return day.isBefore(PP_59_2021_STARTS)
                ? EnumSet.noneOf(RehabilitationForm.class)
                : EnumSet.allOf(RehabilitationForm.class);
    }

    /**
     * What the services rest on.
     *
     * @param day the day of arrival
     * @return the provisions of that day; none before 22 November 2017
     */
    public static List<Provision> provisionsOn(LocalDate day) {
        return PROVISIONS.stream()
                .filter(provision -> provision.isInForceOn(day))
                .toList();
    }

    /**
     * What the services have rested on.
     *
     * @return the provisions of all days, oldest first
     */
    public static List<Provision> provisions() {
        return PROVISIONS;
    }
}

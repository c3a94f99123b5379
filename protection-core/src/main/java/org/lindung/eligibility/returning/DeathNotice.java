package org.lindung.eligibility.returning;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Provision;

/**
 * Until when the family of a worker who died abroad has to be told: 3 × 24 hours from the moment on which whoever placed the
 * worker knew of the death. Hours are counted from minute to minute, not in days. Nobody but the organiser of the placement
 * is bound by it; of a worker who went on their own the law says nothing here.
 */
public final class DeathNotice {
    private static final List<Provision> PROVISIONS =
            List.of(ReturnProvisions.UU_39_ARTICLE_73_2_A, ReturnProvisions.ARTICLE_27_2_A);

    private DeathNotice() {}

    /**
     * The limit that holds on a day.
     *
     * @param day the day on which the death became known
     * @return the limit; empty before 18 October 2004, of which nothing was read
     */
    public static Optional<TimeLimit> limitOn(LocalDate day) {
        return ReturnFigure.figures()
                .on(ReturnFigure.NOTICE_OF_DEATH, day)
                .map(figure -> figure.timeLimit(TimeLimit.DayOfEvent.NOT_SAID));
    }

    /**
     * The last moment that is in time.
     *
     * @param known when the death became known, in the zone of the place whose clock counts
     * @return the moment, in the same zone; empty before 18 October 2004
     */
    public static Optional<ZonedDateTime> dueFrom(ZonedDateTime known) {
        return limitOn(known.toLocalDate())
                .flatMap(limit -> limit.dueFrom(known).toOptional());
    }

    /**
     * What the limit rests on. That of the present law was read in a report: the figure is lost in the copy of the statute.
     *
     * @param day the day on which the death became known
     * @return the provision; empty before 18 October 2004
     */
    public static Optional<Provision> provisionOn(LocalDate day) {
        return PROVISIONS.stream()
                .filter(provision -> provision.isInForceOn(day))
                .findFirst();
    }

    /**
     * What the limit has rested on.
     *
     * @return the provisions of all days, oldest first
     */
    public static List<Provision> provisions() {
        return PROVISIONS;
    }
}

package org.lindung.consent;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lindung.law.Provision;
import org.lindung.privacy.NotPersonal;

/**
 * Whether a consent covers a use of data, and why. Names reasons and nobody's data.
 *
 * @param reasons why, at least one: those that refuse first, then those that leave it open; one that permits stands alone
 */
@NotPersonal
public record Permission(List<PermissionReason> reasons) implements Serializable {
    /**
     * Keeps what matters: a single reason to permit where nothing speaks against it.
     *
     * @param reasons what was noticed
     */
    public Permission {
        List<PermissionReason> against = reasons.stream()
                .filter(reason -> reason.status() != PermissionStatus.PERMITTED)
                .distinct()
                .sorted(Comparator.comparing(PermissionReason::status).thenComparing(Comparator.naturalOrder()))
                .toList();
        reasons = against.isEmpty() ? List.of(PermissionReason.GIVEN) : against;
    }

    /**
     * The answer. A certain no prevails over what is open.
     *
     * @return the status
     */
    public PermissionStatus status() {
        return reasons.get(0).status();
    }

    /**
     * Whether the data may be used on the ground of the consent.
     *
     * @return true for {@link PermissionStatus#PERMITTED} only
     */
    public boolean isPermitted() {
        return status() == PermissionStatus.PERMITTED;
    }

    /**
     * What the answer rests on.
     *
     * @param day the day of the use, as it was asked about
     * @return the provisions of the reasons, each once; none before 17 October 2022, when the same was good practice
     */
    public List<Provision> provisionsOn(LocalDate day) {
        return reasons.stream()
                .flatMap(reason -> reason.provisionOn(day).stream())
                .distinct()
                .toList();
    }
}

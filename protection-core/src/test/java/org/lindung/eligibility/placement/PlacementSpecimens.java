package org.lindung.eligibility.placement;

import java.util.List;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;

/** Applicants. */
public final class PlacementSpecimens implements Specimens {
    /** Found by itself. */
    public PlacementSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(Specimen.of(
                PlacementApplicant.class,
                new AnyApplicant().trials().map(trial -> trial.sheet().applicant()),
                Canary.applicant()));
    }
}

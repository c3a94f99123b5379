package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.ShipWorkFacts.EMPLOYED_BY_OWNER;
import static org.lindung.eligibility.status.ShipWorkFacts.FOREIGN_FLAG;
import static org.lindung.eligibility.status.ShipWorkFacts.IN_MUSTER_ROLL;
import static org.lindung.eligibility.status.ShipWorkFacts.MIGRANT_WORKER;
import static org.lindung.eligibility.status.ShipWorkFacts.VESSEL;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Crew of foreign vessels in the sense of PP 22/2022; the law itself names seafarers and does not define them. */
final class MigrantCrew {
    private static final Provision ARTICLE_1_11 = StatusLaw.read(
            PP_22_2022.article("1").item("11"),
            "A foreign vessel flies a flag other than the Indonesian one and is not in the Indonesian register.",
            "Kapal berbendera asing berbendera selain Indonesia dan tidak dicatat dalam daftar kapal Indonesia.");

    private static final Provision ARTICLE_1_22 = StatusLaw.read(
            PP_22_2022.article("1").item("22"),
            "Migrant merchant crew are migrant workers employed by owner or operator on a foreign merchant vessel, for the position in the muster roll.",
            "Awak kapal niaga migran adalah pekerja migran yang dipekerjakan pemilik atau operator di kapal niaga berbendera asing, sesuai jabatan dalam buku sijil.");

    private static final Provision ARTICLE_1_23 = StatusLaw.read(
            PP_22_2022.article("1").item("23"),
            "Migrant fishing crew are migrant workers employed by owner or operator on a foreign fishing vessel, for the position in the muster roll.",
            "Awak kapal perikanan migran adalah pekerja migran yang dipekerjakan pemilik atau operator di kapal perikanan berbendera asing, sesuai jabatan dalam buku sijil.");

    private static final Condition<ShipWork> IS_IN_THE_ROLL = IN_MUSTER_ROLL.is(true);

    private static final Text OMITTED_FROM_THE_ROLL = Text.of(
            "The definition names the position in the muster roll, which the master of the vessel keeps. By one reading who is "
                    + "not in it is no crew in its sense; by the other an omission of the master takes nothing from who works "
                    + "on board.",
            "Definisi menyebut jabatan dalam buku sijil, yang dikelola nakhoda. Menurut satu pembacaan yang tidak tercantum "
                    + "bukan awak kapal dalam pengertian ini; menurut yang lain kelalaian nakhoda tidak merugikan orang yang "
                    + "bekerja di kapal.");

    /** PP 22/2022 art. 1 items 22 and 23. */
    static final Requirement<ShipWork> WORKER =
            part("migrant-worker", "Migrant worker", "Pekerja Migran Indonesia").asks(MIGRANT_WORKER.is(true));

    /** PP 22/2022 art. 1 items 22 and 23. */
    static final Requirement<ShipWork> ON_A_VESSEL = part(
                    "vessel", "Merchant or fishing vessel", "Kapal niaga atau perikanan")
            .asks(VESSEL.isOneOf(VesselKind.MERCHANT, VesselKind.FISHING));

    /** PP 22/2022 art. 1 item 11. */
    static final Requirement<ShipWork> FOREIGN = requirement("foreign-flag")
            .titled("Foreign flag", "Bendera asing")
            .under(ARTICLE_1_11, ARTICLE_1_22, ARTICLE_1_23)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .asks(FOREIGN_FLAG.is(true));

    /** PP 22/2022 art. 1 items 22 and 23. */
    static final Requirement<ShipWork> EMPLOYER = part(
                    "employed-by-owner", "Employed by owner or operator", "Dipekerjakan pemilik atau operator")
            .asks(EMPLOYED_BY_OWNER.is(true));

    /** PP 22/2022 art. 1 items 22 and 23. */
    static final Requirement<ShipWork> MUSTER_ROLL = part("muster-roll", "Muster roll", "Buku sijil")
            .needsReviewWhen(not(IS_IN_THE_ROLL), OMITTED_FROM_THE_ROLL)
            .asks(IS_IN_THE_ROLL);

    private MigrantCrew() {}

    private static Requirement.Head part(String id, String en, String indonesian) {
        return requirement(id)
                .titled(en, indonesian)
                .under(ARTICLE_1_22, ARTICLE_1_23)
                .inForce(PP_22_2022.inForce())
                .knownSince(FIRST_EDITION);
    }
}

package org.lindung.eligibility.status;

import static org.lindung.party.IndonesianAnswerers.EMPLOYER;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on who is migrant crew read, and how each of it is asked for. */
public final class ShipWorkFacts {
    /** Whether the person is a migrant worker. */
    public static final Fact<ShipWork, Boolean> MIGRANT_WORKER = Fact.named("migrant-worker")
            .labelled("migrant worker", "Pekerja Migran Indonesia")
            .asked(
                    "Is the person a migrant worker: a citizen who will work, works or has worked abroad for a wage?",
                    "Apakah orang ini Pekerja Migran Indonesia: warga negara yang akan, sedang, atau telah bekerja di luar negeri dengan upah?")
            .answeredBy(MANPOWER_OFFICE, PERSON)
            .category(DataCategory.WORK)
            .yesNo(ShipWork::getMigrantWorker);

    /** The kind of vessel. */
    public static final Fact<ShipWork, VesselKind> VESSEL = Fact.named("vessel")
            .labelled("kind of vessel", "jenis kapal")
            .asked("On what kind of vessel is the work?", "Di jenis kapal apa pekerjaan itu?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .choice(VesselKind.class, ShipWork::getVessel);

    /** Whether the vessel is foreign. */
    public static final Fact<ShipWork, Boolean> FOREIGN_FLAG = Fact.named("foreign-flag")
            .labelled("foreign flag", "bendera asing")
            .asked(
                    "Does the vessel fly a foreign flag, without an entry in the Indonesian register?",
                    "Apakah kapal berbendera asing dan tidak tercatat dalam daftar kapal Indonesia?")
            .answeredBy(EMPLOYER, PERSON)
            .category(DataCategory.WORK)
            .yesNo(ShipWork::getForeignFlag);

    /** Whether owner or operator employ the person. */
    public static final Fact<ShipWork, Boolean> EMPLOYED_BY_OWNER = Fact.named("employed-by-owner")
            .labelled("employed by owner or operator", "dipekerjakan pemilik atau operator")
            .asked(
                    "Is the person employed by the owner or operator of the vessel, or by somebody in their name?",
                    "Apakah orang ini dipekerjakan oleh pemilik atau operator kapal, atau oleh pihak yang bertindak atas namanya?")
            .answeredBy(EMPLOYER, PERSON)
            .category(DataCategory.WORK)
            .yesNo(ShipWork::getEmployedByOwner);

    /** Whether the position is in the muster roll. */
    public static final Fact<ShipWork, Boolean> IN_MUSTER_ROLL = Fact.named("in-muster-roll")
            .labelled("position in the muster roll", "jabatan dalam buku sijil")
            .asked(
                    "Does the person's position on board stand in the muster roll?",
                    "Apakah jabatan orang ini di kapal tercantum dalam buku sijil?")
            .answeredBy(EMPLOYER, PERSON)
            .category(DataCategory.WORK)
            .yesNo(ShipWork::getInMusterRoll);

    /** Every fact of the book. */
    public static final FactCatalogue<ShipWork> CATALOGUE = FactCatalogue.of(
            List.<Fact<ShipWork, ?>>of(MIGRANT_WORKER, VESSEL, FOREIGN_FLAG, EMPLOYED_BY_OWNER, IN_MUSTER_ROLL));

    private ShipWorkFacts() {}
}

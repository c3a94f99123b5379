package org.lindung.eligibility.village;

import static org.lindung.eligibility.village.DesmigratifFacts.DESIGNATED;
import static org.lindung.eligibility.village.DesmigratifFacts.FACILITATED;
import static org.lindung.eligibility.village.DesmigratifFacts.OFFERED;
import static org.lindung.eligibility.village.DesmigratifFacts.TIE;
import static org.lindung.eligibility.village.DesmigratifFacts.WHO;
import static org.lindung.eligibility.village.VillageProvisions.PROGRAMME_STARTS;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.util.EnumSet;
import org.lindung.basics.DateRange;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * Who may use a service of the programme. The articles of decree and regulation were not found: only where the village was
 * not chosen or has no such service does the book say no, and all else that fails is left to a person.
 */
final class Desmigratif {
    private static final Text AFTER_FACILITATION = Text.of(
            "The three years of facilitation are over or have not begun. By one reading the services are those of the three "
                    + "years, by another the village goes on with them.",
            "Masa fasilitasi tiga tahun sudah berakhir atau belum mulai. Menurut satu pembacaan layanan hanya selama tiga tahun, "
                    + "menurut yang lain desa meneruskannya.");

    private static final Text COMMUNITY_IS_OPEN = Text.of(
            "The programme is for the community of migrant workers: prospective, abroad, returned, and their families. Whether "
                    + "job seekers or other residents belong to it was not read.",
            "Program ini bagi komunitas pekerja migran: calon, yang sedang dan telah bekerja, serta keluarganya. Apakah pencari "
                    + "kerja atau penduduk lain termasuk belum dibaca.");

    private static final Text OTHER_VILLAGE_IS_OPEN = Text.of(
            "Services are described as for the people of the village. Whether others may use them was not read.",
            "Layanan digambarkan bagi warga desa itu. Apakah orang lain boleh menggunakannya belum dibaca.");

    private static final Condition<DesmigratifRequest> IS_OF_THE_COMMUNITY =
            WHO.isOneOf(EnumSet.of(VillagePerson.PROSPECTIVE_WORKER, VillagePerson.WORKER, VillagePerson.FAMILY));

    private static final Condition<DesmigratifRequest> IS_OF_THE_VILLAGE =
            TIE.isOneOf(VillageTie.REGISTERED, VillageTie.LIVING_THERE);

    /** Only a designation makes a village one of the programme. */
    static final Requirement<DesmigratifRequest> DESIGNATED_VILLAGE = head(
                    "designated-village", "Village of the programme", "Desa program")
            .asks(DESIGNATED.is(true));

    /** Three years. */
    static final Requirement<DesmigratifRequest> FACILITATION = head(
                    "facilitation", "Time of facilitation", "Masa fasilitasi")
            .needsReviewWhen(not(FACILITATED.is(true)), AFTER_FACILITATION)
            .asks(FACILITATED.is(true));

    /** A village need not offer all services. */
    static final Requirement<DesmigratifRequest> OFFERED_SERVICE =
            head("offered-service", "Service of the village", "Layanan di desa").asks(OFFERED.is(true));

    /** The community of migrant workers. */
    static final Requirement<DesmigratifRequest> COMMUNITY = head(
                    "community", "Community of migrant workers", "Komunitas pekerja migran")
            .needsReviewWhen(not(IS_OF_THE_COMMUNITY), COMMUNITY_IS_OPEN)
            .asks(IS_OF_THE_COMMUNITY);

    /** Of this village. */
    static final Requirement<DesmigratifRequest> OWN_VILLAGE = head(
                    "own-village", "Person of the village", "Warga desa itu")
            .needsReviewWhen(not(IS_OF_THE_VILLAGE), OTHER_VILLAGE_IS_OPEN)
            .asks(IS_OF_THE_VILLAGE);

    private Desmigratif() {}

    private static Requirement.Head head(String id, String en, String indonesian) {
        return requirement(id)
                .titled(en, indonesian)
                .under(VillageProvisions.KEPMENAKER_59_2017, VillageProvisions.PERMENAKER_2_2019)
                .inForce(DateRange.from(PROGRAMME_STARTS))
                .knownSince(FIRST_EDITION);
    }
}

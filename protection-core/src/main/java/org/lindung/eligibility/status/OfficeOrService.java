package org.lindung.eligibility.status;

import static org.lindung.law.IndonesianLaw.UU_18_2017;

import java.util.List;
import org.lindung.law.Provision;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Where the law sends somebody to the manpower office, and they went to the one-roof service. */
final class OfficeOrService {
    /** Of days since UU 18/2017. */
    static final Provision EXPLANATION_38_2 = StatusLaw.read(
            UU_18_2017.article("38").paragraph("2").explained(),
            "The one-roof service is run jointly by bodies of local and central government in one place.",
            "Layanan terpadu satu atap diselenggarakan bersama oleh perangkat daerah dan pemerintah pusat di satu tempat.");

    private static final Text OFFICE_IS_NAMED = Text.of(
            "The law names the manpower office. The one-roof service is run by several offices together; by one reading who "
                    + "went there went to the manpower office too, by the other only the office itself counts.",
            "Undang-undang menyebut dinas ketenagakerjaan. Layanan terpadu satu atap diselenggarakan beberapa instansi "
                    + "bersama; menurut satu pembacaan yang datang ke sana berarti juga datang ke dinas, menurut yang lain "
                    + "hanya dinas itu sendiri.");

    private OfficeOrService() {}

    /** Open where only the one-roof service was gone to. */
    static Requirement.Review<WorkAbroad> openAtOneRoofService(
            Fact<WorkAbroad, LocalOffice> office, Provision... provisions) {
        return new Requirement.Review<>(office.is(LocalOffice.ONE_ROOF_SERVICE), OFFICE_IS_NAMED, List.of(provisions));
    }

    /** Either of the two, which is enough for crew since PP 22/2022. */
    static Condition<WorkAbroad> either(Fact<WorkAbroad, LocalOffice> office) {
        return office.isOneOf(LocalOffice.MANPOWER_OFFICE, LocalOffice.ONE_ROOF_SERVICE);
    }

    /** Work on a vessel, merchant or fishing. */
    static Condition<WorkAbroad> isCrew() {
        return StatusFacts.WORKER_GROUP.isOneOf(WorkerGroup.MERCHANT_CREW, WorkerGroup.FISHING_CREW);
    }
}

package org.lindung.eligibility.village;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule books on villages: what every village government owes by law, and what the programme <i>Desa Migran Produktif</i>
 * offers in the villages that were chosen. The day to ask about is the one of the request.
 *
 * <pre>{@code
 * Assessment<VillageRequest> answer = VillageRules.SERVICES.assess(request, day);
 * }</pre>
 */
public final class VillageRules {
    /** Whether the village government has to do this for the person, from 22 November 2017 on. */
    public static final RuleBook<VillageRequest> SERVICES = RuleBook.of(
            "village-services",
            "2026.1",
            Text.of(
                    "Does the village government owe this person the service?",
                    "Apakah pemerintah desa wajib memberi layanan ini kepada orang ini?"),
            List.of(
                    VillageServices.NAMED_SINCE_2017,
                    VillageServices.NAMED_SINCE_2021,
                    VillageServices.VILLAGE_SINCE_2017,
                    VillageServices.AREA_SINCE_2017,
                    VillageServices.AREA_SINCE_2021));

    /** Whether the person may use a service of the programme, from 27 December 2016 on; by reports of the programme only. */
    public static final RuleBook<DesmigratifRequest> DESMIGRATIF = RuleBook.of(
            "desmigratif-services",
            "2026.1",
            Text.of(
                    "May this person use this service of the Desmigratif village?",
                    "Bolehkah orang ini menggunakan layanan Desmigratif ini?"),
            List.of(
                    Desmigratif.DESIGNATED_VILLAGE,
                    Desmigratif.FACILITATION,
                    Desmigratif.OFFERED_SERVICE,
                    Desmigratif.COMMUNITY,
                    Desmigratif.OWN_VILLAGE));

    private VillageRules() {}
}

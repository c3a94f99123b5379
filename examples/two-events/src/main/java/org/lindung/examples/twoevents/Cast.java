package org.lindung.examples.twoevents;

import java.util.List;
import org.lindung.casework.CaseWorkerId;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.supply.StoreId;

/** Who and what appears in more than one chapter. People are invented, and known by the numbers of their records only. */
final class Cast {
    /** Asks for help and agrees to a referral. */
    static final MigrantId RETURNEE_1 = MigrantId.of("RETURNEE-1");

    /** Asks for help, and wants nobody else to know. */
    static final MigrantId RETURNEE_2 = MigrantId.of("RETURNEE-2");

    static final MigrantId RETURNEE_3 = MigrantId.of("RETURNEE-3");

    static final MigrantId RETURNEE_4 = MigrantId.of("RETURNEE-4");

    static final List<MigrantId> RETURNEES = List.of(RETURNEE_1, RETURNEE_2, RETURNEE_3, RETURNEE_4);

    static final CaseWorkerId CASE_WORKER = CaseWorkerId.of("WORKER-1");
    static final CaseWorkerId SAFE_HOUSE_WORKER = CaseWorkerId.of("WORKER-2");

    /** Runs an invented safe house. */
    static final PartyId SAFE_HOUSE_OPERATOR = PartyId.of("SAFE-HOUSE");

    /** Those who work in the invented house for quarantine. */
    static final PartyId HOUSE_STAFF = PartyId.of("QUARANTINE-HOUSE-STAFF");

    static final StoreId WAREHOUSE = StoreId.of("WAREHOUSE");
    static final StoreId TANJUNGPINANG_STORE = StoreId.of("RPTC-TANJUNGPINANG");
    static final StoreId QUARANTINE_HOUSE_STORE = StoreId.of("QUARANTINE-HOUSE");
    static final StoreId SAFE_HOUSE_STORE = StoreId.of("SAFE-HOUSE");

    static final List<StoreId> STORES =
            List.of(WAREHOUSE, TANJUNGPINANG_STORE, QUARANTINE_HOUSE_STORE, SAFE_HOUSE_STORE);

    private Cast() {}
}

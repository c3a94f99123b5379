package org.lindung.eligibility;

import java.util.EnumSet;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The jobs that regulations on costs and destinations tell apart. Source: press reports of Peraturan BP2MI 9/2020 art. 3(3),
 * which lists the ten.
 */
public enum JobGroup implements CodedValue {
    /** Keeps a household, <i>pengurus rumah tangga</i>. */
    HOUSEKEEPER("housekeeper", "housekeeper", "pengurus rumah tangga"),
    /** Looks after babies, <i>pengasuh bayi</i>. */
    BABYSITTER("babysitter", "babysitter", "pengasuh bayi"),
    /** Cares for the elderly, <i>pengasuh lanjut usia</i>. */
    ELDERLY_CARER("elderly-carer", "carer of the elderly", "pengasuh lanjut usia"),
    /** Cooks for a family, <i>juru masak keluarga</i>. */
    FAMILY_COOK("family-cook", "family cook", "juru masak keluarga"),
    /** Drives for a family, <i>supir keluarga</i>. */
    FAMILY_DRIVER("family-driver", "family driver", "supir keluarga"),
    /** Looks after a garden, <i>perawat taman</i>. */
    GARDENER("gardener", "gardener", "perawat taman"),
    /** Looks after children, <i>pengasuh anak</i>. */
    CHILD_CARER("child-carer", "child carer", "pengasuh anak"),
    /** Cleans, <i>petugas kebersihan</i>. */
    CLEANER("cleaner", "cleaner", "petugas kebersihan"),
    /** Works on fields or plantations, <i>petugas ladang atau perkebunan</i>. */
    FARM_WORKER("farm-worker", "farm or plantation worker", "petugas ladang atau perkebunan"),
    /** Fishes on a foreign vessel, <i>awak kapal perikanan migran</i>. */
    FISHING_CREW("fishing-crew", "migrant fishing crew", "awak kapal perikanan migran"),
    /** Any other job. */
    OTHER("other", "another job", "pekerjaan lain");

    private final String code;
    private final Text display;

    JobGroup(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * The ten jobs of Peraturan BP2MI 9/2020 art. 3(3).
     *
     * @return every group but {@link #OTHER}
     */
    public static Set<JobGroup> ofRegulation9Of2020() {
        return EnumSet.complementOf(EnumSet.of(OTHER));
    }
}

package org.lindung.supply;

import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Why goods left or changed the books without being given to anybody. A closed list of our own instead of words, so that
 * nothing about a person can be written there.
 */
public enum AdjustmentReason implements CodedValue {
    /** Stolen. */
    STOLEN("stolen", "stolen", "dicuri", MovementKind.LOSS),
    /** Not found, for whatever reason. */
    MISSING("missing", "cannot be found", "tidak ditemukan", MovementKind.LOSS),
    /** Lost on the way between two places. */
    LOST_ON_THE_WAY("lost-on-the-way", "lost on the way", "hilang dalam perjalanan", MovementKind.LOSS),
    /** Past its last day. */
    EXPIRED("expired", "expired", "kedaluwarsa", MovementKind.DISPOSAL),
    /** Broken, wet, eaten by mice. */
    DAMAGED("damaged", "damaged", "rusak", MovementKind.DISPOSAL),
    /** Called back by its maker or an authority. */
    RECALLED("recalled", "recalled", "ditarik dari peredaran", MovementKind.DISPOSAL),
    /** An earlier count was wrong. */
    MISCOUNTED(
            "miscounted", "an earlier count was wrong", "penghitungan sebelumnya salah", MovementKind.COUNT_CORRECTION),
    /** A movement was recorded wrongly or not at all. */
    MISRECORDED(
            "misrecorded",
            "a movement was recorded wrongly or not at all",
            "perpindahan salah dicatat atau tidak dicatat",
            MovementKind.COUNT_CORRECTION),
    /** Counted so, and nobody knows why. */
    UNEXPLAINED("unexplained", "nobody knows why", "penyebab tidak diketahui", MovementKind.COUNT_CORRECTION);

    private final String code;
    private final Text display;
    private final MovementKind kind;

    AdjustmentReason(String code, String en, String id, MovementKind kind) {
        this.code = code;
        this.display = Text.of(en, id);
        this.kind = kind;
    }

    /** The kinds of movements that need a reason. */
    private static final Set<MovementKind> KINDS =
            Set.of(MovementKind.LOSS, MovementKind.DISPOSAL, MovementKind.COUNT_CORRECTION);

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * The kind of movement that it can be the reason of.
     *
     * @return loss, disposal or correction
     */
    public MovementKind kind() {
        return kind;
    }

    static boolean isNeededFor(MovementKind kind) {
        return KINDS.contains(kind);
    }
}

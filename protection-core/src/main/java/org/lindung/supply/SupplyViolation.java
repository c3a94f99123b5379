package org.lindung.supply;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with goods and their records. */
public enum SupplyViolation implements ViolationCode {
    /** A line of a list that holds none of its item. */
    QUANTITY_ZERO("quantity-zero", "a line of goods is above zero", "jumlah barang harus lebih dari nol"),
    /** A list without lines. */
    NO_GOODS("no-goods", "there is at least one line of goods", "harus ada setidaknya satu baris barang"),
    /** Two items of a catalogue with one number. */
    ITEM_TWICE("item-twice", "the catalogue has this item twice", "katalog memuat barang ini dua kali"),
    /** An item that the catalogue does not have. */
    ITEM_UNKNOWN("item-unknown", "the catalogue does not have this item", "katalog tidak memuat barang ini"),
    /** A quantity in another unit than the one of its item. */
    UNIT_DIFFERS(
            "unit-differs",
            "an item is counted in one unit everywhere",
            "satu barang dihitung dengan satuan yang sama di mana pun"),
    /** A kit inside itself, or kits in kits beyond the limit. */
    KIT_TOO_DEEP(
            "kit-too-deep",
            "kits lie in each other at most {limit} deep and never in themselves",
            "paket berisi paket lain paling banyak {limit} tingkat dan tidak pernah berisi dirinya sendiri"),
    /** Giver and receiver are the same. */
    HANDED_TO_ITSELF(
            "handed-to-itself",
            "giver and receiver must differ",
            "pihak yang menyerahkan dan yang menerima harus berbeda"),
    /** A value in another currency than rupiah. */
    VALUE_NOT_RUPIAH(
            "value-not-rupiah",
            "goods are valued in rupiah at hand-over",
            "barang dinilai dalam rupiah pada saat serah terima"),
    /** A value below zero. */
    VALUE_NEGATIVE("value-negative", "a value is not below zero", "nilai tidak boleh di bawah nol"),
    /** A unit value that gives parts of a sen. */
    VALUE_NOT_EXACT(
            "value-not-exact",
            "unit value times quantity must be an amount of rupiah without rounding",
            "nilai satuan kali jumlah harus menjadi nilai rupiah tanpa pembulatan"),
    /** A hand-over that is taken into stock as a donation and names none. */
    DONATION_MISSING("donation-missing", "the record names no donation", "berita acara tidak menyebut donasi"),
    /** No kind of movement goes from the one place to the other. */
    MOVEMENT_IMPOSSIBLE(
            "movement-impossible",
            "goods do not move between these two places",
            "barang tidak berpindah di antara kedua tempat ini"),
    /** A loss, disposal or correction without a reason that fits, or a reason where none is due. */
    REASON_DOES_NOT_FIT(
            "reason-does-not-fit",
            "a loss, a disposal and a correction have a reason of their kind, other movements have none",
            "kehilangan, pemusnahan dan koreksi memiliki alasan sesuai jenisnya, perpindahan lain tidak memiliki alasan"),
    /** Two different movements with one number. */
    MOVEMENT_ID_TAKEN(
            "movement-id-taken",
            "different movements have the number {movement}",
            "beberapa perpindahan yang berbeda memakai nomor {movement}"),
    /** A movement that takes goods which are not there. */
    STOCK_NEGATIVE(
            "stock-negative",
            "on its day, movement {movement} or another one takes more than is there",
            "pada harinya, perpindahan {movement} atau yang lain mengambil lebih dari yang ada"),
    /** Parts of units, or units of several kinds, that are to be shared out. */
    NOT_WHOLE(
            "not-whole",
            "only whole units are shared out, and only one unit at a time",
            "hanya satuan utuh dan satu jenis satuan yang dapat dibagikan"),
    /** A place that asks twice. */
    NEED_TWICE("need-twice", "each place asks once", "setiap tempat meminta satu kali"),
    /** A share for a place that takes none. */
    NO_RECEIVER(
            "no-receiver",
            "goods are shared out to stores, organisations and people",
            "barang dibagikan kepada gudang, organisasi dan orang"),
    /** A plan that gives more than there is or than is asked for. */
    SHARED_TOO_MUCH(
            "shared-too-much",
            "a plan gives no more than there is and than is needed",
            "rencana tidak membagikan lebih dari yang ada dan yang dibutuhkan"),
    /** Goods that went to people after their expiry. */
    GIVEN_EXPIRED(
            "given-expired",
            "movement {movement} gave goods that had expired",
            "perpindahan {movement} menyerahkan barang yang sudah kedaluwarsa",
            Severity.WARNING);

    private final String code;
    private final Text text;
    private final Severity severity;

    SupplyViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    SupplyViolation(String code, String en, String id, Severity severity) {
        this.code = code;
        this.text = Text.of(en, id);
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

package org.lindung.assistance;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with assistance. */
public enum AssistanceViolation implements ViolationCode {
    /** A programme that offers nothing. */
    PROGRAMME_OFFERS_NOTHING(
            "programme-offers-nothing",
            "a programme offers at least one type of assistance",
            "program menawarkan setidaknya satu jenis bantuan"),
    /** A programme for no or less than no people. */
    CAPACITY_NOT_POSITIVE("capacity-not-positive", "a capacity is above zero", "kapasitas harus lebih dari nol"),
    /** A right without a ground. */
    GROUND_MISSING(
            "ground-missing",
            "a right names the provision on which it rests",
            "hak menyebut ketentuan yang menjadi dasarnya"),
    /** A delivery of something that the programme does not offer. */
    NOT_OFFERED("not-offered", "the programme does not offer this type", "program tidak menawarkan jenis ini"),
    /** A delivery on a day on which the programme does not run. */
    PROGRAMME_NOT_RUNNING(
            "programme-not-running", "the programme does not run on this day", "program tidak berjalan pada hari ini"),
    /** A delivery to somebody else than the right is for. */
    OTHER_RECIPIENT("other-recipient", "this right is another recipient's", "hak ini milik penerima lain"),
    /** A delivery of something else than the right is for. */
    OTHER_TYPE("other-type", "this right is to another type of assistance", "hak ini untuk jenis bantuan lain"),
    /** A delivery on a day on which the right does not hold. */
    RIGHT_NOT_VALID("right-not-valid", "the right does not hold on this day", "hak tidak berlaku pada hari ini"),
    /** A delivery or a right of another programme. */
    OTHER_PROGRAMME("other-programme", "this belongs to another programme", "ini milik program lain"),
    /** Ledgers of two programmes, or of two editions of one. */
    LEDGERS_DIFFER(
            "ledgers-differ",
            "only ledgers of one programme in one edition can be merged",
            "hanya buku dari satu program dalam satu edisi yang dapat digabungkan"),
    /** What is given once was given to the same recipient before. */
    ALREADY_DELIVERED(
            "already-delivered",
            "the recipient got this already, see delivery {first}",
            "penerima sudah menerima ini, lihat penyerahan {first}"),
    /** The number of a delivery stands for another one. */
    DELIVERY_ID_TAKEN(
            "delivery-id-taken", "another delivery has the number {first}", "penyerahan lain memakai nomor {first}"),
    /** After a merge: two deliveries of what is given once. */
    DELIVERED_TWICE(
            "delivered-twice",
            "delivery {second} gave once more what delivery {first} had given",
            "penyerahan {second} memberikan lagi apa yang sudah diberikan penyerahan {first}",
            Severity.WARNING),
    /** After a merge: two deliveries under one number. */
    DELIVERY_ID_SHARED(
            "delivery-id-shared",
            "different deliveries share the number {first}",
            "beberapa penyerahan yang berbeda memakai nomor {first}",
            Severity.WARNING);

    private final String code;
    private final Text text;
    private final Severity severity;

    AssistanceViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    AssistanceViolation(String code, String en, String id, Severity severity) {
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

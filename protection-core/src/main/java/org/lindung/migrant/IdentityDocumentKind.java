package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Papers that say who somebody is. Travel documents of the Republic: UU 6/2011 art. 24. */
public enum IdentityDocumentKind implements CodedValue {
    /** Identity card, <i>KTP</i>; its number is the NIK. */
    IDENTITY_CARD("identity-card", "identity card (KTP)", "Kartu Tanda Penduduk (KTP)"),
    /** Card of a household, <i>Kartu Keluarga</i>. */
    FAMILY_CARD("family-card", "family card (KK)", "Kartu Keluarga (KK)"),
    /** Birth certificate of the civil registry. */
    BIRTH_CERTIFICATE("birth-certificate", "birth certificate", "akta kelahiran"),
    /** Ordinary passport, <i>paspor biasa</i>; UU 6/2011 art. 24(2) letter c. */
    PASSPORT("passport", "ordinary passport", "paspor biasa"),
    /** <i>Paspor dinas</i>; UU 6/2011 art. 24(2) letter b. */
    SERVICE_PASSPORT("service-passport", "service passport", "paspor dinas"),
    /** <i>Paspor diplomatik</i>; UU 6/2011 art. 24(2) letter a. */
    DIPLOMATIC_PASSPORT("diplomatic-passport", "diplomatic passport", "paspor diplomatik"),
    /** Stands in for a passport where none can be given, <i>SPLP</i>; UU 6/2011 art. 24(3) letter a and 27(1). */
    TRAVEL_DOCUMENT_IN_LIEU(
            "travel-document-in-lieu",
            "travel document in lieu of a passport (SPLP)",
            "Surat Perjalanan Laksana Paspor (SPLP)"),
    /** For people who live at a border, <i>pas lintas batas</i>; UU 6/2011 art. 24(3) letter c. */
    BORDER_PASS("border-pass", "border pass", "surat perjalanan atau pas lintas batas"),
    /** Identity book of a seafarer, <i>Buku Pelaut</i>; no travel document, PP 22/2022 art. 1 item 6. */
    SEAMANS_BOOK("seamans-book", "seaman's book", "Buku Pelaut"),
    /** Seafarer identity document; PP 22/2022 art. 18(1) letter g. */
    SEAFARER_IDENTITY_DOCUMENT("seafarer-identity-document", "seafarer identity document", "dokumen identitas pelaut"),
    /** Card of the old law, <i>KTKLN</i>; UU 39/2004 art. 62. */
    OVERSEAS_WORKER_CARD(
            "overseas-worker-card", "overseas worker card (KTKLN)", "Kartu Tenaga Kerja Luar Negeri (KTKLN)"),
    /** Any other paper, or one of another state. */
    OTHER("other", "other paper", "dokumen lain");

    private final String code;
    private final Text display;

    IdentityDocumentKind(String code, String en, String id) {
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
     * Whether one can travel between states on it. A seaman's book does not replace a passport, PP 22/2022 art. 1 item 6.
     *
     * @return true for the travel documents of UU 6/2011 art. 24
     */
    public boolean isTravelDocument() {
        return switch (this) {
            case PASSPORT, SERVICE_PASSPORT, DIPLOMATIC_PASSPORT, TRAVEL_DOCUMENT_IN_LIEU, BORDER_PASS -> true;
            default -> false;
        };
    }

    /**
     * Whether it is one of the three passports.
     *
     * @return true for a passport of UU 6/2011 art. 24(2)
     */
    public boolean isPassport() {
        return this == PASSPORT || this == SERVICE_PASSPORT || this == DIPLOMATIC_PASSPORT;
    }
}

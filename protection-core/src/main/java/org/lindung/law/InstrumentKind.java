package org.lindung.law;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Kinds of instruments that a rule can rest on: those of Indonesian law, in the order of UU 12/2011 art. 7 as far as they
 * are used here, and after them the documents of programmes, which bind nobody but their partners, and the guidance of
 * expert bodies, which binds nobody.
 */
public enum InstrumentKind implements CodedValue {
    /** Law, <i>Undang-Undang</i>. */
    UU("uu", "act", "UU", "Law", "Undang-Undang"),
    /** Government regulation, <i>Peraturan Pemerintah</i>. */
    PP("pp", "act", "PP", "Government Regulation", "Peraturan Pemerintah"),
    /** Decision of the Constitutional Court, <i>Putusan Mahkamah Konstitusi</i>. */
    PUTUSAN_MK("putusan-mk", "judgment", "Putusan MK", "Constitutional Court Decision", "Putusan Mahkamah Konstitusi"),
    /** The document in which partners of a programme say whom it serves with what, <i>dokumen program</i>. Not law. */
    PROGRAMME_DOCUMENT("programme-document", "doc", "Dokumen Program", "Programme Document", "Dokumen Program"),
    /** What an expert body published for those who do the work, <i>panduan</i>. Not law. */
    GUIDANCE("guidance", "doc", "Panduan", "Guidance", "Panduan");

    private final String code;
    private final String documentType;
    private final String abbreviation;
    private final Text display;

    InstrumentKind(String code, String documentType, String abbreviation, String en, String id) {
        this.code = code;
        this.documentType = documentType;
        this.abbreviation = abbreviation;
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
     * The type of document in the Akoma Ntoso naming convention.
     *
     * @return {@code act}, {@code judgment} or {@code doc}
     */
    String documentType() {
        return documentType;
    }

    /**
     * How lawyers abbreviate the kind in front of number and year.
     *
     * @return {@code UU}, {@code PP}, {@code Putusan MK}, {@code Dokumen Program}
     */
    public String abbreviation() {
        return abbreviation;
    }
}

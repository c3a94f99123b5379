package org.lindung.law;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** From what a provision was read, strongest first. An answer is as strong as the weakest source that it rests on. */
public enum SourceKind implements CodedValue {
    /** The official gazette itself. */
    OFFICIAL_GAZETTE("official-gazette", "official gazette", "lembaran negara"),
    /** The document itself, as its parties signed it: an agreement, a programme. */
    ORIGINAL_DOCUMENT("original-document", "the signed document itself", "dokumen asli yang ditandatangani"),
    /** The statute's own words, in a machine-read copy: single letters or digits of the copy can be wrong. */
    STATUTE_COPY("statute-copy", "statute text, machine-read copy", "teks undang-undang, salinan hasil pindai"),
    /** Somebody's report of the law: press, a commentary, an agency's notice. */
    SECONDARY("secondary", "secondary source", "sumber sekunder"),
    /** Not confirmed by anything read; never the ground of a yes or a no, only of {@code NEEDS_REVIEW}. */
    UNVERIFIED("unverified", "not verified", "belum terverifikasi");

    private final String code;
    private final Text display;

    SourceKind(String code, String en, String id) {
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
}

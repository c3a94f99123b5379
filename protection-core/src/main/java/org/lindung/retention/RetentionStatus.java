package org.lindung.retention;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Whether data that is kept has to be erased. What is not recorded is never a reason to erase, nor one to keep for ever. */
public enum RetentionStatus implements CodedValue {
    /** It may be kept. */
    KEEP("keep", "it may be kept for now", "boleh disimpan untuk saat ini"),
    /** It has to be erased. */
    DUE("due", "it has to be erased", "harus dihapus"),
    /** Something forbids erasing it, or lifts the duty to. */
    HELD("held", "it is on hold and not erased for now", "ditahan dan untuk saat ini tidak dihapus"),
    /** The records do not settle it: something has to be asked or decided first. */
    UNDETERMINED("undetermined", "the records do not settle it", "catatan belum cukup untuk menentukan"),
    /** All is recorded and the law leaves it open: a person decides. */
    NEEDS_REVIEW(
            "needs-review", "the law leaves it open; a person decides", "hukum tidak jelas; harus diputuskan petugas");

    private final String code;
    private final Text display;

    RetentionStatus(String code, String en, String id) {
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

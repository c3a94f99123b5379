package org.lindung.party;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** The licences of a placement company. */
public enum LicenceKind implements CodedValue {
    /**
     * To be a placement company, <i>Surat Izin Perusahaan Penempatan Pekerja Migran Indonesia</i>; UU 18/2017 art.
     * 1 item 16 and art. 51.
     */
    SIP3MI(
            "sip3mi",
            "licence of a placement company (SIP3MI)",
            "Surat Izin Perusahaan Penempatan Pekerja Migran Indonesia (SIP3MI)"),
    /**
     * To recruit for one demand of workers, <i>Surat Izin Perekrutan Pekerja Migran Indonesia</i>; it names the country
     * of work; UU 18/2017 art. 1 item 17 and art. 59.
     */
    SIP2MI("sip2mi", "recruitment licence (SIP2MI)", "Surat Izin Perekrutan Pekerja Migran Indonesia (SIP2MI)");

    private final String code;
    private final Text display;

    LicenceKind(String code, String en, String id) {
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

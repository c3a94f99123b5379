package org.lindung.party;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What an organisation is. What it does in protection work is its {@link OrganisationRole}. */
public enum OrganisationKind implements CodedValue {
    /** Body of several states, as IOM. */
    INTERNATIONAL_ORGANISATION("international-organisation", "international organisation", "organisasi internasional"),
    /** Ministry of the Republic. */
    MINISTRY("ministry", "ministry", "kementerian"),
    /** Directorate or directorate general of a ministry. */
    DIRECTORATE("directorate", "directorate of a ministry", "direktorat pada kementerian"),
    /** Government agency outside the ministries, as <i>Badan</i> of UU 18/2017 art. 1 item 26. */
    AGENCY("agency", "government agency", "badan pemerintah nonkementerian"),
    /** Embassy, consulate or trade office abroad, <i>Perwakilan Republik Indonesia</i>, UU 18/2017 art. 1 item 24. */
    MISSION("mission", "mission abroad", "perwakilan Republik Indonesia di luar negeri"),
    /** Body of several offices for one purpose and time, <i>gugus tugas</i>. */
    TASK_FORCE("task-force", "task force", "gugus tugas atau satuan tugas"),
    /** Government or office of a province, regency or city. */
    REGIONAL_GOVERNMENT(
            "regional-government",
            "government of a province, regency or city",
            "pemerintah provinsi, kabupaten atau kota"),
    /** <i>Pemerintah Desa</i>, UU 18/2017 art. 1 item 23. */
    VILLAGE_GOVERNMENT("village-government", "village government", "pemerintah desa"),
    /** Police, prosecution or court. */
    LAW_ENFORCEMENT("law-enforcement", "police, prosecution or court", "kepolisian, kejaksaan atau pengadilan"),
    /** Authority of another state. */
    FOREIGN_GOVERNMENT("foreign-government", "authority of another state", "lembaga pemerintah negara lain"),
    /** Legal entity that does business, at home or abroad. */
    COMPANY("company", "company", "perusahaan"),
    /** Organisation of civil society, union or faith group. */
    NGO("ngo", "non-governmental organisation", "organisasi masyarakat sipil"),
    /** Hospital, health centre or clinic. */
    HEALTH_SERVICE("health-service", "hospital or clinic", "rumah sakit atau klinik"),
    /** School, college or training centre. */
    SCHOOL("school", "school or training centre", "sekolah atau balai latihan");

    private final String code;
    private final Text display;

    OrganisationKind(String code, String en, String id) {
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

package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What a clause of a worker's agreement is about. Which of them an agreement has to have is said by {@link
 * WorkerAgreement#contents}; the law behind each of them stands there.
 */
public enum ClauseKind implements CodedValue {
    /** Name of the employer or, for crew, the principal. */
    EMPLOYER_NAME("employer-name", "employer's name", "nama pemberi kerja"),
    /** What the employer is and does. */
    EMPLOYER_PROFILE("employer-profile", "employer's profile", "profil pemberi kerja"),
    /** Where the employer can be found; a post-office box alone is not enough (explanation of UU 18/2017 art. 15(2)). */
    EMPLOYER_ADDRESS("employer-address", "employer's full address", "alamat lengkap pemberi kerja"),
    /** The employer's number of identification. */
    EMPLOYER_NUMBER("employer-number", "employer's identification number", "nomor identifikasi pemberi kerja"),
    /** Name of the worker. */
    WORKER_NAME("worker-name", "worker's name", "nama pekerja"),
    /** Home address of the worker. */
    WORKER_ADDRESS("worker-address", "worker's full address", "alamat lengkap pekerja"),
    /** Birth date or age of the worker. */
    WORKER_AGE("worker-age", "worker's age or birth date", "umur atau tanggal lahir pekerja"),
    /** Sex of the worker. */
    WORKER_SEX("worker-sex", "worker's sex", "jenis kelamin pekerja"),
    /** Marital status of the worker. */
    WORKER_MARITAL_STATUS("worker-marital-status", "worker's marital status", "status perkawinan pekerja"),
    /** Number of the worker's passport. */
    WORKER_PASSPORT("worker-passport", "worker's passport number", "nomor paspor pekerja"),
    /** Seafarer's code or number of the seafarer's identity document. */
    SEAFARER_NUMBER("seafarer-number", "seafarer's number", "kode atau nomor identitas pelaut"),
    /** Name of the placement company or of the person who answers for it. */
    PLACEMENT_COMPANY_NAME("placement-company-name", "placement company's name", "nama perusahaan penempatan"),
    /** Address of the placement company. */
    PLACEMENT_COMPANY_ADDRESS(
            "placement-company-address", "placement company's address", "alamat perusahaan penempatan"),
    /** Name, registration and flag of the vessel. */
    VESSEL("vessel", "vessel", "kapal"),
    /** Where the vessel sails or fishes. */
    SAILING_ZONE("sailing-zone", "sailing zone", "wilayah pelayaran"),
    /** Position or kind of work. */
    JOB("job", "job", "jabatan atau jenis pekerjaan"),
    /** Where the work is done. */
    PLACE_OF_WORK("place-of-work", "place of work", "tempat kerja"),
    /** What each side may ask and must do. */
    RIGHTS_AND_DUTIES("rights-and-duties", "rights and duties", "hak dan kewajiban"),
    /** How long the work lasts. */
    WORKING_HOURS("working-hours", "working hours", "jam kerja"),
    /** Days without work. */
    REST_DAYS("rest-days", "rest days", "hari istirahat"),
    /** Hours without work in a day. */
    DAILY_REST("daily-rest", "daily rest", "waktu istirahat harian"),
    /** Yearly leave. */
    LEAVE("leave", "leave", "cuti"),
    /** The wage. */
    WAGE("wage", "wage", "upah"),
    /** How the wage is paid. */
    WAGE_PAYMENT("wage-payment", "payment of the wage", "cara pembayaran upah"),
    /** Pay for work beyond the agreed hours. */
    OVERTIME("overtime", "overtime pay", "upah lembur"),
    /** Pay during yearly leave. */
    LEAVE_PAY("leave-pay", "pay during leave", "upah cuti tahunan"),
    /** Bonus. */
    BONUS("bonus", "bonus", "bonus upah"),
    /** What is kept back from the wage. */
    DEDUCTION("deduction", "deductions from the wage", "potongan upah"),
    /** Lodging. */
    ACCOMMODATION("accommodation", "accommodation", "akomodasi"),
    /** Meals. */
    FOOD("food", "food", "makanan"),
    /** Facilities as a whole. */
    FACILITIES("facilities", "facilities", "fasilitas"),
    /** Social security or insurance. */
    INSURANCE("insurance", "social security and insurance", "jaminan sosial dan asuransi"),
    /** Protection on board, apart from the other clauses. */
    PROTECTION_ON_BOARD("protection-on-board", "protection on board", "pelindungan di atas kapal"),
    /** Safety and health at work. */
    SAFETY("safety", "safety at work", "keamanan dan keselamatan kerja"),
    /** How long the agreement binds. */
    TERM("term", "term", "jangka waktu"),
    /** The way home. */
    RETURN_TRAVEL("return-travel", "return travel", "pemulangan"),
    /** How disputes are settled. */
    DISPUTE_SETTLEMENT("dispute-settlement", "settlement of disputes", "penyelesaian perselisihan"),
    /** When the worker leaves Indonesia. */
    DEPARTURE("departure", "time of departure", "waktu keberangkatan"),
    /** What the worker pays for the placement, and how. */
    PLACEMENT_COST("placement-cost", "placement cost", "biaya penempatan"),
    /** What the placement company answers for if the employer does not. */
    GUARANTEE("guarantee", "placement company's guarantee", "jaminan perusahaan penempatan"),
    /** Who has to see to problems. */
    RESPONSIBILITY("responsibility", "responsibility for problems", "tanggung jawab penyelesaian masalah"),
    /** What follows if a side breaks the agreement. */
    BREACH("breach", "consequences of a breach", "akibat pelanggaran perjanjian"),
    /** Signatures of the parties. */
    SIGNATURES("signatures", "signatures", "tanda tangan para pihak"),
    /** Place and day of signing. */
    PLACE_AND_DAY_OF_SIGNING("place-and-day-of-signing", "place and day of signing", "tempat dan tanggal tanda tangan");

    private final String code;
    private final Text display;

    ClauseKind(String code, String en, String id) {
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

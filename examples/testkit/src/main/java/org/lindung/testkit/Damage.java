package org.lindung.testkit;

import java.nio.charset.StandardCharsets;
import org.lindung.basics.BasicsViolation;
import org.lindung.basics.CodedValue;
import org.lindung.json.JsonViolation;
import org.lindung.migrant.MigrantViolation;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What can have happened to a row on its way from an office: ten kinds, each of which a strict reader refuses. */
public enum Damage implements CodedValue {
    /** The connection broke: the line ends in its middle. */
    CUT_OFF(JsonViolation.MALFORMED_JSON, "cut-off", "cut off in the middle", "terpotong di tengah"),
    /** Somebody's export has a field that nobody else knows. */
    UNKNOWN_FIELD(
            JsonViolation.UNKNOWN_FIELD, "unknown-field", "a field that does not exist", "kolom yang tidak dikenal"),
    /** Yes as a word where true belongs. */
    WRONG_TYPE(
            JsonViolation.WRONG_TYPE, "wrong-type", "a word instead of true or false", "kata, bukan true atau false"),
    /** A code by its number in somebody's list. */
    NUMBER_FOR_CODE(JsonViolation.WRONG_TYPE, "number-for-code", "a number instead of a code", "angka, bukan kode"),
    /** A code that is on no list. */
    UNKNOWN_CODE(JsonViolation.UNKNOWN_CODE, "unknown-code", "a code that does not exist", "kode yang tidak dikenal"),
    /** The thirtieth of February. */
    IMPOSSIBLE_DATE(
            BasicsViolation.NO_SUCH_DATE, "impossible-date", "a day that does not exist", "tanggal yang tidak ada"),
    /** A NIK with its last digit missing. */
    NIK_TOO_SHORT(MigrantViolation.NIK_NOT_16_DIGITS, "nik-too-short", "a NIK of 15 digits", "NIK dengan 15 angka"),
    /** The id of the row before, on another person. */
    DUPLICATE_ID(
            JsonViolation.DUPLICATE_ID,
            "duplicate-id",
            "the id of the row before",
            "id yang sama dengan baris sebelumnya"),
    /** Nothing. */
    EMPTY_LINE(JsonViolation.EMPTY_LINE, "empty-line", "an empty line", "baris kosong"),
    /** A file that was saved in an old encoding. */
    INVALID_UTF_8(JsonViolation.INVALID_UTF_8, "invalid-utf-8", "a byte that is not UTF-8", "bita yang bukan UTF-8");

    private final ViolationCode reportedAs;
    private final String code;
    private final Text display;

    Damage(ViolationCode reportedAs, String code, String en, String id) {
        this.reportedAs = reportedAs;
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
     * The violation as which a strict reader of this library reports the row.
     *
     * @return the kind of violation
     */
    public ViolationCode reportedAs() {
        return reportedAs;
    }

    /**
     * The damaged line, without its end.
     *
     * @param whole the document as it was; changed here
     * @param idBefore the id of the row before, which is whole
     */
    byte[] line(JsonMapper mapper, ObjectNode whole, String idBefore) {
        ObjectNode migrant = (ObjectNode) whole.get("migrant");
        switch (this) {
            case UNKNOWN_FIELD -> whole.put("remarks", "urgent");
            case WRONG_TYPE -> ((ObjectNode) whole.get("documents")).put("passport", "yes");
            case NUMBER_FOR_CODE -> migrant.put("maritalStatus", 1);
            case UNKNOWN_CODE -> ((ObjectNode) whole.get("migration")).put("channel", "friend");
            case IMPOSSIBLE_DATE -> migrant.put("birthDate", "2001-02-30");
            case NIK_TOO_SHORT -> migrant.put("nik", "530101410190900");
            case DUPLICATE_ID -> migrant.put("id", idBefore);
            case INVALID_UTF_8 -> migrant.put("name", "José");
            case CUT_OFF, EMPTY_LINE -> {}
        }
        String line = mapper.writeValueAsString(whole);
        return switch (this) {
            case CUT_OFF -> line.substring(0, line.length() / 2).getBytes(StandardCharsets.UTF_8);
            case EMPTY_LINE -> new byte[0];
            case INVALID_UTF_8 -> line.getBytes(StandardCharsets.ISO_8859_1);
            default -> line.getBytes(StandardCharsets.UTF_8);
        };
    }
}

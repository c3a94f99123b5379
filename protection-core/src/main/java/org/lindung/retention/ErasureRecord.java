package org.lindung.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.lindung.basics.CodedValue;
import org.lindung.casework.CaseWorkerId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * That data was erased: which kinds, why, when, by whom. All processing is to be recorded (UU 27/2022 art. 31), erasing too
 * (art. 16(1) letter f), and the person is to be told (art. 45). Holds codes, and nothing of what was erased.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ErasureRecord extends Serializable permits ImmutableErasureRecord {
    /**
     * When.
     *
     * @return the day
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    LocalDate getOn();

    /**
     * Who did it.
     *
     * @return the case worker
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    CaseWorkerId getBy();

    /**
     * Which data.
     *
     * @return the kinds of data that were due, whether or not anything of the kind was recorded
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Set<DataCategory> getCategories();

    /**
     * Why.
     *
     * @return the reasons
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Set<RetentionReason> getReasons();

    /**
     * The record as one text, to be hashed or signed, as {@code AuditedAct.of(AuditEvent.ERASURE, record.getBy(),
     * List.of(record.content()))}: a line for each attribute, codes in the order of their lists.
     *
     * @return the same text for the same record, always; codes only
     */
    default String content() {
        return String.join(
                "\n",
                "erasure-1",
                "on " + getOn(),
                "by " + getBy().value(),
                "categories " + codes(getCategories()),
                "reasons " + codes(getReasons()),
                "");
    }

    private static <E extends Enum<E> & CodedValue> String codes(Set<E> constants) {
        return constants.stream().sorted().map(CodedValue::code).collect(Collectors.joining(" "));
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds records. */
    final class Builder extends ImmutableErasureRecord.Builder {
        Builder() {}
    }
}

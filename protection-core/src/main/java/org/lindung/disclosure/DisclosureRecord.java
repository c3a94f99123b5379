package org.lindung.disclosure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.lindung.audit.AuditEvent;
import org.lindung.audit.AuditedAct;
import org.lindung.basics.CodedValue;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.ConsentId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.ProtectionStyle;

/**
 * That something of a case was disclosed: to whom, for what, when, on which ground, which kinds of data. All processing of
 * personal data is to be recorded (UU 27/2022 art. 31). Holds ids and codes, and nothing that was disclosed.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface DisclosureRecord extends Serializable permits ImmutableDisclosureRecord {
    /**
     * Of which case.
     *
     * @return the case
     */
    @NotPersonal
    CaseId getCaseId();

    /**
     * To whom.
     *
     * @return the recipient
     */
    @NotPersonal
    PartyId getRecipient();

    /**
     * For what.
     *
     * @return the purpose
     */
    @NotPersonal
    ProcessingPurpose getPurpose();

    /**
     * When.
     *
     * @return the day
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    LocalDate getOn();

    /**
     * Which data was open.
     *
     * @return the kinds of data that a ground covered, whether or not anything of the kind is recorded
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Set<DataCategory> getCategories();

    /**
     * On what ground.
     *
     * @return the bases; none if nothing could travel
     */
    @NotPersonal
    Set<LawfulBasis> getBases();

    /**
     * On which consents.
     *
     * @return the consents that covered some of it
     */
    @NotPersonal
    List<ConsentId> getConsents();

    /**
     * Who broke the glass.
     *
     * @return the case worker who answers for a disclosure in an emergency; empty for any other one
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Optional<CaseWorkerId> getGlassBrokenBy();

    /**
     * The record as one text, to be hashed or signed: a line for each attribute, codes in the order of their lists.
     *
     * @return the same text for the same record, always; ids and codes only
     */
    default String content() {
        return String.join(
                "\n",
                "disclosure-1",
                "case " + getCaseId().value(),
                "recipient " + getRecipient().value(),
                "purpose " + getPurpose().code(),
                "on " + getOn(),
                "categories " + codes(getCategories()),
                "bases " + codes(getBases()),
                "consents " + getConsents().stream().map(ConsentId::value).collect(Collectors.joining(" ")),
                "glass-broken-by " + getGlassBrokenBy().map(CaseWorkerId::value).orElse(""),
                "");
    }

    /**
     * The disclosure as an act for the trail of the case: an emergency access if the glass was broken, a disclosure
     * otherwise. The trail then finds it if this record is changed, or if it is gone.
     *
     * @param by who handed it out
     * @return the act, of which a trail holds a digest
     */
    default AuditedAct act(CaseWorkerId by) {
        return AuditedAct.of(
                getGlassBrokenBy().isPresent() ? AuditEvent.EMERGENCY_ACCESS : AuditEvent.DISCLOSURE,
                by,
                List.of(content()));
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
    final class Builder extends ImmutableDisclosureRecord.Builder {
        Builder() {}
    }
}

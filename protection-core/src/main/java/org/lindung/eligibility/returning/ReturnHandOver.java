package org.lindung.eligibility.returning;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.household.Kinship;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.shelter.PersonHandOver;
import org.lindung.shelter.PersonReceiver;
import org.lindung.supply.SignatureRole;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about the hand-over of a worker whom the ministry for migrant workers brings home: the facts for
 * {@link HandOverRules#HAND_OVER}. The day of the hand-over is not among them; it is the day that the rules are
 * asked about.
 *
 * <p>Every question can be unanswered, with its reason. Local term: <i>serah terima</i>.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ReturnHandOver extends Serializable permits ImmutableReturnHandOver {
    /** Whom the regulation calls family, art. 1 item 2. */
    Set<Kinship> FAMILY = Set.of(Kinship.SPOUSE, Kinship.CHILD, Kinship.PARENT);

    /**
     * Whether the ministry or agency for migrant workers brings the worker home, as one who had a problem.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getBroughtHome() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker has a family: spouse, child or parent.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getHasFamily() {
        return Answer.notAsked();
    }

    /**
     * Who takes the worker in.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<HandOverReceiver> getReceiver() {
        return Answer.notAsked();
    }

    /**
     * Whether there is a record of the hand-over, <i>berita acara serah terima</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getRecorded() {
        return Answer.notAsked();
    }

    /**
     * Whether the local government or the village or ward witnessed it.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWitnessed() {
        return Answer.notAsked();
    }

    /**
     * A hand-over as far as its record goes: which authority took the worker in, it does not say; whether another relative
     * than spouse, child and parent came for the family is to be asked; and a witness who did not sign stays a question.
     *
     * @param record the record
     * @return a builder that knows receiver, record and witness
     */
    static Builder of(PersonHandOver record) {
        boolean isSigned =
                record.getSignatures().stream().anyMatch(signature -> signature.role() == SignatureRole.WITNESS);
        Builder builder = builder();
        builder.receiver(receiver(record.getReceiver()))
                .recorded(Answer.known(true))
                .witnessed(isSigned ? Answer.known(true) : Answer.notAsked());
        return builder;
    }

    private static Answer<HandOverReceiver> receiver(PersonReceiver receiver) {
        if (receiver instanceof PersonReceiver.Proxy) {
            return Answer.known(HandOverReceiver.PROXY);
        }
        boolean isFamily =
                receiver instanceof PersonReceiver.FamilyMember relative && FAMILY.contains(relative.relation());
        return isFamily ? Answer.known(HandOverReceiver.FAMILY) : Answer.notAsked();
    }

    /**
     * Starts a hand-over.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a hand-over. */
    final class Builder extends ImmutableReturnHandOver.Builder {
        Builder() {}
    }
}

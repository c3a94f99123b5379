package org.lindung.eligibility.empowerment;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about a worker who came home and is to be given social empowerment: the facts for {@link
 * EmpowermentRules}. The day is not among them; it is the day that the rules are asked about, on which empowerment
 * starts.
 *
 * <p>Every question can be unanswered, with its reason. Local term: <i>pemberdayaan sosial</i>.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface EmpowermentRequest extends Serializable permits ImmutableEmpowermentRequest {
    /**
     * Whether the worker finished the employment agreement and came home to the home area.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getAgreementFinished() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker has a social problem at home, <i>permasalahan sosial</i>: a shift of values, a culture
     * shock, a condition that makes it hard to be productive, or another loss of social function.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSocialProblem() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker went through social reintegration, the reunion with a family, <i>reintegrasi sosial</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getReintegrated() {
        return Answer.notAsked();
    }

    /**
     * The day on which reintegration was carried out; does not apply where there was none.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getReintegratedOn() {
        return Answer.notAsked();
    }

    /**
     * The day of the return to Indonesia.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getReturnedOn() {
        return Answer.notAsked();
    }

    /**
     * The day of arrival in the home area.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getHomeSince() {
        return Answer.notAsked();
    }

    /**
     * Whether the service office of the agency or ministry for migrant workers (<i>BP3MI</i>) confirms the social
     * problem.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getProblemIdentified() {
        return Answer.notAsked();
    }

    /**
     * For how many days empowerment is planned.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getPlannedDays() {
        return Answer.notAsked();
    }

    /**
     * Starts a request.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableEmpowermentRequest.Builder {
        Builder() {}
    }
}

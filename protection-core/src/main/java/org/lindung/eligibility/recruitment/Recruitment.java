package org.lindung.eligibility.recruitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.party.EmployerKind;
import org.lindung.party.LicenceKind;
import org.lindung.party.LicenceStatus;
import org.lindung.party.PlacementCompany;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about how a worker is recruited and placed: the facts for {@link RecruitmentRules}. The day is not among
 * them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Recruitment extends Serializable permits ImmutableRecruitment {
    /**
     * Who recruits and places the worker.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Recruiter> getRecruiter() {
        return Answer.notAsked();
    }

    /**
     * Whether a written agreement with the government or the legal entity that employs is there; UU 18/2017 art.
     * 50(1).
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWrittenAgreement() {
        return Answer.notAsked();
    }

    /**
     * Whether the company has the permit of the minister to send its own workers; explanation of UU 18/2017 art.
     * 61(1).
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getOwnCompanyPermit() {
        return Answer.notAsked();
    }

    /**
     * Whether the company holds a SIP3MI that was given to itself, is within its term and not revoked, suspended or
     * not.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getCompanyLicence() {
        return Answer.notAsked();
    }

    /**
     * Whether the SIP3MI or the business of the company is suspended, as a whole or in part.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSuspended() {
        return Answer.notAsked();
    }

    /**
     * Whether the company holds a valid SIP2MI that was given to itself and names the country of work.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getRecruitmentLicence() {
        return Answer.notAsked();
    }

    /**
     * What the employer is.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<EmployerKind> getEmployerKind() {
        return Answer.notAsked();
    }

    /**
     * Whether the placement goes through a partner in the country of work, <i>Mitra Usaha</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getThroughPartner() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker is about to leave, so that the preparation is over.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getAboutToDepart() {
        return Answer.notAsked();
    }

    /**
     * Whether the company registered the worker for the orientation before departure (OPP) and let them take part.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getOrientation() {
        return Answer.notAsked();
    }

    /**
     * Starts a recruitment.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a recruitment by a company, with what its recorded licences prove for a day. A record proves that there is a
     * licence; that there is none it does not prove, so that this stays to be asked.
     *
     * @param company the company with its licences
     * @param destination the country of work
     * @param day the day that the rules will be asked about
     * @return a builder in which recruiter, licences and suspension are set as far as they are on record
     */
    static Builder by(PlacementCompany company, CountryCode destination, LocalDate day) {
        Set<LicenceStatus> statuses = company.getLicences().stream()
                .filter(licence -> licence.getKind() == LicenceKind.SIP3MI)
                .map(licence -> licence.statusOn(day))
                .collect(Collectors.toSet());
        Builder builder = builder().recruiter(Answer.known(Recruiter.PLACEMENT_COMPANY));
        if (statuses.contains(LicenceStatus.VALID)) {
            builder.companyLicence(Answer.known(true)).suspended(Answer.known(false));
        } else if (statuses.contains(LicenceStatus.SUSPENDED)) {
            builder.companyLicence(Answer.known(true)).suspended(Answer.known(true));
        }
        if (company.recruitmentLicence(destination, day).isPresent()) {
            builder.recruitmentLicence(Answer.known(true));
        }
        return builder;
    }

    /** Builds a recruitment. */
    final class Builder extends ImmutableRecruitment.Builder {
        Builder() {}
    }
}

package org.lindung.json.htcds;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lindung.casework.CaseStatus;
import org.lindung.casework.EventKind;
import org.lindung.casework.SupportType;
import org.lindung.code.Code;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.party.OrganisationKind;
import org.lindung.referral.ReferralReason;
import org.lindung.screening.AuthorityKind;

/**
 * Constants of a closed list of the domain beside choices of a field that mean the same.
 *
 * @param <E> the list
 */
final class Counterpart<E extends Enum<E>> {
    static final Counterpart<CaseStatus> CASE_STATUS =
            new Counterpart<>(CaseStatus.class, HtcdsField.CAS_STATUS, status -> switch (status) {
                case ACTIVE -> "Active";
                case FOLLOW_UP -> "FollowUp";
                case CLOSED -> "Closed";
                case CLOSED_REFERRED -> "ClosedReferred";
            });

    static final Counterpart<EventKind> EVENT_KIND =
            new Counterpart<>(EventKind.class, HtcdsField.HTE_TYPE, kind -> switch (kind) {
                case RECRUITMENT -> "Recruitment";
                case TRANSIT -> "Transit";
                case EXPLOITATION -> "Exploitation";
            });

    static final Counterpart<SupportType> SUPPORT_TYPE =
            new Counterpart<>(SupportType.class, HtcdsField.SPL_TYPE, type -> switch (type) {
                case EDUCATION -> "Education";
                case FINANCIAL -> "Financial";
                case HEALTH -> "Health";
                case LABOUR_EXPLOITATION_REHABILITATION -> "LabourExploitationRehabilitation";
                case LEGAL -> "Legal";
                case LIVELIHOOD -> "Livelihood";
                case RIGHTS_BASED_TRAINING -> "RightsBasedTraining";
                case SEXUAL_EXPLOITATION_REHABILITATION -> "SexualExploitationRehabilitation";
                case SOCIAL_CARE -> "SocialCare";
            });

    static final Counterpart<ReferralReason> OUTGOING_REASON =
            new Counterpart<>(ReferralReason.class, HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL, Counterpart::reason);

    static final Counterpart<ReferralReason> INCOMING_REASON =
            new Counterpart<>(ReferralReason.class, HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL, Counterpart::reason);

    static final Counterpart<TraffickingStatus> TRAFFICKING_STATUS =
            new Counterpart<>(TraffickingStatus.class, HtcdsField.VIC_TRAFFICKING_STATUS, status -> switch (status) {
                case POSSIBLE_VICTIM -> "PossibleVictimOfTrafficking";
                case ACTUAL_VICTIM -> "ActualVictimOfTrafficking";
                case NOT_A_VICTIM -> "NotAVictimOfTrafficking";
            });

    static final Counterpart<AuthorityKind> AUTHORITY_KIND = new Counterpart<>(
            AuthorityKind.class, HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG, kind -> switch (kind) {
                case POLICE -> "Police";
                case NGO -> "NGO";
                case COURT_OR_PROSECUTION -> "CourtOrProsecution";
                case NON_POLICE_GOVERNMENT -> "NonPoliceGovernmentalOrganization";
                case OTHER -> "Other";
            });

    private final Map<E, Code> codes;

    private Counterpart(Class<E> list, HtcdsField<Code> field, Function<E, String> choice) {
        codes = new EnumMap<>(list);
        Stream.of(list.getEnumConstants()).forEach(constant -> codes.put(constant, field.code(choice.apply(constant))));
    }

    private static String reason(ReferralReason reason) {
        return switch (reason) {
            case ADDITIONAL_SERVICES_REQUIRED -> "AdditionalServicesRequired";
            case MIGRATION_OR_CHANGE_OF_LOCATION -> "MigrationOrChangeOfLocation";
            case OTHER -> "Other";
        };
    }

    /** What kind of organisation the standard calls one of ours; nothing where it has no such kind. */
    static Optional<Code> of(OrganisationKind kind) {
        return switch (kind) {
            case MINISTRY, DIRECTORATE, AGENCY, MISSION -> organisation("CentralGovernmentOrganisation");
            case REGIONAL_GOVERNMENT, VILLAGE_GOVERNMENT -> organisation("LocalGovernmentOrganisation");
            case LAW_ENFORCEMENT -> organisation("LawEnforcement");
            case COMPANY -> organisation("CorporateBusiness");
            case NGO -> organisation("NGO");
            case HEALTH_SERVICE -> organisation("HealthServiceOrganisation");
            case SCHOOL -> organisation("SchoolOrCollege");
            case INTERNATIONAL_ORGANISATION, TASK_FORCE, FOREIGN_GOVERNMENT -> Optional.empty();
        };
    }

    private static Optional<Code> organisation(String type) {
        return Optional.of(HtcdsField.ORG_TYPE.code(type));
    }

    Code of(E constant) {
        return Objects.requireNonNull(codes.get(constant));
    }

    Optional<E> of(Code code) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

package org.lindung.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;

/** The document of an applicant as records with constraints of Bean Validation. */
record PlainApplicant(
        @NotNull @Valid Person migrant,
        @NotNull @Valid Journey migration,
        @NotNull Agreements agreements,
        @NotNull Papers documents,
        boolean healthy,
        boolean permissionCountersigned,
        @NotBlank String permissionSigner,
        boolean socialSecurityMember) {

    /** Who. */
    record Person(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            String id,

            @NotBlank @Size(max = 200) String name,
            @NotNull @Past LocalDate birthDate,
            @NotBlank String sex,
            @NotBlank String maritalStatus,
            @NotBlank String education,

            @NotNull @Pattern(regexp = "[1-9][0-9]\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}")
            String homeVillage) {

        /** Masked, as everything that is about a person. */
        @Override
        public String toString() {
            return "***";
        }
    }

    /** Where to. */
    record Journey(
            @NotNull LocalDate departureDate,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String destination,
            @NotNull @Pattern(regexp = "[0-9]{1,4}") String occupation,
            @NotBlank String workerGroup,
            @NotBlank String channel,
            @NotBlank String employerKind) {}

    /** What was signed. */
    record Agreements(boolean placement, boolean employment) {}

    /** What is held. */
    record Papers(
            @JsonProperty("marital-status-certificate") boolean maritalStatusCertificate,
            @JsonProperty("family-permission") boolean familyPermission,
            @JsonProperty("competence-certificate") boolean competenceCertificate,
            @JsonProperty("medical-certificate") boolean medicalCertificate,
            boolean passport,
            @JsonProperty("work-visa") boolean workVisa) {}

    /** What the rule reads. */
    KnownDeparture departure() {
        return new KnownDeparture(
                migrant.birthDate,
                Period.between(migrant.birthDate, migration.departureDate).getYears(),
                healthy,
                documents.competenceCertificate,
                documents.passport,
                documents.workVisa,
                socialSecurityMember,
                agreements.placement,
                agreements.employment,
                documents.maritalStatusCertificate,
                migrant.maritalStatus.equals(MaritalStatus.MARRIED.code())
                        ? MaritalStatus.MARRIED
                        : MaritalStatus.NEVER_MARRIED,
                signer(),
                permissionCountersigned);
    }

    private PermissionSigner signer() {
        for (PermissionSigner signer : PermissionSigner.values()) {
            if (signer.code().equals(permissionSigner)) {
                return signer;
            }
        }
        return PermissionSigner.OTHER;
    }

    /** Masked, as everything that is about a person. */
    @Override
    public String toString() {
        return "***";
    }
}

package org.lindung.json.htcds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lindung.area.CountryCode;
import org.lindung.code.Code;
import org.lindung.code.CodeDirectory;
import org.lindung.code.CodeList;
import org.lindung.code.ListedCode;
import org.lindung.privacy.DataCategory;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * A field of the Human Trafficking Case Data Standard 2.0 (International Organization for Migration, CC BY 4.0): its name,
 * its English label and what it holds. No field is required by the standard.
 *
 * <p>The long list below is the standard's own, in its order; names and labels are changed in nothing but the one label
 * that the standard leaves empty, that of {@code per_Organisation}.
 *
 * @param <T> type of the values
 */
public final class HtcdsField<T> {
    /** Characters of a text, as many as a cell of a spreadsheet can hold. */
    public static final int MAX_LENGTH = 32_767;

    /** The highest whole number, of children or years. */
    public static final int MAX_NUMBER = 999;

    /** The beginning of the code systems of the standard's lists; the name of the field follows. */
    static final String SYSTEMS = "htcds-2.0:";

    /** The most decimals of a coordinate, as of all decimal numbers in our JSON. */
    private static final int MAX_SCALE = 15;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Map<String, HtcdsField<?>> ALL = new LinkedHashMap<>();

    /** {@code org_Name}, <i>Organisation Name</i>. */
    public static final HtcdsField<String> ORG_NAME =
            text("org_Name", "Organisation Name", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_ShippingCity}, <i>Shipping City</i>. */
    public static final HtcdsField<String> ORG_SHIPPING_CITY =
            text("org_ShippingCity", "Shipping City", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_ShippingCountry}, <i>Shipping Country</i>. */
    public static final HtcdsField<CountryCode> ORG_SHIPPING_COUNTRY =
            country("org_ShippingCountry", "Shipping Country", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_ShippingState}, <i>Shipping State/Province</i>. */
    public static final HtcdsField<String> ORG_SHIPPING_STATE =
            text("org_ShippingState", "Shipping State/Province", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_ShippingStreet}, <i>Shipping Street</i>. */
    public static final HtcdsField<String> ORG_SHIPPING_STREET =
            text("org_ShippingStreet", "Shipping Street", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_ShippingPostalCode}, <i>Shipping Zip/Postal Code</i>. */
    public static final HtcdsField<String> ORG_SHIPPING_POSTAL_CODE = text(
            "org_ShippingPostalCode", "Shipping Zip/Postal Code", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_ShippingLongitude}, <i>Longitude</i>. */
    public static final HtcdsField<BigDecimal> ORG_SHIPPING_LONGITUDE =
            longitude("org_ShippingLongitude", "Longitude", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_ShippingLatitude}, <i>Latitude</i>. */
    public static final HtcdsField<BigDecimal> ORG_SHIPPING_LATITUDE =
            latitude("org_ShippingLatitude", "Latitude", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_Phone}, <i>Phone</i>. */
    public static final HtcdsField<String> ORG_PHONE =
            text("org_Phone", "Phone", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code org_Type}, <i>Type</i>. */
    public static final HtcdsField<Code> ORG_TYPE =
            choice("org_Type", "Type", HtcdsSection.ORGANISATION, DataCategory.NOT_PERSONAL);

    /** {@code prs_Salutation}, <i>Salutation</i>. */
    public static final HtcdsField<String> PRS_SALUTATION =
            text("prs_Salutation", "Salutation", HtcdsSection.PERSON, DataCategory.IDENTITY, Mark.CORE);

    /** {@code prs_FirstName}, <i>First Name</i>. */
    public static final HtcdsField<String> PRS_FIRST_NAME =
            text("prs_FirstName", "First Name", HtcdsSection.PERSON, DataCategory.IDENTITY, Mark.CORE);

    /** {@code prs_MiddleName}, <i>Middle Name</i>. */
    public static final HtcdsField<String> PRS_MIDDLE_NAME =
            text("prs_MiddleName", "Middle Name", HtcdsSection.PERSON, DataCategory.IDENTITY);

    /** {@code prs_SecondName}, <i>Second Name</i>. */
    public static final HtcdsField<String> PRS_SECOND_NAME =
            text("prs_SecondName", "Second Name", HtcdsSection.PERSON, DataCategory.IDENTITY, Mark.CORE);

    /** {@code prs_Birthdate}, <i>Birthdate</i>. */
    public static final HtcdsField<LocalDate> PRS_BIRTHDATE =
            date("prs_Birthdate", "Birthdate", HtcdsSection.PERSON, DataCategory.IDENTITY, Mark.CORE);

    /** {@code prs_Gender}, <i>Gender</i>. */
    public static final HtcdsField<Code> PRS_GENDER =
            choice("prs_Gender", "Gender", HtcdsSection.PERSON, DataCategory.IDENTITY, Mark.CORE);

    /** {@code prs_Deceased}, <i>Deceased</i>. */
    public static final HtcdsField<Boolean> PRS_DECEASED =
            checkbox("prs_Deceased", "Deceased", HtcdsSection.PERSON, DataCategory.IDENTITY);

    /** {@code prs_MaritalStatus}, <i>Marital Status</i>. */
    public static final HtcdsField<Code> PRS_MARITAL_STATUS =
            choice("prs_MaritalStatus", "Marital Status", HtcdsSection.PERSON, DataCategory.FAMILY);

    /** {@code prs_NumberOfChildren}, <i>Number of Children</i>. */
    public static final HtcdsField<Integer> PRS_NUMBER_OF_CHILDREN =
            number("prs_NumberOfChildren", "Number of Children", HtcdsSection.PERSON, DataCategory.FAMILY);

    /** {@code prs_PrimaryLanguage}, <i>Primary Language</i>. */
    public static final HtcdsField<String> PRS_PRIMARY_LANGUAGE =
            language("prs_PrimaryLanguage", "Primary Language", HtcdsSection.PERSON, DataCategory.IDENTITY);

    /** {@code prs_SecondaryLanguage}, <i>Secondary Language</i>. */
    public static final HtcdsField<String> PRS_SECONDARY_LANGUAGE =
            language("prs_SecondaryLanguage", "Secondary Language", HtcdsSection.PERSON, DataCategory.IDENTITY);

    /** {@code prs_HighestLevelOfEducation}, <i>Highest Level of Education</i>. */
    public static final HtcdsField<Code> PRS_HIGHEST_LEVEL_OF_EDUCATION = choice(
            "prs_HighestLevelOfEducation", "Highest Level of Education", HtcdsSection.PERSON, DataCategory.EDUCATION);

    /** {@code prs_Citizenship}, <i>Citizenship</i>. */
    public static final HtcdsField<Set<CountryCode>> PRS_CITIZENSHIP =
            countries("prs_Citizenship", "Citizenship", HtcdsSection.PERSON, DataCategory.IDENTITY, Mark.CORE);

    /** {@code prs_IdentityNumber}, <i>Identity Number</i>. */
    public static final HtcdsField<String> PRS_IDENTITY_NUMBER =
            text("prs_IdentityNumber", "Identity Number", HtcdsSection.PERSON, DataCategory.IDENTITY);

    /** {@code prs_Title}, <i>Title</i>. */
    public static final HtcdsField<String> PRS_TITLE =
            text("prs_Title", "Title", HtcdsSection.PERSON, DataCategory.WORK, Mark.CORE);

    /** {@code prs_Email}, <i>Email</i>. */
    public static final HtcdsField<String> PRS_EMAIL =
            text("prs_Email", "Email", HtcdsSection.PERSON, DataCategory.CONTACT, Mark.CORE);

    /** {@code prs_HomePhone}, <i>Home Phone</i>. */
    public static final HtcdsField<String> PRS_HOME_PHONE =
            text("prs_HomePhone", "Home Phone", HtcdsSection.PERSON, DataCategory.CONTACT, Mark.CORE);

    /** {@code prs_MobilePhone}, <i>Mobile Phone</i>. */
    public static final HtcdsField<String> PRS_MOBILE_PHONE =
            text("prs_MobilePhone", "Mobile Phone", HtcdsSection.PERSON, DataCategory.CONTACT, Mark.CORE);

    /** {@code prs_MailingCity}, <i>Mailing City</i>. */
    public static final HtcdsField<String> PRS_MAILING_CITY =
            text("prs_MailingCity", "Mailing City", HtcdsSection.PERSON, DataCategory.CONTACT, Mark.CORE);

    /** {@code prs_MailingCountry}, <i>Mailing Country</i>. */
    public static final HtcdsField<CountryCode> PRS_MAILING_COUNTRY =
            country("prs_MailingCountry", "Mailing Country", HtcdsSection.PERSON, DataCategory.CONTACT, Mark.CORE);

    /** {@code prs_MailingState}, <i>Mailing State/Province</i>. */
    public static final HtcdsField<String> PRS_MAILING_STATE =
            text("prs_MailingState", "Mailing State/Province", HtcdsSection.PERSON, DataCategory.CONTACT, Mark.CORE);

    /** {@code prs_MailingStreet}, <i>Mailing Street</i>. */
    public static final HtcdsField<String> PRS_MAILING_STREET =
            text("prs_MailingStreet", "Mailing Street", HtcdsSection.PERSON, DataCategory.CONTACT, Mark.CORE);

    /** {@code prs_MailingPostalCode}, <i>Mailing Zip/Postal Code</i>. */
    public static final HtcdsField<String> PRS_MAILING_POSTAL_CODE = text(
            "prs_MailingPostalCode", "Mailing Zip/Postal Code", HtcdsSection.PERSON, DataCategory.CONTACT, Mark.CORE);

    /** {@code prs_MailingLongitude}, <i>Longitude</i>. */
    public static final HtcdsField<BigDecimal> PRS_MAILING_LONGITUDE =
            longitude("prs_MailingLongitude", "Longitude", HtcdsSection.PERSON, DataCategory.LOCATION);

    /** {@code prs_MailingLatitude}, <i>Latitude</i>. */
    public static final HtcdsField<BigDecimal> PRS_MAILING_LATITUDE =
            latitude("prs_MailingLatitude", "Latitude", HtcdsSection.PERSON, DataCategory.LOCATION);

    /** {@code vic_AgreementToManagePersonalData}, <i>Agreement to Manage Personal Data</i>, deprecated by the standard. */
    public static final HtcdsField<Boolean> VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA = checkbox(
            "vic_AgreementToManagePersonalData",
            "Agreement to Manage Personal Data",
            HtcdsSection.PERSON,
            DataCategory.CASEWORK,
            Mark.DEPRECATED);

    /** {@code vic_TraffickingStatus}, <i>Trafficking Status</i>. */
    public static final HtcdsField<Code> VIC_TRAFFICKING_STATUS = choice(
            "vic_TraffickingStatus", "Trafficking Status", HtcdsSection.PERSON, DataCategory.TRAFFICKING, Mark.CORE);

    /** {@code vic_TraffickingStatusDecisionMakingOrg}, <i>Trafficking Status Decision Making Organization</i>. */
    public static final HtcdsField<Code> VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG = choice(
            "vic_TraffickingStatusDecisionMakingOrg",
            "Trafficking Status Decision Making Organization",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING,
            Mark.CORE);

    /** {@code vic_RelationshipToTrafficker}, <i>Relationship to Trafficker</i>. */
    public static final HtcdsField<Code> VIC_RELATIONSHIP_TO_TRAFFICKER = choice(
            "vic_RelationshipToTrafficker",
            "Relationship to Trafficker",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING);

    /** {@code vic_AgeWhenTrafficked}, <i>Age when Trafficked</i>. */
    public static final HtcdsField<Integer> VIC_AGE_WHEN_TRAFFICKED =
            number("vic_AgeWhenTrafficked", "Age when Trafficked", HtcdsSection.PERSON, DataCategory.TRAFFICKING);

    /** {@code vic_RecruitmentWebsitesAndApps}, <i>Recruitment Websites and Apps</i>. */
    public static final HtcdsField<Set<Code>> VIC_RECRUITMENT_WEBSITES_AND_APPS = openChoices(
            "vic_RecruitmentWebsitesAndApps",
            "Recruitment Websites and Apps",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING);

    /** {@code vic_MethodOfRecruitment}, <i>Method of Recruitment</i>. */
    public static final HtcdsField<Set<Code>> VIC_METHOD_OF_RECRUITMENT = choices(
            "vic_MethodOfRecruitment",
            "Method of Recruitment",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING,
            Mark.CORE);

    /** {@code vic_LocationOfRecruitment}, <i>Location of Recruitment</i>. */
    public static final HtcdsField<String> VIC_LOCATION_OF_RECRUITMENT = text(
            "vic_LocationOfRecruitment",
            "Location of Recruitment",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING,
            Mark.CORE);

    /** {@code vic_MethodsOfControl}, <i>Methods of Control</i>. */
    public static final HtcdsField<Set<Code>> VIC_METHODS_OF_CONTROL = choices(
            "vic_MethodsOfControl", "Methods of Control", HtcdsSection.PERSON, DataCategory.TRAFFICKING, Mark.CORE);

    /** {@code vic_TypeOfExploitation}, <i>Type of Exploitation</i>. */
    public static final HtcdsField<Set<Code>> VIC_TYPE_OF_EXPLOITATION = choices(
            "vic_TypeOfExploitation", "Type of Exploitation", HtcdsSection.PERSON, DataCategory.TRAFFICKING, Mark.CORE);

    /** {@code vic_ForcedLabourIndustry}, <i>Forced Labour Industry</i>. */
    public static final HtcdsField<Set<Code>> VIC_FORCED_LABOUR_INDUSTRY = choices(
            "vic_ForcedLabourIndustry",
            "Forced Labour Industry",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING,
            Mark.CORE);

    /** {@code vic_TypeOfSexExploitation}, <i>Type of Sex Exploitation</i>. */
    public static final HtcdsField<Set<Code>> VIC_TYPE_OF_SEX_EXPLOITATION = choices(
            "vic_TypeOfSexExploitation",
            "Type of Sex Exploitation",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING,
            Mark.CORE);

    /** {@code vic_LocationOfExploitation}, <i>Location of Exploitation</i>. */
    public static final HtcdsField<String> VIC_LOCATION_OF_EXPLOITATION = text(
            "vic_LocationOfExploitation",
            "Location of Exploitation",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING,
            Mark.CORE);

    /** {@code vic_ExploitationWebsitesAndApps}, <i>Exploitation Websites and Apps</i>. */
    public static final HtcdsField<Set<Code>> VIC_EXPLOITATION_WEBSITES_AND_APPS = openChoices(
            "vic_ExploitationWebsitesAndApps",
            "Exploitation Websites and Apps",
            HtcdsSection.PERSON,
            DataCategory.TRAFFICKING);

    /** {@code vic_Vulnerabilities}, <i>Vulnerabilities</i>, deprecated by the standard. */
    public static final HtcdsField<Set<Code>> VIC_VULNERABILITIES = choices(
            "vic_Vulnerabilities",
            "Vulnerabilities",
            HtcdsSection.PERSON,
            DataCategory.HEALTH,
            Mark.CORE,
            Mark.DEPRECATED);

    /** {@code vic_DetailsOfVulnerabilities}, <i>Details Of Vulnerabilities</i>, deprecated by the standard. */
    public static final HtcdsField<String> VIC_DETAILS_OF_VULNERABILITIES = text(
            "vic_DetailsOfVulnerabilities",
            "Details Of Vulnerabilities",
            HtcdsSection.PERSON,
            DataCategory.HEALTH,
            Mark.CORE,
            Mark.DEPRECATED);

    /** {@code per_RoleInProcess}, <i>Role in Process</i>. */
    public static final HtcdsField<Set<Code>> PER_ROLE_IN_PROCESS =
            choices("per_RoleInProcess", "Role in Process", HtcdsSection.PERPETRATOR, DataCategory.CRIMINAL_RECORD);

    /** {@code per_RoleDetails}, <i>Role Details</i>. */
    public static final HtcdsField<String> PER_ROLE_DETAILS =
            text("per_RoleDetails", "Role Details", HtcdsSection.PERPETRATOR, DataCategory.CRIMINAL_RECORD);

    /** {@code per_Organisation}, <i>Organisation</i>. */
    public static final HtcdsField<String> PER_ORGANISATION =
            text("per_Organisation", "Organisation", HtcdsSection.PERPETRATOR, DataCategory.CRIMINAL_RECORD);

    /** {@code cas_Status}, <i>Status</i>. */
    public static final HtcdsField<Code> CAS_STATUS =
            choice("cas_Status", "Status", HtcdsSection.CASE, DataCategory.CASEWORK, Mark.CORE);

    /** {@code cas_ReasonForCaseClosure}, <i>Reason for Case Closure</i>. */
    public static final HtcdsField<String> CAS_REASON_FOR_CASE_CLOSURE = text(
            "cas_ReasonForCaseClosure", "Reason for Case Closure", HtcdsSection.CASE, DataCategory.CASEWORK, Mark.CORE);

    /** {@code cas_CaseOwner}, <i>Case Owner</i>. */
    public static final HtcdsField<String> CAS_CASE_OWNER =
            text("cas_CaseOwner", "Case Owner", HtcdsSection.CASE, DataCategory.CASEWORK, Mark.CORE);

    /** {@code cas_ReferringOrganisation}, <i>Referring Organisation</i>. */
    public static final HtcdsField<String> CAS_REFERRING_ORGANISATION = text(
            "cas_ReferringOrganisation", "Referring Organisation", HtcdsSection.CASE, DataCategory.CASEWORK, Mark.CORE);

    /** {@code cas_IncomingReferralDate}, <i>Incoming Referral Date</i>. */
    public static final HtcdsField<LocalDate> CAS_INCOMING_REFERRAL_DATE = date(
            "cas_IncomingReferralDate", "Incoming Referral Date", HtcdsSection.CASE, DataCategory.CASEWORK, Mark.CORE);

    /** {@code cas_ReferringPrimaryCaseWorker}, <i>Referring Primary Case Worker</i>. */
    public static final HtcdsField<String> CAS_REFERRING_PRIMARY_CASE_WORKER = text(
            "cas_ReferringPrimaryCaseWorker",
            "Referring Primary Case Worker",
            HtcdsSection.CASE,
            DataCategory.CASEWORK,
            Mark.CORE);

    /** {@code cas_ReasonForIncomingReferral}, <i>Reason for Incoming Referral</i>. */
    public static final HtcdsField<Code> CAS_REASON_FOR_INCOMING_REFERRAL = choice(
            "cas_ReasonForIncomingReferral",
            "Reason for Incoming Referral",
            HtcdsSection.CASE,
            DataCategory.CASEWORK,
            Mark.CORE);

    /** {@code cas_IncomingReferralDetails}, <i>Incoming Referral Details</i>. */
    public static final HtcdsField<String> CAS_INCOMING_REFERRAL_DETAILS = text(
            "cas_IncomingReferralDetails",
            "Incoming Referral Details",
            HtcdsSection.CASE,
            DataCategory.CASEWORK,
            Mark.CORE);

    /** {@code cas_ReferredOrganisation}, <i>Referred Organisation</i>. */
    public static final HtcdsField<String> CAS_REFERRED_ORGANISATION = text(
            "cas_ReferredOrganisation",
            "Referred Organisation",
            HtcdsSection.OUTGOING_REFERRAL,
            DataCategory.CASEWORK,
            Mark.CORE);

    /** {@code cas_ReferredPrimaryCaseWorker}, <i>Referred Primary Case Worker</i>. */
    public static final HtcdsField<String> CAS_REFERRED_PRIMARY_CASE_WORKER = text(
            "cas_ReferredPrimaryCaseWorker",
            "Referred Primary Case Worker",
            HtcdsSection.OUTGOING_REFERRAL,
            DataCategory.CASEWORK,
            Mark.CORE);

    /** {@code cas_ReasonForOutgoingReferral}, <i>Reason for Outgoing Referral</i>. */
    public static final HtcdsField<Code> CAS_REASON_FOR_OUTGOING_REFERRAL = choice(
            "cas_ReasonForOutgoingReferral",
            "Reason for Outgoing Referral",
            HtcdsSection.OUTGOING_REFERRAL,
            DataCategory.CASEWORK,
            Mark.CORE);

    /** {@code cas_OutgoingReferralDate}, <i>Outgoing Referral Date</i>. */
    public static final HtcdsField<LocalDate> CAS_OUTGOING_REFERRAL_DATE = date(
            "cas_OutgoingReferralDate",
            "Outgoing Referral Date",
            HtcdsSection.OUTGOING_REFERRAL,
            DataCategory.CASEWORK,
            Mark.CORE);

    /** {@code cas_OutgoingReferralDetails}, <i>Outgoing Referral Details</i>. */
    public static final HtcdsField<String> CAS_OUTGOING_REFERRAL_DETAILS = text(
            "cas_OutgoingReferralDetails",
            "Outgoing Referral Details",
            HtcdsSection.OUTGOING_REFERRAL,
            DataCategory.CASEWORK,
            Mark.CORE);

    /** {@code cco_CaseComment}, <i>Case Comment</i>. */
    public static final HtcdsField<String> CCO_CASE_COMMENT =
            text("cco_CaseComment", "Case Comment", HtcdsSection.COMMENT, DataCategory.CASEWORK);

    /** {@code hte_Longitude}, <i>Longitude</i>. */
    public static final HtcdsField<BigDecimal> HTE_LONGITUDE =
            longitude("hte_Longitude", "Longitude", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_Latitude}, <i>Latitude</i>. */
    public static final HtcdsField<BigDecimal> HTE_LATITUDE =
            latitude("hte_Latitude", "Latitude", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_City}, <i>City</i>. */
    public static final HtcdsField<String> HTE_CITY =
            text("hte_City", "City", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_Country}, <i>Country</i>. */
    public static final HtcdsField<String> HTE_COUNTRY =
            text("hte_Country", "Country", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_State}, <i>State</i>. */
    public static final HtcdsField<String> HTE_STATE =
            text("hte_State", "State", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_Street}, <i>Street</i>. */
    public static final HtcdsField<String> HTE_STREET =
            text("hte_Street", "Street", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_PostalCode}, <i>PostalCode</i>. */
    public static final HtcdsField<String> HTE_POSTAL_CODE =
            text("hte_PostalCode", "PostalCode", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_Date}, <i>Date</i>. */
    public static final HtcdsField<LocalDate> HTE_DATE =
            date("hte_Date", "Date", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_Type}, <i>Type</i>. */
    public static final HtcdsField<Code> HTE_TYPE =
            choice("hte_Type", "Type", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code hte_Description}, <i>Description</i>. */
    public static final HtcdsField<String> HTE_DESCRIPTION =
            text("hte_Description", "Description", HtcdsSection.EVENT, DataCategory.TRAFFICKING);

    /** {@code spl_Objectives}, <i>Objectives</i>. */
    public static final HtcdsField<String> SPL_OBJECTIVES =
            text("spl_Objectives", "Objectives", HtcdsSection.SUPPORT_PLAN, DataCategory.CASEWORK);

    /** {@code spl_ActionPlan}, <i>Action Plan</i>. */
    public static final HtcdsField<String> SPL_ACTION_PLAN =
            text("spl_ActionPlan", "Action Plan", HtcdsSection.SUPPORT_PLAN, DataCategory.CASEWORK);

    /** {@code spl_PlannedEndDate}, <i>Planned End Date</i>. */
    public static final HtcdsField<LocalDate> SPL_PLANNED_END_DATE =
            date("spl_PlannedEndDate", "Planned End Date", HtcdsSection.SUPPORT_PLAN, DataCategory.CASEWORK);

    /** {@code spl_ActualEndDate}, <i>Actual End Date</i>. */
    public static final HtcdsField<LocalDate> SPL_ACTUAL_END_DATE =
            date("spl_ActualEndDate", "Actual End Date", HtcdsSection.SUPPORT_PLAN, DataCategory.CASEWORK);

    /** {@code spl_Type}, <i>Type</i>. */
    public static final HtcdsField<Code> SPL_TYPE =
            choice("spl_Type", "Type", HtcdsSection.SUPPORT_PLAN, DataCategory.CASEWORK);

    /** {@code con_Consent}, <i>Consent</i>. */
    public static final HtcdsField<Boolean> CON_CONSENT =
            checkbox("con_Consent", "Consent", HtcdsSection.CONSENT, DataCategory.CASEWORK, Mark.CORE);

    private enum Mark {
        CORE,
        DEPRECATED
    }

    private final String name;
    private final String label;
    private final HtcdsType type;
    private final HtcdsSection section;
    private final DataCategory category;
    private final Set<Mark> marks;
    private final int place;

    private HtcdsField(
            String name, String label, HtcdsType type, HtcdsSection section, DataCategory category, Mark... marks) {
        this.name = name;
        this.label = label;
        this.type = type;
        this.section = section;
        this.category = category;
        this.marks = Set.of(marks);
        this.place = ALL.size();
        ALL.put(name, this);
    }

    private static HtcdsField<String> text(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.TEXT, section, category, marks);
    }

    private static HtcdsField<LocalDate> date(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.DATE, section, category, marks);
    }

    private static HtcdsField<Boolean> checkbox(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.CHECKBOX, section, category, marks);
    }

    private static HtcdsField<Integer> number(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.WHOLE_NUMBER, section, category, marks);
    }

    private static HtcdsField<BigDecimal> longitude(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.LONGITUDE, section, category, marks);
    }

    private static HtcdsField<BigDecimal> latitude(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.LATITUDE, section, category, marks);
    }

    private static HtcdsField<Code> choice(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.CHOICE, section, category, marks);
    }

    private static HtcdsField<Set<Code>> choices(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.CHOICES, section, category, marks);
    }

    private static HtcdsField<Set<Code>> openChoices(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.OPEN_CHOICES, section, category, marks);
    }

    private static HtcdsField<CountryCode> country(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.COUNTRY, section, category, marks);
    }

    private static HtcdsField<Set<CountryCode>> countries(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.COUNTRIES, section, category, marks);
    }

    private static HtcdsField<String> language(
            String name, String label, HtcdsSection section, DataCategory category, Mark... marks) {
        return new HtcdsField<>(name, label, HtcdsType.LANGUAGE, section, category, marks);
    }

    /**
     * All fields.
     *
     * @return the 84 fields, in the order of the standard
     */
    public static List<HtcdsField<?>> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * The field of a name.
     *
     * @param name the name exactly as in the standard, {@code prs_FirstName}
     * @return the field; nothing if the standard has none of this name
     */
    public static Optional<HtcdsField<?>> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /**
     * The name in the standard.
     *
     * @return the name, {@code prs_FirstName}
     */
    public String name() {
        return name;
    }

    /**
     * The label in the standard, English; several fields can have the same one.
     *
     * @return the label, {@code First Name}
     */
    public String label() {
        return label;
    }

    /**
     * What values the field has.
     *
     * @return the type
     */
    public HtcdsType type() {
        return type;
    }

    /**
     * The part of a document in which the field stands. The fields of a person stand with those of a perpetrator too.
     *
     * @return the section
     */
    public HtcdsSection section() {
        return section;
    }

    /**
     * What kind of personal data the field holds about the person of the case; of a perpetrator, everything is data on
     * crimes.
     *
     * @return the category
     */
    public DataCategory category() {
        return category;
    }

    /**
     * Whether the standard counts the field as core, which is not to say that it has to be filled.
     *
     * @return true for 40 fields
     */
    public boolean isCore() {
        return marks.contains(Mark.CORE);
    }

    /**
     * Whether the standard advises against the field.
     *
     * @return true for three fields, two of which are core at the same time
     */
    public boolean isDeprecated() {
        return marks.contains(Mark.DEPRECATED);
    }

    /**
     * What can be chosen.
     *
     * @return the entries of the standard's list, with names in both languages; none for a field that has no list
     */
    public List<ListedCode> choices() {
        return CodeDirectory.shipped().list(system()).map(CodeList::codes).orElse(List.of());
    }

    /**
     * Makes the code of a choice.
     *
     * @param choice its name in the standard, {@code DebtBondage}
     * @return the code, of the system that belongs to this field
     */
    public Code code(String choice) {
        return Code.of(system(), choice);
    }

    String system() {
        return SYSTEMS + name;
    }

    /** The value as the field keeps it, after all that can be wrong with it has been looked for. */
    T checked(T value) {
        String path = "/" + name;
        Invariants invariants = Invariants.check();
        switch (type) {
            case TEXT -> {
                String text = (String) value;
                invariants
                        .that(!text.isBlank(), ValueViolation.BLANK, path)
                        .that(
                                text.length() <= MAX_LENGTH,
                                ValueViolation.TOO_LONG,
                                path,
                                Map.of("limit", String.valueOf(MAX_LENGTH)));
            }
            case LANGUAGE ->
                invariants.that(LANGUAGE.matcher((String) value).matches(), HtcdsViolation.HTCDS_LANGUAGE_FORMAT, path);
            case WHOLE_NUMBER -> {
                int number = (Integer) value;
                invariants.that(number >= 0 && number <= MAX_NUMBER, HtcdsViolation.HTCDS_NUMBER_RANGE, path);
            }
            case LONGITUDE, LATITUDE -> {
                BigDecimal limit = BigDecimal.valueOf(type == HtcdsType.LATITUDE ? 90 : 180);
                invariants.that(
                        ((BigDecimal) value).abs().compareTo(limit) <= 0
                                && plain((BigDecimal) value).scale() <= MAX_SCALE,
                        HtcdsViolation.HTCDS_NUMBER_RANGE,
                        path);
            }
            case CHOICE -> invariants.that(isChoice((Code) value), HtcdsViolation.HTCDS_NO_CHOICE, path);
            case CHOICES, OPEN_CHOICES -> {
                Set<?> chosen = (Set<?>) value;
                invariants
                        .that(!chosen.isEmpty(), ValueViolation.BLANK, path)
                        .that(
                                chosen.stream().allMatch(code -> isChoice((Code) code)),
                                HtcdsViolation.HTCDS_NO_CHOICE,
                                path);
            }
            case COUNTRIES -> invariants.that(!((Set<?>) value).isEmpty(), ValueViolation.BLANK, path);
            case DATE -> {
                int year = ((LocalDate) value).getYear();
                invariants.that(year > 0 && year <= 9999, HtcdsViolation.HTCDS_NUMBER_RANGE, path);
            }
            case CHECKBOX, COUNTRY -> {}
        }
        invariants.orThrow();
        return kept(value);
    }

    private boolean isChoice(Code code) {
        // in a cell several choices stand with semicolons between them
        boolean fits = type == HtcdsType.OPEN_CHOICES
                ? code.value().equals(code.value().strip()) && !code.value().contains(";")
                : CodeDirectory.shipped().isKnown(code);
        return fits && code.system().equals(system());
    }

    @SuppressWarnings("unchecked") // the value comes back as what it was, and nobody else's any more
    private T kept(T value) {
        if (value instanceof Set<?> set) {
            return (T) Collections.unmodifiableSet(new LinkedHashSet<>(set));
        }
        return value instanceof BigDecimal number ? (T) plain(number) : value;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Where the field stands among all others. */
    int place() {
        return place;
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.lindung.party;

import org.jspecify.annotations.Nullable;
import org.lindung.area.CountryCode;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The bodies that the two documents name from which this library started: the technical agreement of 19 February 2018 on
 * migrant villages, and the hand-over of protective equipment on 4 June 2020. Their days of existence are not recorded,
 * since the documents do not give them.
 */
public enum KnownParty implements CodedValue {
    /** The UN body for migration, its mission in Indonesia; both documents. */
    IOM_INDONESIA(
            "iom-indonesia",
            "International Organization for Migration, Indonesia",
            "Organisasi Internasional untuk Migrasi, Indonesia",
            OrganisationKind.INTERNATIONAL_ORGANISATION,
            null,
            "ID",
            OrganisationRole.SERVICE_PROVIDER),
    /** Signed the technical agreement; first document. <i>Kementerian Ketenagakerjaan</i>. */
    MINISTRY_OF_MANPOWER(
            "ministry-of-manpower",
            "Ministry of Manpower",
            "Kementerian Ketenagakerjaan",
            OrganisationKind.MINISTRY,
            null,
            "ID",
            OrganisationRole.REGULATOR),
    /** Runs shelters and quarantine of returning workers; second document. <i>Kementerian Sosial</i>. */
    MINISTRY_OF_SOCIAL_AFFAIRS(
            "ministry-of-social-affairs",
            "Ministry of Social Affairs",
            "Kementerian Sosial",
            OrganisationKind.MINISTRY,
            null,
            "ID",
            OrganisationRole.REGULATOR,
            OrganisationRole.SHELTER_OPERATOR),
    /** Received the goods; second document. The Indonesian name is our rendering of the English one. */
    DIRECTORATE_FOR_VICTIMS_OF_TRAFFICKING(
            "directorate-for-victims-of-trafficking",
            "Directorate of Social Rehabilitation, Social Disabilities and Victims of Trafficking",
            "Direktorat Rehabilitasi Sosial Tuna Sosial dan Korban Perdagangan Orang",
            OrganisationKind.DIRECTORATE,
            MINISTRY_OF_SOCIAL_AFFAIRS,
            "ID",
            OrganisationRole.SHELTER_OPERATOR),
    /** The US Department of State, of which the next one is a part; first document. */
    US_DEPARTMENT_OF_STATE(
            "us-department-of-state",
            "US Department of State",
            "Departemen Luar Negeri Amerika Serikat",
            OrganisationKind.FOREIGN_GOVERNMENT,
            null,
            "US"),
    /** Funds work against trafficking in Nusa Tenggara Timur (J/TIP); first document. */
    US_OFFICE_AGAINST_TRAFFICKING(
            "us-office-against-trafficking",
            "US Office to Monitor and Combat Trafficking in Persons (J/TIP)",
            "Kantor Amerika Serikat untuk Memantau dan Memberantas Perdagangan Orang (J/TIP)",
            OrganisationKind.FOREIGN_GOVERNMENT,
            US_DEPARTMENT_OF_STATE,
            "US",
            OrganisationRole.DONOR),
    /** Received the wider package of which the goods were a part; second document. */
    COVID_19_TASK_FORCE(
            "covid-19-task-force",
            "National COVID-19 task force",
            "Gugus tugas nasional COVID-19",
            OrganisationKind.TASK_FORCE,
            null,
            "ID",
            OrganisationRole.COORDINATOR);

    private final String code;
    private final Organisation organisation;

    KnownParty(
            String code,
            String en,
            String id,
            OrganisationKind kind,
            @Nullable KnownParty parent,
            String country,
            OrganisationRole... roles) {
        this.code = code;
        Organisation.Builder builder = Organisation.builder();
        builder.id(PartyId.of(code))
                .name(Text.of(en, id))
                .kind(kind)
                .country(CountryCode.of(country))
                .addRoles(roles);
        if (parent != null) {
            builder.parent(parent.id());
        }
        this.organisation = builder.build();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return organisation.getName();
    }

    /**
     * The number under which the body is known here.
     *
     * @return the id, the same text as the code
     */
    public PartyId id() {
        return organisation.getId();
    }

    /**
     * The body as an organisation.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }
}

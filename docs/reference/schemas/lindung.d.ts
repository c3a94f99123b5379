// Documents of Lindung, format version 1. Made from the JSON Schemas beside this file, which say more; not to be edited.

export type AbsenceReason = "not-asked" | "asked-unknown" | "declined" | "withheld-for-safety" | "masked" | "not-applicable";

export type ActionId = string;

export type AdjustmentReason = "stolen" | "missing" | "lost-on-the-way" | "expired" | "damaged" | "recalled" | "miscounted" | "misrecorded" | "unexplained";

export type AgreementId = string;

export type AgreementKind = "placement" | "employment" | "sea-employment";

export interface AgreementParty {
  party: PartyId;
  role: AgreementRole;
}

export type AgreementRole = "partner" | "donor" | "implementer" | "beneficiary" | "witness";

export interface Amendment {
  number: number;
  signedOn: string;
  term: DateRange;
  summary: Text;
}

export type AnswerOfBoolean = boolean | {
  absent: AbsenceReason;
} | {
  between: [boolean, boolean];
};

export type AnswerOfCaseText = CaseText | {
  absent: AbsenceReason;
};

export type AnswerOfClosureReason = ClosureReason | {
  absent: AbsenceReason;
} | {
  between: [ClosureReason, ClosureReason];
};

export type AnswerOfCode = Code | {
  absent: AbsenceReason;
};

export type AnswerOfCostKind = CostKind | {
  absent: AbsenceReason;
} | {
  between: [CostKind, CostKind];
};

export type AnswerOfCountryCode = CountryCode | {
  absent: AbsenceReason;
};

export type AnswerOfDocumentNumber = DocumentNumber | {
  absent: AbsenceReason;
};

export type AnswerOfEducationLevel = EducationLevel | {
  absent: AbsenceReason;
} | {
  between: [EducationLevel, EducationLevel];
};

export type AnswerOfEmployerKind = EmployerKind | {
  absent: AbsenceReason;
} | {
  between: [EmployerKind, EmployerKind];
};

export type AnswerOfEmployerName = EmployerName | {
  absent: AbsenceReason;
};

export type AnswerOfExplanationMode = ExplanationMode | {
  absent: AbsenceReason;
} | {
  between: [ExplanationMode, ExplanationMode];
};

export type AnswerOfFamilyCardNumber = FamilyCardNumber | {
  absent: AbsenceReason;
};

export type AnswerOfGrantForm = GrantForm | {
  absent: AbsenceReason;
} | {
  between: [GrantForm, GrantForm];
};

export type AnswerOfGrantUse = GrantUse | {
  absent: AbsenceReason;
} | {
  between: [GrantUse, GrantUse];
};

export type AnswerOfHandOverReceiver = HandOverReceiver | {
  absent: AbsenceReason;
} | {
  between: [HandOverReceiver, HandOverReceiver];
};

export type AnswerOfInfectionTestResult = InfectionTestResult | {
  absent: AbsenceReason;
} | {
  between: [InfectionTestResult, InfectionTestResult];
};

export type AnswerOfInteger = number | {
  absent: AbsenceReason;
} | {
  between: [number, number];
};

export type AnswerOfJobGroup = JobGroup | {
  absent: AbsenceReason;
} | {
  between: [JobGroup, JobGroup];
};

export type AnswerOfKinship = Kinship | {
  absent: AbsenceReason;
} | {
  between: [Kinship, Kinship];
};

export type AnswerOfLocalDate = string | {
  absent: AbsenceReason;
} | {
  between: [string, string];
};

export type AnswerOfLocalOffice = LocalOffice | {
  absent: AbsenceReason;
} | {
  between: [LocalOffice, LocalOffice];
};

export type AnswerOfMaritalStatus = MaritalStatus | {
  absent: AbsenceReason;
} | {
  between: [MaritalStatus, MaritalStatus];
};

export type AnswerOfMoney = Money | {
  absent: AbsenceReason;
} | {
  between: [Money, Money];
};

export type AnswerOfNeutralName = NeutralName | {
  absent: AbsenceReason;
};

export type AnswerOfNik = Nik | {
  absent: AbsenceReason;
};

export type AnswerOfOccupation = Occupation | {
  absent: AbsenceReason;
};

export type AnswerOfOutsideGroup = OutsideGroup | {
  absent: AbsenceReason;
} | {
  between: [OutsideGroup, OutsideGroup];
};

export type AnswerOfPartialDate = PartialDate | {
  absent: AbsenceReason;
} | {
  between: [PartialDate, PartialDate];
};

export type AnswerOfPartyId = PartyId | {
  absent: AbsenceReason;
};

export type AnswerOfPermissionSigner = PermissionSigner | {
  absent: AbsenceReason;
} | {
  between: [PermissionSigner, PermissionSigner];
};

export type AnswerOfPersonName = PersonName | {
  absent: AbsenceReason;
};

export type AnswerOfPhoneNumber = PhoneNumber | {
  absent: AbsenceReason;
};

export type AnswerOfPlacementChannel = PlacementChannel | {
  absent: AbsenceReason;
} | {
  between: [PlacementChannel, PlacementChannel];
};

export type AnswerOfRecruiter = Recruiter | {
  absent: AbsenceReason;
} | {
  between: [Recruiter, Recruiter];
};

export type AnswerOfReferralReason = ReferralReason | {
  absent: AbsenceReason;
} | {
  between: [ReferralReason, ReferralReason];
};

export type AnswerOfRiskLevel = RiskLevel | {
  absent: AbsenceReason;
} | {
  between: [RiskLevel, RiskLevel];
};

export type AnswerOfSector = Sector | {
  absent: AbsenceReason;
};

export type AnswerOfServiceApplicant = ServiceApplicant | {
  absent: AbsenceReason;
} | {
  between: [ServiceApplicant, ServiceApplicant];
};

export type AnswerOfSetOfContactHours = Array<ContactHours> | {
  absent: AbsenceReason;
};

export type AnswerOfSetOfCountryCode = Array<CountryCode> | {
  absent: AbsenceReason;
};

export type AnswerOfSetOfDataCategory = Array<DataCategory> | {
  absent: AbsenceReason;
};

export type AnswerOfSetOfReturnReason = Array<ReturnReason> | {
  absent: AbsenceReason;
};

export type AnswerOfSex = Sex | {
  absent: AbsenceReason;
} | {
  between: [Sex, Sex];
};

export type AnswerOfString = string | {
  absent: AbsenceReason;
} | {
  between: [string, string];
};

export type AnswerOfTieGround = TieGround | {
  absent: AbsenceReason;
} | {
  between: [TieGround, TieGround];
};

export type AnswerOfTraffickingStatus = TraffickingStatus | {
  absent: AbsenceReason;
} | {
  between: [TraffickingStatus, TraffickingStatus];
};

export type AnswerOfTravellerGroup = TravellerGroup | {
  absent: AbsenceReason;
} | {
  between: [TravellerGroup, TravellerGroup];
};

export type AnswerOfTrustedPersonId = TrustedPersonId | {
  absent: AbsenceReason;
};

export type AnswerOfVaccinationStatus = VaccinationStatus | {
  absent: AbsenceReason;
} | {
  between: [VaccinationStatus, VaccinationStatus];
};

export type AnswerOfVesselKind = VesselKind | {
  absent: AbsenceReason;
} | {
  between: [VesselKind, VesselKind];
};

export type AnswerOfVictimProtection = VictimProtection | {
  absent: AbsenceReason;
} | {
  between: [VictimProtection, VictimProtection];
};

export type AnswerOfVictimService = VictimService | {
  absent: AbsenceReason;
} | {
  between: [VictimService, VictimService];
};

export type AnswerOfVillageCode = VillageCode | {
  absent: AbsenceReason;
};

export type AnswerOfVillageDuty = VillageDuty | {
  absent: AbsenceReason;
} | {
  between: [VillageDuty, VillageDuty];
};

export type AnswerOfVillagePerson = VillagePerson | {
  absent: AbsenceReason;
} | {
  between: [VillagePerson, VillagePerson];
};

export type AnswerOfVillageTie = VillageTie | {
  absent: AbsenceReason;
} | {
  between: [VillageTie, VillageTie];
};

export type AnswerOfWageClaim = WageClaim | {
  absent: AbsenceReason;
} | {
  between: [WageClaim, WageClaim];
};

export type AnswerOfWorkTime = WorkTime | {
  absent: AbsenceReason;
} | {
  between: [WorkTime, WorkTime];
};

export type AnswerOfWorkerGroup = WorkerGroup | {
  absent: AbsenceReason;
} | {
  between: [WorkerGroup, WorkerGroup];
};

export type AnswerOfZonedDateTime = string | {
  absent: AbsenceReason;
} | {
  between: [string, string];
};

export interface AnswerSheet {
  id: string;
  answers: { [key in string]?: boolean | number | string | {
    absent: AbsenceReason;
  } | {
    between: [boolean | number | string, boolean | number | string];
  } };
  formatVersion?: 1;
}

export type AreaCode = string;

export interface Arrival {
  comorbidLetter?: AnswerOfBoolean;
  companionReleased?: AnswerOfBoolean;
  countriesVisited?: AnswerOfSetOfCountryCode;
  daysSinceLastDose?: AnswerOfInteger;
  daysStayed?: AnswerOfInteger;
  enteredByOpenRoute?: AnswerOfBoolean;
  fromEuropeOrAustralia?: AnswerOfBoolean;
  highRiskOrigin?: AnswerOfBoolean;
  hoursStayed?: AnswerOfInteger;
  plannedStayDays?: AnswerOfInteger;
  testNegative?: AnswerOfBoolean;
  traveller?: AnswerOfTravellerGroup;
  under18?: AnswerOfBoolean;
  vaccination?: AnswerOfVaccinationStatus;
  formatVersion?: 1;
}

export interface Assessment {
  book: string;
  bookVersion: string;
  asOf: string;
  outcome: "eligible" | "not-eligible" | "undetermined" | "needs-review" | "not-covered";
  weakestSource: "official-gazette" | "original-document" | "statute-copy" | "secondary" | "unverified";
  findings?: Array<{
    requirement: string;
    status: "met" | "not-met" | "undetermined" | "not-applicable" | "needs-review";
    provisions?: Array<{
      id: string;
      citation: Text;
      source: "official-gazette" | "original-document" | "statute-copy" | "secondary" | "unverified";
      verifiedOn: string;
    }>;
    reasons?: Array<Array<string>>;
    remedies?: Array<Array<string>>;
    openReadings?: Array<Text>;
    openFacts?: Array<string>;
  }>;
  questions?: Array<{
    fact: string;
    text: Text;
    answerers?: Array<string>;
    category: "not-personal" | "work" | "education" | "document" | "identity" | "contact" | "family" | "location" | "finance" | "child" | "casework" | "health" | "biometric" | "genetic" | "criminal-record" | "trafficking";
    allowedValues?: Array<string>;
    absent?: AbsenceReason;
    refused: boolean;
    settlesAlone: boolean;
    ground?: Array<string>;
  }>;
  formatVersion?: 1;
}

export type AssistanceType = "shelter" | "psychosocial" | "legal" | "educational" | "economic-empowerment" | "medical" | "food" | "non-food-items" | "protective-equipment" | "hygiene-kit" | "quarantine" | "return" | "family-tracing" | "social-rehabilitation" | "reintegration-economic-individual" | "reintegration-economic-community" | "reintegration-economic-structural" | "reintegration-social-individual" | "reintegration-social-community" | "reintegration-social-structural" | "reintegration-psychosocial-individual" | "reintegration-psychosocial-community" | "reintegration-psychosocial-structural" | "information-and-guidance" | "documents" | "cooperative" | "business" | "community-parenting";

export type Attention = "urgent" | "due" | "certain" | "one-answer" | "to-decide" | "several-answers" | "not-looked-into" | "against" | "not-covered";

export interface Attribute {
  name: string;
  title: Text;
  codes?: Array<AttributeCode>;
  levels: number;
}

export interface AttributeCode {
  code: string;
  display: Text;
}

export interface AuditEntry {
  event: AuditEvent;
  at: string;
  actor: Pseudonym;
  keyVersion: number;
  commitment: Digest;
}

export type AuditEvent = "case-step" | "referral-step" | "consent" | "withdrawal" | "access" | "correction" | "disclosure" | "emergency-access" | "contact" | "erasure";

export interface AuditLink {
  number: number;
  previous: Digest;
  entry: AuditEntry;
  hash: Digest;
}

export interface AuditTrail {
  id: Pseudonym;
  links?: Array<AuditLink>;
  formatVersion?: 1;
}

export type AuthorityKind = "police" | "ngo" | "court-or-prosecution" | "non-police-government" | "other";

export type Bearing = "safety" | "support" | "step" | "burden";

export interface CalendarPeriod {
  months: number;
}

export interface CaseEvent {
  id: EventId;
  kind: EventKind;
  when?: AnswerOfPartialDate;
  country?: AnswerOfCountryCode;
  description?: AnswerOfCaseText;
}

export type CaseId = string;

export interface CaseNote {
  id: NoteId;
  on: string;
  by: CaseWorkerId;
  text: CaseText;
}

export interface CaseReview {
  id: ReviewId;
  due: string;
  held?: AnswerOfLocalDate;
}

export type CaseStatus = "active" | "follow-up" | "closed" | "closed-referred";

export interface CaseStep {
  to: CaseStatus;
  on: string;
  by: CaseWorkerId;
  reason?: AnswerOfClosureReason;
}

export type CaseText = string;

export type CaseWorkerId = string;

export interface Charge {
  borneByEmployer?: AnswerOfBoolean;
  chargedByPlacementCompany?: AnswerOfBoolean;
  destination?: AnswerOfCountryCode;
  item?: AnswerOfCostKind;
  job?: AnswerOfJobGroup;
  formatVersion?: 1;
}

export interface Citation {
  instrument: LegalInstrument;
  article: string;
  paragraph: string;
  letter: string;
  item?: string;
  explanation: boolean;
}

export type ClauseKind = "employer-name" | "employer-profile" | "employer-address" | "employer-number" | "worker-name" | "worker-address" | "worker-age" | "worker-sex" | "worker-marital-status" | "worker-passport" | "seafarer-number" | "placement-company-name" | "placement-company-address" | "vessel" | "sailing-zone" | "job" | "place-of-work" | "rights-and-duties" | "working-hours" | "rest-days" | "daily-rest" | "leave" | "wage" | "wage-payment" | "overtime" | "leave-pay" | "bonus" | "deduction" | "accommodation" | "food" | "facilities" | "insurance" | "protection-on-board" | "safety" | "term" | "return-travel" | "dispute-settlement" | "departure" | "placement-cost" | "guarantee" | "responsibility" | "breach" | "signatures" | "place-and-day-of-signing";

export type ClosureReason = "goals-reached" | "person-asked" | "transferred" | "contact-lost" | "died" | "duplicate" | "out-of-scope";

export interface Code {
  system: string;
  value: string;
}

export type Confidence = "high" | "medium" | "low";

export interface Consent {
  form: ConsentForm;
  givenOn: string;
  giver: ConsentGiver;
  id: ConsentId;
  migrantId: MigrantId;
  categories?: Array<DataCategory>;
  childAgrees?: AnswerOfBoolean;
  explained?: AnswerOfExplanationMode;
  language?: AnswerOfCode;
  lastDay?: string;
  points?: { [key in ConsentPoint]?: AnswerOfBoolean };
  purposes?: Array<ProcessingPurpose>;
  recipients?: Array<DataRecipient>;
  withdrawals?: Array<Withdrawal>;
  formatVersion?: 1;
}

export type ConsentForm = "written" | "recorded" | "oral-witnessed";

export type ConsentGiver = "person" | "parent" | "guardian" | "other";

export type ConsentId = string;

export type ConsentPoint = "interview-agreed" | "purpose-explained" | "use-explained" | "research-use-explained" | "access-explained" | "storage-explained" | "withdrawal-explained";

export type ContactChannel = "call" | "message" | "letter" | "e-mail" | "trusted-person" | "visit";

export interface ContactHours {
  days?: Array<Weekday>;
  start: string;
  end: string;
}

export interface ContactPlan {
  lastDay: string;
  recordedOn: string;
  voice: ContactVoice;
  callerName?: AnswerOfNeutralName;
  channels?: { [key in ContactChannel]?: AnswerOfBoolean };
  hours?: AnswerOfSetOfContactHours;
  language?: AnswerOfCode;
  neverMention?: AnswerOfSetOfDataCategory;
  trustedPerson?: AnswerOfTrustedPersonId;
  formatVersion?: 1;
}

export type ContactVoice = "person" | "responsible-adult";

export type ContractClause = {
  type: "borne-cost";
  kind: ClauseKind;
  bearer: CostBearer;
} | {
  type: "daily-rest";
  minutes: number;
} | {
  type: "deduction";
  cost: CostKind;
  amount: Money;
  per: Per;
  times: number;
} | {
  type: "job";
  title: string;
  occupation?: AnswerOfOccupation;
} | {
  type: "leave";
  days: number;
  paid: boolean;
} | {
  type: "no-deductions";
} | {
  type: "overtime";
  percent: number;
} | {
  type: "place-of-work";
  country: CountryCode;
  address?: AnswerOfString;
} | {
  type: "rest-days";
  days: number;
  per: Per;
} | {
  type: "statement";
  kind: ClauseKind;
  content: string;
} | {
  type: "term";
  length: CalendarPeriod;
} | {
  type: "wage";
  amount: Money;
  per: Per;
} | {
  type: "wage-payment";
  method: PaymentMethod;
} | {
  type: "working-hours";
  minutes: number;
  per: Per;
};

export interface ContractExtension {
  agreedInTime?: AnswerOfBoolean;
  beforeMission?: AnswerOfBoolean;
  employerKind?: AnswerOfEmployerKind;
  exemptJob?: AnswerOfBoolean;
  inWriting?: AnswerOfBoolean;
  missionApproval?: AnswerOfBoolean;
  months?: AnswerOfInteger;
  wentHome?: AnswerOfBoolean;
  workerGroup?: AnswerOfWorkerGroup;
  formatVersion?: 1;
}

export interface CooperationAgreement {
  type: "cooperation-agreement";
  id: AgreementId;
  partyAbroad: PartyId;
  placementCompany: PartyId;
  approvedOn?: string;
  destination?: CountryCode;
  endedEarlyOn?: string;
  languages?: Array<LanguageVersion>;
  obligations?: Array<Obligation>;
  occupations?: Array<Occupation>;
  signedOn?: string;
  term?: DateRange;
  formatVersion?: 1;
}

export type CostBearer = "employer" | "placement-company" | "government" | "shared" | "worker";

export type CostKind = "ticket-out" | "ticket-home" | "work-visa" | "agreement-legalisation" | "training" | "competence-certificate" | "company-service" | "passport-replacement" | "police-certificate" | "social-security" | "health-check" | "extra-health-check" | "local-transport" | "lodging-before-departure" | "identity-documents" | "recruiter" | "loan" | "interest" | "lodging-at-work" | "food-at-work" | "penalty" | "other";

export type CountedUnit = "person" | "household";

export type Counting = {
  type: "for-dimension";
  dimension: Dimension;
  strength: Strength;
} | {
  type: "for-element";
  element: TraffickingElement;
} | {
  type: "for-offence";
  offence: TraffickingOffence;
} | {
  type: "for-review";
  why: Text;
};

export type CountryCode = string;

export type DataCategory = "not-personal" | "work" | "education" | "document" | "identity" | "contact" | "family" | "location" | "finance" | "child" | "casework" | "health" | "biometric" | "genetic" | "criminal-record" | "trafficking";

export type DataRecipient = {
  type: "named";
  party: PartyId;
} | {
  type: "of-kind";
  kind: DataRecipientKind;
};

export type DataRecipientKind = "police" | "health-service" | "psychosocial-service" | "shelter" | "legal-aid" | "social-service" | "livelihood-service" | "education-service" | "witness-protection" | "migration-authority" | "village-office" | "partner";

export interface DateRange {
  start?: string;
  endExclusive?: string;
}

export type DeadlineStatus = "passed" | "ending" | "needs-review" | "running" | "undetermined" | "not-covered" | "done";

export interface DeathClaim {
  kinship?: AnswerOfKinship;
  lineLeft?: AnswerOfBoolean;
  namedInWill?: AnswerOfBoolean;
  parentInLawLeft?: AnswerOfBoolean;
  siblingLeft?: AnswerOfBoolean;
  spouseOrChildLeft?: AnswerOfBoolean;
  workAccident?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface DecisionReceipt {
  format: "lindung-receipt-1";
  id: string;
  book: {
    id: string;
    version: string;
    sha256: string;
  };
  libraryVersion: string;
  asOf: string;
  knownOn: string;
  outcome: "eligible" | "not-eligible" | "undetermined" | "needs-review" | "not-covered";
  findings?: { [key in string]?: {
    status: "met" | "not-met" | "undetermined" | "not-applicable" | "needs-review";
    sha256: string;
  } };
  commitments: { [key in string]?: string };
}

export interface Deliveries {
  programme: Programme;
  deliveries?: Array<Delivery>;
  formatVersion?: 1;
}

export interface Delivery {
  deliveredBy: PartyId;
  deliveredOn: string;
  id: DeliveryId;
  programme: ProgrammeId;
  recipient: Recipient;
  type: AssistanceType;
  entitlement?: EntitlementId;
  quantity?: Quantity;
  value?: Money;
  formatVersion?: 1;
}

export type DeliveryId = string;

export type DesignationStanding = "named-in-decree" | "reported" | "proposed";

export interface DesmigratifDesignation {
  confidence: Confidence;
  madeWithin: DateRange;
  match: VillageMatch;
  publishedName: string;
  regency: string;
  source: string;
  standing: DesignationStanding;
  decree?: string;
  district?: string;
  formatVersion?: 1;
}

export interface DesmigratifRequest {
  designated?: AnswerOfBoolean;
  facilitated?: AnswerOfBoolean;
  offered?: AnswerOfBoolean;
  person?: AnswerOfVillagePerson;
  tie?: AnswerOfVillageTie;
  formatVersion?: 1;
}

export type DesmigratifService = "job-market-information" | "job-guidance" | "data-verification" | "document-help" | "help-for-families" | "migration-records" | "entrepreneurship-training" | "product-innovation" | "appropriate-technology" | "equipment-grant" | "incubation" | "marketing" | "labour-intensive-works" | "volunteer-workers" | "child-care" | "learning-house" | "cooperative-membership" | "village-enterprise";

export interface DestinationPlan {
  destination?: AnswerOfCountryCode;
  employerKind?: AnswerOfEmployerKind;
  job?: AnswerOfJobGroup;
  lawProtectsForeignWorkers?: AnswerOfBoolean;
  listedAsOpen?: AnswerOfBoolean;
  newPlacement?: AnswerOfBoolean;
  socialSecurity?: AnswerOfBoolean;
  stopped?: AnswerOfBoolean;
  throughOneChannel?: AnswerOfBoolean;
  underSaudiPilot?: AnswerOfBoolean;
  visaAndTicket?: AnswerOfBoolean;
  writtenAgreement?: AnswerOfBoolean;
  formatVersion?: 1;
}

export type Digest = string;

export type Dimension = "deceptive-recruitment" | "coercive-recruitment" | "recruitment-by-vulnerability" | "exploitation" | "coercion" | "vulnerability-at-destination";

export interface DirectGrant {
  amountStated?: AnswerOfBoolean;
  consulted?: AnswerOfBoolean;
  form?: AnswerOfGrantForm;
  politicalTies?: AnswerOfBoolean;
  purposeReviewed?: AnswerOfBoolean;
  registered?: AnswerOfBoolean;
  signedByReceiver?: AnswerOfBoolean;
  termsStated?: AnswerOfBoolean;
  threatensSecurity?: AnswerOfBoolean;
  use?: AnswerOfGrantUse;
  useStated?: AnswerOfBoolean;
  valuedInRupiah?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface Disclosure {
  recipient: string;
  purpose: "interview" | "case-management" | "assistance" | "referral" | "family-tracing" | "return-and-reintegration" | "legal-claims" | "law-enforcement" | "eligibility" | "research" | "emergency";
  on: string;
  view: { [key in string]?: unknown };
  withheld?: Array<{
    path: string;
    categories?: Array<"not-personal" | "work" | "education" | "document" | "identity" | "contact" | "family" | "location" | "finance" | "child" | "casework" | "health" | "biometric" | "genetic" | "criminal-record" | "trafficking">;
    status: "permitted" | "refused" | "open";
    reason: "not-asked-for" | "not-needed" | "no-ground" | "not-covered" | "ground-not-settled" | "not-together";
    consent?: Array<"given" | "not-yet-given" | "expired" | "withdrawn" | "withdrawal-may-reach-recipient" | "withdrawn-elsewhere" | "purpose-not-named" | "recipient-not-named" | "recipient-kind-unknown" | "data-not-named" | "not-informed" | "information-not-recorded" | "form-void" | "form-in-adaptation" | "not-theirs-to-give" | "parent-or-guardian-missing" | "age-unknown" | "may-decide-alone" | "guardian-of-adult" | "child-dissents">;
    words: Text;
  }>;
  formatVersion?: 1;
}

export interface DisclosureRecord {
  caseId: CaseId;
  on: string;
  purpose: ProcessingPurpose;
  recipient: PartyId;
  bases?: Array<LawfulBasis>;
  categories?: Array<DataCategory>;
  consents?: Array<ConsentId>;
  glassBrokenBy?: CaseWorkerId;
  formatVersion?: 1;
}

export interface DistributionPlan {
  available: ItemQuantity;
  lot?: LotId;
  shares?: Array<Share>;
  formatVersion?: 1;
}

export type DocumentKind = "identity-card" | "diploma" | "birth-certificate" | "birth-statement" | "marital-status-certificate" | "marriage-book-copy" | "marriage-certificate-extract" | "family-permission" | "competence-certificate" | "medical-certificate" | "psychological-certificate" | "passport" | "work-visa" | "overseas-worker-card" | "seamans-book" | "social-security-proof" | "seafarer-identity-document" | "seafarer-certificate";

export type DocumentNumber = string;

export interface Donation {
  donor: PartyId;
  id: DonationId;
  receiver: PartyId;
  agreement?: AgreementId;
  goods?: Array<ItemQuantity>;
  promisedOn?: string;
  formatVersion?: 1;
}

export type DonationId = string;

export interface Dossier {
  migrant: Migrant;
  protectionCase: ProtectionCase;
  consents?: Array<Consent>;
  deliveries?: Array<Delivery>;
  identifications?: Array<VictimIdentification>;
  migrations?: Array<Migration>;
  referrals?: Array<Referral>;
  screenings?: Array<Screening>;
  stays?: Array<Stay>;
  formatVersion?: 1;
}

export type EducationLevel = "none" | "primary" | "junior-secondary" | "senior-secondary" | "higher";

export interface Employer {
  id: PartyId;
  country?: AnswerOfCountryCode;
  kind?: AnswerOfEmployerKind;
  name?: AnswerOfEmployerName;
  formatVersion?: 1;
}

export type EmployerKind = "legal-entity" | "individual";

export type EmployerName = string;

export interface EmpowermentRequest {
  agreementFinished?: AnswerOfBoolean;
  homeSince?: AnswerOfLocalDate;
  plannedDays?: AnswerOfInteger;
  problemIdentified?: AnswerOfBoolean;
  reintegrated?: AnswerOfBoolean;
  reintegratedOn?: AnswerOfLocalDate;
  returnedOn?: AnswerOfLocalDate;
  socialProblem?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface Entitlement {
  grantedBy: PartyId;
  grantedOn: string;
  id: EntitlementId;
  programme: ProgrammeId;
  recipient: Recipient;
  type: AssistanceType;
  valid: DateRange;
  grounds?: Array<Citation>;
  formatVersion?: 1;
}

export type EntitlementId = string;

export interface ErasureRecord {
  by: CaseWorkerId;
  on: string;
  categories?: Array<DataCategory>;
  reasons?: Array<RetentionReason>;
  formatVersion?: 1;
}

export type EventId = string;

export type EventKind = "recruitment" | "transit" | "exploitation";

export interface ExplanationDetail {
  kind: ExplanationDetailKind;
  text: Text;
  items?: Array<Text>;
}

export type ExplanationDetailKind = "condition" | "decided-by" | "decided-by-each" | "to-bring" | "to-bring-one-of" | "nothing-to-bring" | "absence" | "refused" | "answered-by" | "open-reading" | "oldest-check";

export type ExplanationMode = "read-by-person" | "read-aloud" | "explained-freely" | "interpreted";

export type FactType = "yes-no" | "choice" | "number" | "date" | "moment" | "age";

export type FamilyCardNumber = string;

export interface FamilyMember {
  ground?: AnswerOfTieGround;
  inIndonesiaOrWithWorker?: AnswerOfBoolean;
  kinship?: AnswerOfKinship;
  ofMigrantWorker?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface FamilyTie {
  person: MemberId;
  kinship: Kinship;
  relative: MemberId;
  ground: TieGround;
  days: DateRange;
}

export interface FeeEntry {
  amount: Money;
  cost: CostKind;
  day: string;
  kind: FeeEntryKind;
  number: string;
  party?: PartyId;
  statedGround?: string;
  formatVersion?: 1;
}

export type FeeEntryKind = "charge" | "payment" | "wage-deduction" | "refund" | "waiver";

export interface FeeLedger {
  worker: MigrantId;
  entries?: Array<FeeEntry>;
  formatVersion?: 1;
}

export type Frequency = {
  type: "as-needed";
} | {
  type: "once";
} | {
  type: "once-per";
  period: CalendarPeriod;
};

export interface Funding {
  donor: PartyId;
  amount?: AnswerOfMoney;
}

export type GoalId = string;

export type GoodsCondition = "good" | "incomplete" | "damaged";

export interface GoodsHandOver {
  day: string;
  giver: PartyId;
  id: HandOverId;
  place: AreaCode;
  receiver: PartyId;
  agreement?: AgreementId;
  donation?: DonationId;
  lines?: Array<HandOverLine>;
  signatures?: Array<Signature>;
  formatVersion?: 1;
}

export type GrantForm = "cash" | "activity-money" | "goods-or-services" | "securities";

export type GrantUse = "development" | "relief" | "other";

export type HandOverId = string;

export interface HandOverLine {
  condition: GoodsCondition;
  item: ItemId;
  quantity: Quantity;
  lot?: LotId;
  unitValue?: Money;
  formatVersion?: 1;
}

export type HandOverReceiver = "family" | "proxy" | "social-ministry" | "other-authority" | "other";

export type HoldGround = "trafficking-proceedings" | "criminal-proceedings" | "state-administration" | "other-proceedings" | "other-law";

export interface Holding {
  basis: LawfulBasis;
  category: DataCategory;
  purpose: ProcessingPurpose;
  events?: { [key in RetentionEvent]?: AnswerOfLocalDate };
  withdrawalReceived?: AnswerOfZonedDateTime;
  formatVersion?: 1;
}

export interface Homecoming {
  channel?: AnswerOfPlacementChannel;
  familyAgreesToBurial?: AnswerOfBoolean;
  inMassDeportation?: AnswerOfBoolean;
  lifeInDanger?: AnswerOfBoolean;
  localLawDemandsBurial?: AnswerOfBoolean;
  reasons?: AnswerOfSetOfReturnReason;
  safetyNoLongerGuaranteed?: AnswerOfBoolean;
  treatedAsCrimeVictim?: AnswerOfBoolean;
  treatedAsInTrouble?: AnswerOfBoolean;
  workerGroup?: AnswerOfWorkerGroup;
  formatVersion?: 1;
}

export interface Household {
  id: HouseholdId;
  familyCard?: AnswerOfFamilyCardNumber;
  members?: Array<Member>;
  memberships?: Array<Membership>;
  residences?: Array<Residence>;
  ties?: Array<FamilyTie>;
  formatVersion?: 1;
}

export type HouseholdId = string;

export type HouseholdRole = "head" | "member";

export interface HtcdsCase {
  htcds: "2.0";
  case?: {
    cas_Status?: "Active" | "FollowUp" | "Closed" | "ClosedReferred";
    cas_ReasonForCaseClosure?: string;
    cas_CaseOwner?: string;
    cas_ReferringOrganisation?: string;
    cas_IncomingReferralDate?: string;
    cas_ReferringPrimaryCaseWorker?: string;
    cas_ReasonForIncomingReferral?: "AdditionalServicesRequired" | "MigrationOrChangeOfLocation" | "Other";
    cas_IncomingReferralDetails?: string;
  };
  person?: {
    prs_Salutation?: string;
    prs_FirstName?: string;
    prs_MiddleName?: string;
    prs_SecondName?: string;
    prs_Birthdate?: string;
    prs_Gender?: "Feminine" | "Masculine" | "TransgenderFeminine" | "TransgenderMasculine" | "NonConforming" | "NonSpecifiedUnknown";
    prs_Deceased?: boolean;
    prs_MaritalStatus?: "Single" | "Married" | "Widowed" | "Divorced" | "Separated" | "RegisteredPartnership";
    prs_NumberOfChildren?: number;
    prs_PrimaryLanguage?: string;
    prs_SecondaryLanguage?: string;
    prs_HighestLevelOfEducation?: "EarlyChildhoodEducation" | "PrimaryEducation" | "LowerSecondaryEducation" | "UpperSecondaryEducation" | "PostSecondaryNonTertiaryEducation" | "ShortCycleTertiaryEducation" | "BachelorsOrEquivalentLevel" | "MastersOrEquivalentLevel" | "DoctoralOrEquivalentLevel";
    prs_Citizenship?: Array<string>;
    prs_IdentityNumber?: string;
    prs_Title?: string;
    prs_Email?: string;
    prs_HomePhone?: string;
    prs_MobilePhone?: string;
    prs_MailingCity?: string;
    prs_MailingCountry?: string;
    prs_MailingState?: string;
    prs_MailingStreet?: string;
    prs_MailingPostalCode?: string;
    prs_MailingLongitude?: string;
    prs_MailingLatitude?: string;
    vic_AgreementToManagePersonalData?: boolean;
    vic_TraffickingStatus?: "PossibleVictimOfTrafficking" | "ActualVictimOfTrafficking" | "NotAVictimOfTrafficking";
    vic_TraffickingStatusDecisionMakingOrg?: "Police" | "NGO" | "CourtOrProsecution" | "NonPoliceGovernmentalOrganization" | "Other";
    vic_RelationshipToTrafficker?: "Familial" | "Acquainted" | "Unaquainted";
    vic_AgeWhenTrafficked?: number;
    vic_RecruitmentWebsitesAndApps?: Array<string>;
    vic_MethodOfRecruitment?: Array<"AtAPlaceOfBusiness" | "AtAnEducationalInstitution" | "AtWork" | "ThroughOnlineSocialNetworks" | "ThroughAnOnlineAdvertisement" | "ThroughATelevisionAdvert" | "ThroughANewspaperAdvert" | "ThroughFamilyOrFamilyEvents" | "ThroughFriendsOrSocialEvents" | "Other">;
    vic_LocationOfRecruitment?: string;
    vic_MethodsOfControl?: Array<"PhysicalThreats" | "ThreatsLawEnforcement" | "ThreatensChildrenFamily" | "DebtBondage" | "FalsePromises" | "PhysicalAbuse" | "SexualAbuse" | "TakesEarnings" | "RestrictsFinancialAccess" | "RestrictsMedicalCare" | "WithholdsNecessities" | "PsychologicalAbuse" | "PsychoactiveSubstance" | "ExcessiveWorkingHours" | "WithholdsDocuments" | "Other">;
    vic_TypeOfExploitation?: Array<"ForcedLabour" | "SexualExploitation" | "ChildLabour" | "ForcedMarriage" | "Servitude" | "ForcedMilitaryByNonStateActors" | "OrganRemoval" | "ForcedBegging" | "ForcedAdoption" | "Surrogacy" | "Other">;
    vic_ForcedLabourIndustry?: Array<"A_AgricultureForestryAndFishing" | "B_MiningAndQuarrying" | "C_Manufacturing" | "D_ElectricityGasSteamAndAirConditioningSupply" | "E_WaterSupplySewerageWasteManagement" | "F_Construction" | "G_WholesaleAndRetailTradeRepairOfMotorVehicles" | "H_TransportationAndStorage" | "I_AccommodationAndFoodServiceActivities" | "J_InformationAndCommunication" | "K_FinancialAndInsuranceActivities" | "L_RealEstateActivities" | "M_ProfessionalScientificAndTechnicalActivities" | "N_AdministrativeAndSupportServiceActivities" | "O_PublicAdministrationAndDefence" | "P_Education" | "Q_HumanHealthAndSocialWorkActivities" | "R_ArtsEntertainmentAndRecreation" | "S_OtherServiceActivities" | "T_ActivitiesOfHouseholdsAsEmployers" | "U_ActivitiesOfExtraterritorialOrganizations">;
    vic_TypeOfSexExploitation?: Array<"Prostitution" | "Pornography" | "RemoteInteractiveServices" | "PrivateSexualServices">;
    vic_LocationOfExploitation?: string;
    vic_ExploitationWebsitesAndApps?: Array<string>;
    vic_Vulnerabilities?: Array<"Addiction" | "SocialGroup" | "Discrimination" | "Poverty" | "DisabilityAndPhysicalHealth" | "MentalHealth" | "Migration" | "Homelessness" | "AbuseSocialMedia" | "AbusePhysical" | "Education" | "WorkEnvironment">;
    vic_DetailsOfVulnerabilities?: string;
  };
  consent?: {
    con_Consent?: boolean;
  };
  outgoingReferrals?: Array<{
    cas_ReferredOrganisation?: string;
    cas_ReferredPrimaryCaseWorker?: string;
    cas_ReasonForOutgoingReferral?: "AdditionalServicesRequired" | "MigrationOrChangeOfLocation" | "Other";
    cas_OutgoingReferralDate?: string;
    cas_OutgoingReferralDetails?: string;
  }>;
  comments?: Array<{
    cco_CaseComment?: string;
  }>;
  events?: Array<{
    hte_Longitude?: string;
    hte_Latitude?: string;
    hte_City?: string;
    hte_Country?: string;
    hte_State?: string;
    hte_Street?: string;
    hte_PostalCode?: string;
    hte_Date?: string;
    hte_Type?: "Recruitment" | "Transit" | "Exploitation";
    hte_Description?: string;
  }>;
  supportPlans?: Array<{
    spl_Objectives?: string;
    spl_ActionPlan?: string;
    spl_PlannedEndDate?: string;
    spl_ActualEndDate?: string;
    spl_Type?: "Education" | "Financial" | "Health" | "LabourExploitationRehabilitation" | "Legal" | "Livelihood" | "RightsBasedTraining" | "SexualExploitationRehabilitation" | "SocialCare";
  }>;
  perpetrators?: Array<{
    prs_Salutation?: string;
    prs_FirstName?: string;
    prs_MiddleName?: string;
    prs_SecondName?: string;
    prs_Birthdate?: string;
    prs_Gender?: "Feminine" | "Masculine" | "TransgenderFeminine" | "TransgenderMasculine" | "NonConforming" | "NonSpecifiedUnknown";
    prs_Deceased?: boolean;
    prs_MaritalStatus?: "Single" | "Married" | "Widowed" | "Divorced" | "Separated" | "RegisteredPartnership";
    prs_NumberOfChildren?: number;
    prs_PrimaryLanguage?: string;
    prs_SecondaryLanguage?: string;
    prs_HighestLevelOfEducation?: "EarlyChildhoodEducation" | "PrimaryEducation" | "LowerSecondaryEducation" | "UpperSecondaryEducation" | "PostSecondaryNonTertiaryEducation" | "ShortCycleTertiaryEducation" | "BachelorsOrEquivalentLevel" | "MastersOrEquivalentLevel" | "DoctoralOrEquivalentLevel";
    prs_Citizenship?: Array<string>;
    prs_IdentityNumber?: string;
    prs_Title?: string;
    prs_Email?: string;
    prs_HomePhone?: string;
    prs_MobilePhone?: string;
    prs_MailingCity?: string;
    prs_MailingCountry?: string;
    prs_MailingState?: string;
    prs_MailingStreet?: string;
    prs_MailingPostalCode?: string;
    prs_MailingLongitude?: string;
    prs_MailingLatitude?: string;
    per_RoleInProcess?: Array<"TravellingPartner" | "Transporter" | "RecruiterOrIntermediary" | "BrokerTravelAgent" | "TransferredIndividual" | "HarbouredIndividual" | "SoldIndividual" | "BoughtIndividual" | "ReceivedIndividual" | "ControlledIndividual" | "Smuggler" | "Abuser" | "Kidnapper" | "Exploiter" | "Other">;
    per_RoleDetails?: string;
    per_Organisation?: string;
  }>;
  organisations?: Array<{
    org_Name?: string;
    org_ShippingCity?: string;
    org_ShippingCountry?: string;
    org_ShippingState?: string;
    org_ShippingStreet?: string;
    org_ShippingPostalCode?: string;
    org_ShippingLongitude?: string;
    org_ShippingLatitude?: string;
    org_Phone?: string;
    org_Type?: "NGO" | "LawEnforcement" | "HealthServiceOrganisation" | "CentralGovernmentOrganisation" | "LocalGovernmentOrganisation" | "ImmigrationService" | "LegalService" | "CorporateBusiness" | "SchoolOrCollege";
  }>;
  additional?: { [key in string]?: string };
}

export type IdentificationId = string;

export interface IdentityDocument {
  kind: IdentityDocumentKind;
  birthDateAsWritten?: AnswerOfPartialDate;
  expiresOn?: AnswerOfLocalDate;
  issuedOn?: AnswerOfLocalDate;
  issuingCountry?: AnswerOfCountryCode;
  nameAsWritten?: AnswerOfPersonName;
  number?: AnswerOfDocumentNumber;
  formatVersion?: 1;
}

export type IdentityDocumentKind = "identity-card" | "family-card" | "birth-certificate" | "passport" | "service-passport" | "diplomatic-passport" | "travel-document-in-lieu" | "border-pass" | "seamans-book" | "seafarer-identity-document" | "overseas-worker-card" | "other";

export interface Indicator {
  title: Text;
  unit: CountedUnit;
  figures: Release;
}

export interface IndicatorTable {
  period: DateRange;
  policy: ReleasePolicy;
  attributes?: Array<Attribute>;
  indicators?: Array<Indicator>;
  formatVersion?: 1;
}

export interface InfectionTest {
  kind: InfectionTestKind;
  takenAt: string;
  result?: AnswerOfInfectionTestResult;
}

export type InfectionTestKind = "pcr" | "rapid-antibody" | "rapid-antigen";

export type InfectionTestResult = "negative" | "positive" | "invalid";

export type InstrumentId = string;

export type InstrumentKind = "uu" | "pp" | "perma" | "peraturan-bp2mi" | "permen-p2mi" | "permenaker" | "kepmenaker" | "se-menkes" | "se-gugus-tugas" | "se-satgas" | "addendum-se-satgas" | "sk-satgas" | "pengumuman" | "pernyataan-bersama" | "putusan-mk" | "programme-document" | "guidance";

export interface InstrumentSource {
  provision: Provision;
  weakness: Text;
}

export interface Insurance {
  channel?: AnswerOfPlacementChannel;
  death?: AnswerOfBoolean;
  insured?: AnswerOfBoolean;
  registeredAbroad?: AnswerOfBoolean;
  registeredBeforeDeparture?: AnswerOfBoolean;
  workAccident?: AnswerOfBoolean;
  workerGroup?: AnswerOfWorkerGroup;
  formatVersion?: 1;
}

export interface IntendedUse {
  purpose: ProcessingPurpose;
  recipient: PartyId;
  categories?: Array<DataCategory>;
  recipientKinds?: Array<DataRecipientKind>;
  formatVersion?: 1;
}

export interface Item {
  id: ItemId;
  name: Text;
  unit: string;
  codes?: Array<Code>;
  contents?: Array<ItemQuantity>;
  formatVersion?: 1;
}

export interface ItemCatalogue {
  items?: Array<Item>;
  formatVersion?: 1;
}

export type ItemId = string;

export interface ItemQuantity {
  item: ItemId;
  quantity: Quantity;
}

export type JobGroup = "housekeeper" | "babysitter" | "elderly-carer" | "family-cook" | "family-driver" | "gardener" | "child-carer" | "cleaner" | "farm-worker" | "fishing-crew" | "other";

export type Kinship = "spouse" | "child" | "parent" | "stepchild" | "stepparent" | "sibling" | "grandparent" | "grandchild" | "parent-in-law" | "child-in-law" | "other-relative" | "not-related";

export interface LanguageVersion {
  tag: string;
  prevailing: boolean;
}

export type LawfulBasis = "consent" | "contract" | "legal-obligation" | "vital-interest" | "public-task" | "legitimate-interest";

export interface LegalGround {
  basis: LawfulBasis;
  days: DateRange;
  provision: Provision;
  vouchedBy: CaseWorkerId;
  categories?: Array<DataCategory>;
  purposes?: Array<ProcessingPurpose>;
  recipients?: Array<DataRecipient>;
  formatVersion?: 1;
}

export interface LegalHold {
  days: DateRange;
  ground: HoldGround;
  vouchedBy: CaseWorkerId;
  categories?: Array<DataCategory>;
  provision?: Provision;
  formatVersion?: 1;
}

export interface LegalInstrument {
  kind: InstrumentKind;
  number: string;
  year: number;
  title: Text;
  inForce: DateRange;
}

export interface Licence {
  holder: PartyId;
  kind: LicenceKind;
  number: string;
  validity: DateRange;
  destination?: CountryCode;
  issuer?: PartyId;
  revokedOn?: string;
  suspensions?: Array<DateRange>;
  formatVersion?: 1;
}

export interface LicenceApplication {
  deposit?: AnswerOfMoney;
  facilities?: AnswerOfBoolean;
  handedInAnew?: AnswerOfBoolean;
  licensingStandards?: AnswerOfBoolean;
  noLossInTwoYears?: AnswerOfBoolean;
  paidUpCapital?: AnswerOfMoney;
  placedPercentOfPlan?: AnswerOfInteger;
  planYears?: AnswerOfInteger;
  renewal?: AnswerOfBoolean;
  reported?: AnswerOfBoolean;
  suspended?: AnswerOfBoolean;
  formatVersion?: 1;
}

export type LicenceKind = "sip3mi" | "sip2mi";

export interface ListedCode {
  code: Code;
  broader?: Code;
  display?: Text;
  valid?: DateRange;
  formatVersion?: 1;
}

export type LocalOffice = "manpower-office" | "one-roof-service" | "nowhere";

export type LotId = string;

export type MaritalStatus = "never-married" | "married" | "divorced" | "widowed";

export interface Member {
  id: MemberId;
  birthDate?: AnswerOfPartialDate;
  migrantId?: MigrantId;
  name?: AnswerOfPersonName;
  sex?: AnswerOfSex;
  formatVersion?: 1;
}

export type MemberId = string;

export interface Membership {
  member: MemberId;
  role: HouseholdRole;
  days: DateRange;
}

export interface Migrant {
  id: MigrantId;
  birthDate?: AnswerOfPartialDate;
  citizenship?: AnswerOfCountryCode;
  contactPlans?: Array<ContactPlan>;
  education?: AnswerOfEducationLevel;
  familyCard?: AnswerOfFamilyCardNumber;
  homeVillage?: AnswerOfVillageCode;
  identityDocuments?: Array<IdentityDocument>;
  maritalStatus?: AnswerOfMaritalStatus;
  name?: AnswerOfPersonName;
  nik?: AnswerOfNik;
  otherNames?: Array<PersonName>;
  phone?: AnswerOfPhoneNumber;
  sex?: AnswerOfSex;
  formatVersion?: 1;
}

export type MigrantId = string;

export interface Migration {
  channel?: AnswerOfPlacementChannel;
  contractNumber?: AnswerOfDocumentNumber;
  crewVisaRequired?: AnswerOfBoolean;
  departureDate?: AnswerOfLocalDate;
  destination?: AnswerOfCountryCode;
  employer?: AnswerOfPartyId;
  employerKind?: AnswerOfEmployerKind;
  id?: MigrationId;
  irregularStatusAbroad?: AnswerOfBoolean;
  migrantId?: MigrantId;
  nonProceduralDeparture?: AnswerOfBoolean;
  occupation?: AnswerOfOccupation;
  placedBy?: AnswerOfPartyId;
  returnDate?: AnswerOfLocalDate;
  returnReasons?: Array<ReturnReason>;
  seafarerIdentityRequired?: AnswerOfBoolean;
  sector?: AnswerOfSector;
  traffickingStatus?: AnswerOfTraffickingStatus;
  workerGroup?: AnswerOfWorkerGroup;
  formatVersion?: 1;
}

export interface MigrationHistory {
  migrantId: MigrantId;
  migrations?: Array<Migration>;
  formatVersion?: 1;
}

export type MigrationId = string;

export interface Money {
  amount: string;
  currency: string;
}

export type MovementId = string;

export type NeutralName = string;

export type Nik = string;

export type NoteId = string;

export interface Obligation {
  party: PartyId;
  duty: Text;
}

export interface Occupancy {
  day: string;
  persons: number;
  shelter: ShelterId;
  capacityPersons?: number;
  formatVersion?: 1;
}

export type Occupation = string;

export type OfficerRole = "village-officer" | "person-in-charge" | "coordinator";

export interface Organisation {
  id: PartyId;
  kind: OrganisationKind;
  name: Text;
  activeFrom?: string;
  activeUntil?: string;
  country?: CountryCode;
  parent?: PartyId;
  roles?: Array<OrganisationRole>;
  formatVersion?: 1;
}

export type OrganisationKind = "international-organisation" | "ministry" | "directorate" | "agency" | "mission" | "task-force" | "regional-government" | "village-government" | "law-enforcement" | "foreign-government" | "company" | "ngo" | "health-service" | "school";

export type OrganisationRole = "placement-company" | "overseas-partner" | "employer" | "regulator" | "donor" | "shelter-operator" | "service-provider" | "coordinator";

export type Outcome = "eligible" | "not-eligible" | "undetermined" | "needs-review" | "not-covered";

export type OutsideGroup = "official-duty" | "student-or-trainee" | "refugee" | "investor" | "mission-staff" | "state-budget" | "own-business" | "none";

export interface Overview {
  day: string;
  times?: Array<OverviewTimeLeft>;
  contradictions?: Array<OverviewContradiction>;
  matters?: Array<OverviewMatter>;
  questions?: Array<OverviewOpenQuestion>;
}

export interface OverviewContradiction {
  fact: string;
  label: Text;
  asOf: string;
  enquiries?: Array<string>;
}

export interface OverviewGround {
  id: string;
  citation: Text;
  summary: Text;
  source: SourceKind;
  verifiedOn: string;
}

export interface OverviewLastDay {
  limit: Text;
  certain: boolean;
  over: Truth;
  earliest?: string;
  latest?: string;
  moment?: string;
  ground: OverviewGround;
  afterwards?: OverviewGround;
}

export interface OverviewMatter {
  id: string;
  title: Text;
  question: Text;
  asOf: string;
  bearing: Bearing;
  attention: Attention;
  outcome: Outcome;
  turn?: OverviewTurn;
  reasons?: Array<OverviewReason>;
}

export interface OverviewNamed {
  code: string;
  name: Text;
}

export interface OverviewOpenQuestion {
  fact: string;
  asOf: string;
  text: Text;
  type: FactType;
  unit: Text;
  choices?: Array<OverviewNamed>;
  answerers?: Array<OverviewNamed>;
  category: DataCategory;
  absence?: AbsenceReason;
  attention: Attention;
  settles?: Array<string>;
  concerns?: Array<string>;
  grounds?: Array<OverviewGround>;
}

export interface OverviewReason {
  requirement: string;
  title: Text;
  grounds?: Array<OverviewGround>;
  details?: Array<ExplanationDetail>;
}

export interface OverviewTimeLeft {
  id: string;
  title: Text;
  actor: Text;
  lookedInto: boolean;
  status: DeadlineStatus;
  lastDays?: Array<OverviewLastDay>;
}

export interface OverviewTurn {
  day: string;
  outcome: Outcome;
}

/** Matches ^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$ */
export type PartialDate = string;

export type PartyId = string;

export type PaymentMethod = "own-account" | "cash" | "through-another";

export type Per = "hour" | "day" | "week" | "month" | "year" | "term";

export type PermissionSigner = "spouse" | "parent" | "guardian" | "other";

export interface PersonHandOver {
  day: string;
  giver: PartyId;
  id: HandOverId;
  migrant: MigrantId;
  place: AreaCode;
  receiver: PersonReceiver;
  consent?: ConsentId;
  signatures?: Array<Signature>;
  stay?: StayId;
  formatVersion?: 1;
}

export type PersonName = string;

export type PersonReceiver = {
  type: "authority";
  party: PartyId;
} | {
  type: "family-member";
  name: PersonName;
  relation: Kinship;
} | {
  type: "proxy";
  name: PersonName;
};

export type PhoneNumber = string;

export interface PlacementApplicant {
  migrant: Migrant;
  migration: Migration;
  agreements?: { [key in AgreementKind]?: AnswerOfBoolean };
  documents?: { [key in DocumentKind]?: AnswerOfBoolean };
  healthy?: AnswerOfBoolean;
  permissionCountersigned?: AnswerOfBoolean;
  permissionSigner?: AnswerOfPermissionSigner;
  pregnant?: AnswerOfBoolean;
  socialSecurityMember?: AnswerOfBoolean;
  formatVersion?: 1;
}

export type PlacementChannel = "government" | "placement-company" | "own-company" | "individual";

export interface PlacementCompany {
  id: PartyId;
  deposit?: Money;
  licences?: Array<Licence>;
  paidUpCapital?: Money;
  formatVersion?: 1;
}

export type ProcessingPurpose = "interview" | "case-management" | "assistance" | "referral" | "family-tracing" | "return-and-reintegration" | "legal-claims" | "law-enforcement" | "eligibility" | "research" | "emergency";

export interface Programme {
  frequency: Frequency;
  id: ProgrammeId;
  name: Text;
  provider: PartyId;
  runs: DateRange;
  agreement?: AgreementId;
  areas?: Array<AreaCode>;
  mostRecipients?: number;
  types?: Array<AssistanceType>;
  formatVersion?: 1;
}

export type ProgrammeId = string;

export interface ProtectionCase {
  id: CaseId;
  migrantId: MigrantId;
  organisation: PartyId;
  concerns?: Array<Code>;
  events?: Array<CaseEvent>;
  goals?: Array<SupportGoal>;
  history?: Array<CaseStep>;
  notes?: Array<CaseNote>;
  reviews?: Array<CaseReview>;
  risk?: AnswerOfRiskLevel;
  formatVersion?: 1;
}

export interface ProtectionRequest {
  abroad?: AnswerOfBoolean;
  compensationOrdered?: AnswerOfBoolean;
  debtUsedToExploit?: AnswerOfBoolean;
  forcedIntoCrime?: AnswerOfBoolean;
  indonesianCitizen?: AnswerOfBoolean;
  listedOffence?: AnswerOfBoolean;
  lpskDecision?: AnswerOfBoolean;
  propertyNotEnough?: AnswerOfBoolean;
  protection?: AnswerOfVictimProtection;
  relativeThreatened?: AnswerOfBoolean;
  relativeToSecondDegree?: AnswerOfBoolean;
  restitutionAwarded?: AnswerOfBoolean;
  sexualExploitation?: AnswerOfBoolean;
  status?: AnswerOfTraffickingStatus;
  threatened?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface Provision {
  citation: Citation;
  summary: Text;
  source: SourceKind;
  verifiedOn: string;
}

export type Pseudonym = string;

export interface Quantity {
  amount: string;
  unit: string;
}

export interface QuarantineTerm {
  length: TimeLimitHours;
  migrant: MigrantId;
  start: string;
  releasedAt?: string;
  stays?: Array<StayId>;
  tests?: Array<InfectionTest>;
  formatVersion?: 1;
}

export type QuestionId = string;

export interface ReceiptSalts {
  salts: { [key in string]?: string };
  formatVersion?: 1;
}

export type Recipient = {
  type: "household";
  id: HouseholdId;
} | {
  type: "migrant";
  id: MigrantId;
};

export type Recruiter = "government-agency" | "placement-company" | "own-company" | "natural-person";

export interface Recruitment {
  aboutToDepart?: AnswerOfBoolean;
  companyLicence?: AnswerOfBoolean;
  employerKind?: AnswerOfEmployerKind;
  orientation?: AnswerOfBoolean;
  ownCompanyPermit?: AnswerOfBoolean;
  recruiter?: AnswerOfRecruiter;
  recruitmentLicence?: AnswerOfBoolean;
  suspended?: AnswerOfBoolean;
  throughPartner?: AnswerOfBoolean;
  writtenAgreement?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface Referral {
  gate: ReferralGate;
  request: ReferralRequest;
  history?: Array<ReferralStep>;
  formatVersion?: 1;
}

export type ReferralGate = {
  type: "by-consent";
  consent: ConsentId;
  on: string;
} | {
  type: "by-override";
  basis: LawfulBasis;
  reason: CaseText;
  by: CaseWorkerId;
  on: string;
};

export type ReferralId = string;

export type ReferralKind = "assignment" | "referral" | "transfer";

export type ReferralReason = "additional-services-required" | "migration-or-change-of-location" | "other";

export interface ReferralRequest {
  caseId: CaseId;
  id: ReferralId;
  kind: ReferralKind;
  migrantId: MigrantId;
  recipient: PartyId;
  sender: PartyId;
  service: Code;
  categories?: Array<DataCategory>;
  due?: AnswerOfLocalDate;
  purpose?: ProcessingPurpose;
  reason?: AnswerOfReferralReason;
  recipientKinds?: Array<DataRecipientKind>;
  formatVersion?: 1;
}

export type ReferralStatus = "in-progress" | "accepted" | "rejected" | "done" | "revoked";

export interface ReferralStep {
  to: ReferralStatus;
  on: string;
  by: CaseWorkerId;
  feedback?: AnswerOfCaseText;
}

export interface RefusedRehabilitation {
  capable?: AnswerOfBoolean;
  familyStatement?: AnswerOfBoolean;
  ownStatement?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface Release {
  policy: ReleasePolicy;
  amount?: number;
  amountOf?: Text;
  attributes?: Array<Attribute>;
  cells?: Array<ReleasedCell>;
  people?: number;
  withheld?: Array<Withheld>;
  formatVersion?: 1;
}

export interface ReleasePolicy {
  leastPeople: number;
  step: number;
  longestCombination: number;
  givenUpFirst?: Array<string>;
}

export interface ReleasedCell {
  codes?: { [key in string]?: string };
  people: number;
  amount: number;
}

export interface ReportingDuty {
  from: PartyId;
  to: PartyId;
  every: CalendarPeriod;
  subject: Text;
}

export interface Residence {
  village: VillageCode;
  days: DateRange;
}

export interface RestitutionAward {
  copyReceived?: AnswerOfLocalDate;
  noticed?: AnswerOfLocalDate;
  paid?: AnswerOfBoolean;
  sexualExploitation?: AnswerOfBoolean;
  throughLpsk?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface Retention {
  asOf: string;
  lines?: Array<RetentionLine>;
  formatVersion?: 1;
}

export type RetentionEvent = "collected" | "case-closed" | "returned" | "agreement-ended" | "proceedings-ended" | "purpose-ended" | "consent-ended" | "consent-withdrawn" | "erasure-requested" | "unlawfulness-found";

export interface RetentionLine {
  category: DataCategory;
  purpose: ProcessingPurpose;
  status: RetentionStatus;
  countedFrom?: RetentionEvent;
  dueSince?: AnswerOfLocalDate;
  holds?: Array<HoldGround>;
  named?: Array<Provision>;
  periodEnds?: AnswerOfLocalDate;
  reasons?: Array<RetentionReason>;
  stopUseBy?: AnswerOfZonedDateTime;
  formatVersion?: 1;
}

export interface RetentionPeriod {
  category: DataCategory;
  countedFrom: RetentionEvent;
  period: CalendarPeriod;
  purpose: ProcessingPurpose;
  markedForDestruction?: AnswerOfBoolean;
  setBy?: Provision;
  formatVersion?: 1;
}

export interface RetentionPolicy {
  decidedBy: PartyId;
  decidedOn: string;
  startsOn: string;
  periods?: Array<RetentionPeriod>;
  formatVersion?: 1;
}

export type RetentionReason = "period-running" | "period-not-begun" | "period-over" | "marked-for-destruction" | "purpose-ended" | "consent-withdrawn" | "erasure-requested" | "unlawful" | "on-hold" | "period-missing" | "event-missing" | "end-in-doubt" | "event-in-doubt" | "purpose-before-period" | "consent-ended" | "request-on-other-basis" | "legal-period-running" | "period-not-verified" | "other-proceedings" | "unlawful-on-hold" | "destruction-on-hold" | "hold-not-verified";

export type RetentionStatus = "keep" | "due" | "held" | "undetermined" | "needs-review";

export interface ReturnHandOver {
  broughtHome?: AnswerOfBoolean;
  hasFamily?: AnswerOfBoolean;
  receiver?: AnswerOfHandOverReceiver;
  recorded?: AnswerOfBoolean;
  witnessed?: AnswerOfBoolean;
  formatVersion?: 1;
}

export type ReturnReason = "contract-ended" | "leave" | "dismissed-early" | "accident-or-illness" | "violence" | "war-disaster-epidemic" | "deported" | "died" | "other-harm";

export type ReviewId = string;

export type RiskLevel = "low" | "medium" | "high";

/** The rules of a programme as data. With "facts" it declares what it reads itself; without, it reads the facts of a catalogue that is written in Java. */
export interface RuleBook {
  formatVersion?: 1;
  id: RuleBookName;
  version: string;
  question: RuleBookText;
  facts?: Array<RuleBookFact>;
  instruments: Array<RuleBookInstrument>;
  requirements: Array<RuleBookRequirement>;
}

/** Matches ^[A-Za-z0-9._-]{1,64}$ */
export type RuleBookCode = string;

/** Its fields say what it is. */
export type RuleBookCondition = {
  always: boolean;
} | {
  fact: string;
  is: RuleBookValue;
} | {
  fact: string;
  oneOf: Array<RuleBookValue>;
} | {
  fact: string;
  atLeast?: RuleBookValue;
  atMost?: RuleBookValue;
} | {
  allOf: Array<RuleBookCondition>;
} | {
  anyOf: Array<RuleBookCondition>;
} | {
  not: RuleBookCondition;
} | {
  atLeast: number;
  of: Array<RuleBookCondition>;
} | {
  threshold: number;
  weighted: Array<{
    weight: number;
    when: RuleBookCondition;
  }>;
} | {
  when: RuleBookCondition;
  then: RuleBookCondition;
  otherwise: RuleBookCondition;
};

/** Matches ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ */
export type RuleBookDay = string;

export interface RuleBookFact {
  id: RuleBookName;
  type: "yes-no" | "choice" | "number" | "date" | "age";
  unit?: RuleBookText;
  values?: Array<{
    code: RuleBookCode;
    display: RuleBookText;
  }>;
  label: RuleBookText;
  question: RuleBookText;
  answerers: Array<"person" | "family" | "village-office" | "civil-registry" | "manpower-office" | "health-facility" | "immigration-office" | "social-worker" | "integrated-service-centre" | "police" | "placement-organiser" | "certification-body" | "social-security-body" | "migrant-worker-agency" | "witness-protection" | "receiving-body" | "destination-mission" | "indonesian-mission" | "employer">;
  category: "not-personal" | "work" | "education" | "document" | "identity" | "contact" | "family" | "location" | "finance" | "child" | "casework" | "health" | "biometric" | "genetic" | "criminal-record" | "trafficking";
  obtainable?: RuleBookText;
  notApplicableMeans?: RuleBookValue;
}

export interface RuleBookInstrument {
  id: RuleBookName;
  kind: "uu" | "pp" | "perma" | "peraturan-bp2mi" | "permen-p2mi" | "permenaker" | "kepmenaker" | "se-menkes" | "se-gugus-tugas" | "se-satgas" | "addendum-se-satgas" | "sk-satgas" | "pengumuman" | "pernyataan-bersama" | "putusan-mk" | "programme-document" | "guidance";
  number: string;
  year: number;
  title: RuleBookText;
  inForce?: RuleBookPeriod;
}

/** A stable name, as hygiene-kit. Matches ^[a-z0-9]+(-[a-z0-9]+)*$ */
export type RuleBookName = string;

/** From a first day to the day after the last; an open side is left out. */
export interface RuleBookPeriod {
  start?: RuleBookDay;
  endExclusive?: RuleBookDay;
}

export interface RuleBookProvision {
  instrument: RuleBookName;
  article?: string;
  paragraph?: string;
  letter?: string;
  item?: string;
  explanation?: boolean;
  summary: RuleBookText;
  source: "official-gazette" | "original-document" | "statute-copy" | "secondary" | "unverified";
  verifiedOn: RuleBookDay;
}

export interface RuleBookRequirement {
  id: RuleBookName;
  title: RuleBookText;
  provisions: Array<RuleBookProvision>;
  inForce?: RuleBookPeriod;
  knownSince?: RuleBookDay;
  exceptionTo?: RuleBookName;
  appliesWhen?: RuleBookCondition;
  reviews?: Array<{
    when: RuleBookCondition;
    why: RuleBookText;
    provisions?: Array<RuleBookProvision>;
  }>;
  asks: RuleBookCondition;
}

/** The same in English and in Indonesian. */
export interface RuleBookText {
  en: string;
  id: string;
}

/** Yes or no, a whole number, a day, a code, an age in whole years, or an age in doubt. */
export type RuleBookValue = boolean | number | string | {
  inDoubtWhether: number;
};

export interface Screening {
  by: CaseWorkerId;
  id: ScreeningId;
  instrument: InstrumentId;
  instrumentVersion: string;
  migrantId: MigrantId;
  on: string;
  answers?: { [key in QuestionId]?: AnswerOfBoolean };
  birthDate?: AnswerOfPartialDate;
  formatVersion?: 1;
}

export type ScreeningId = string;

export interface ScreeningInstrument {
  id: InstrumentId;
  method: ScreeningMethod;
  source: InstrumentSource;
  title: Text;
  version: string;
  questions?: Array<ScreeningQuestion>;
  formatVersion?: 1;
}

export type ScreeningMethod = "elements" | "adult-labour" | "child-labour";

export interface ScreeningQuestion {
  id: QuestionId;
  text: Text;
  counting: Counting;
}

export type Sector = string;

export type ServiceApplicant = "victim" | "family" | "friend" | "police" | "companion" | "social-worker" | "attorney" | "other";

export interface ServiceRequest {
  applicant?: AnswerOfServiceApplicant;
  atIntegratedCentre?: AnswerOfBoolean;
  greaterDanger?: AnswerOfBoolean;
  reportedToPolice?: AnswerOfBoolean;
  service?: AnswerOfVictimService;
  sexualExploitation?: AnswerOfBoolean;
  status?: AnswerOfTraffickingStatus;
  suffered?: AnswerOfBoolean;
  wishesToReturn?: AnswerOfBoolean;
  formatVersion?: 1;
}

export interface ServiceUse {
  day: string;
  service: DesmigratifService;
  user: Recipient;
  village: VillageCode;
  formatVersion?: 1;
}

export type Sex = "female" | "male";

export interface Share {
  place: StockPlace;
  needed: Quantity;
  given: Quantity;
}

export interface Shelter {
  id: ShelterId;
  kind: ShelterKind;
  name: string;
  operator: PartyId;
  capacityPersons?: number;
  place?: AreaCode;
  store?: StoreId;
  formatVersion?: 1;
}

export type ShelterId = string;

export type ShelterKind = "rptc" | "rpsa" | "rpsw" | "protection-house" | "safe-house" | "rehabilitation-centre" | "transit" | "rumah-ramah" | "mission-shelter" | "quarantine-place";

export interface ShipHours {
  restIn24Hours?: AnswerOfInteger;
  restIn7Days?: AnswerOfInteger;
  restIn7WorkingDays?: AnswerOfInteger;
  workIn24Hours?: AnswerOfInteger;
  workIn7Days?: AnswerOfInteger;
  workIn7WorkingDays?: AnswerOfInteger;
  formatVersion?: 1;
}

export interface ShipWork {
  employedByOwner?: AnswerOfBoolean;
  foreignFlag?: AnswerOfBoolean;
  inMusterRoll?: AnswerOfBoolean;
  migrantWorker?: AnswerOfBoolean;
  vessel?: AnswerOfVesselKind;
  formatVersion?: 1;
}

export interface Signature {
  role: SignatureRole;
  name: PersonName;
  position: string;
}

export type SignatureRole = "giver" | "receiver" | "guardian" | "witness";

export type SourceKind = "official-gazette" | "original-document" | "statute-copy" | "secondary" | "unverified";

export interface Stay {
  arrivedOn: string;
  id: StayId;
  migrant: MigrantId;
  purpose: StayPurpose;
  shelter: ShelterId;
  leftOn?: string;
  formatVersion?: 1;
}

export type StayId = string;

export type StayPurpose = "protection" | "rehabilitation" | "transit" | "quarantine";

export interface Stock {
  movements?: Array<StockMovement>;
  formatVersion?: 1;
}

export interface StockMovement {
  day: string;
  destination: StockPlace;
  id: MovementId;
  item: ItemId;
  quantity: Quantity;
  source: StockPlace;
  delivery?: DeliveryId;
  handOver?: HandOverId;
  lot?: LotId;
  reason?: AdjustmentReason;
  formatVersion?: 1;
}

export type StockPlace = {
  type: "beneficiary";
  recipient: Recipient;
} | {
  type: "count-difference";
} | {
  type: "disposed";
} | {
  type: "donor";
  id: DonationId;
} | {
  type: "lost";
} | {
  type: "organisation";
  id: PartyId;
} | {
  type: "store";
  id: StoreId;
};

export type StoreId = string;

export type Strength = "weak" | "medium" | "strong";

export interface SupportAction {
  id: ActionId;
  what: CaseText;
  by?: AnswerOfPartyId;
  due?: AnswerOfLocalDate;
  done?: AnswerOfLocalDate;
}

export interface SupportGoal {
  id: GoalId;
  objective: CaseText;
  type: SupportType;
  actions?: Array<SupportAction>;
  actualEnd?: AnswerOfLocalDate;
  plannedEnd?: AnswerOfLocalDate;
  formatVersion?: 1;
}

export type SupportType = "education" | "financial" | "health" | "labour-exploitation-rehabilitation" | "legal" | "livelihood" | "rights-based-training" | "sexual-exploitation-rehabilitation" | "social-care";

export interface Tally {
  amountOf?: Text;
  attributes?: Array<Attribute>;
  cells?: Array<TallyCell>;
  formatVersion?: 1;
}

export interface TallyCell {
  codes?: Array<string>;
  people: number;
  amount: number;
}

export interface TechnicalAgreement {
  type: "technical-agreement";
  id: AgreementId;
  kind: TechnicalAgreementKind;
  title: Text;
  amendments?: Array<Amendment>;
  areas?: Array<Code>;
  endedEarlyOn?: string;
  funding?: Array<Funding>;
  languages?: Array<LanguageVersion>;
  objectives?: Array<Text>;
  obligations?: Array<Obligation>;
  parties?: Array<AgreementParty>;
  reporting?: Array<ReportingDuty>;
  signedAt?: string;
  signedOn?: string;
  term?: DateRange;
  formatVersion?: 1;
}

export type TechnicalAgreementKind = "technical-agreement" | "memorandum-of-understanding" | "implementing-arrangement" | "grant-agreement";

export interface Text {
  en: string;
  id: string;
}

export type TieGround = "birth-or-marriage" | "court-decision" | "custom";

export interface TimeLimitHours {
  type: "hours";
  hours: number;
}

export type TraffickingElement = "act" | "means" | "purpose";

export type TraffickingOffence = "exploited-in-indonesia" | "brought-into-indonesia" | "taken-abroad" | "child-adopted" | "child-sent";

export type TraffickingStatus = "possible-victim" | "actual-victim" | "not-a-victim";

export type TravellerGroup = "migrant-worker" | "student" | "official" | "contest-delegate" | "other-citizen" | "foreigner";

export type TrustedPersonId = string;

export type Truth = "true" | "false" | "unknown";

export type VaccinationStatus = "none" | "first-dose" | "full-dose" | "booster";

export type VesselKind = "merchant" | "fishing" | "other";

export type VictimDeadline = "service" | "first-aid" | "centre-report" | "payment-after-warning" | "restitution-check" | "restitution-completion" | "restitution-request" | "payment-after-order" | "help-check" | "help-completion" | "onward-report" | "temporary-protection" | "end-of-temporary-protection" | "request-to-lpsk" | "copy-to-victim";

export interface VictimEvents {
  done?: { [key in VictimDeadline]?: AnswerOfBoolean };
  events?: { [key in VictimDeadline]?: AnswerOfZonedDateTime };
  sexualExploitation?: AnswerOfBoolean;
  status?: AnswerOfTraffickingStatus;
  formatVersion?: 1;
}

export interface VictimIdentification {
  authority: PartyId;
  authorityKind: AuthorityKind;
  ground: CaseText;
  id: IdentificationId;
  migrantId: MigrantId;
  on: string;
  status: TraffickingStatus;
  formatVersion?: 1;
}

export type VictimProtection = "no-punishment" | "no-debt" | "no-immigration-measure" | "no-immigration-punishment" | "hidden-identity" | "relatives-hidden-identity" | "police-protection" | "return-from-abroad" | "restitution" | "lpsk-help" | "state-compensation";

export type VictimService = "health-rehabilitation" | "social-rehabilitation" | "return" | "reintegration";

export interface Village {
  code: VillageCode;
  designations?: Array<DesmigratifDesignation>;
  name?: string;
  officers?: Array<VillageOfficer>;
  services?: Array<DesmigratifService>;
  years?: Array<VillageYear>;
  formatVersion?: 1;
}

export type VillageCode = string;

export type VillageDuty = "job-information" | "data-verification" | "civil-papers" | "monitoring" | "empowerment";

export type VillageIndicator = "prospective-workers-served" | "documents-completed" | "departures" | "procedural-departures" | "returns" | "people-trained" | "businesses-started" | "businesses-active" | "children-in-learning-house" | "cooperative-members";

export type VillageMatch = {
  type: "matched";
  village: VillageCode;
} | {
  type: "open";
  candidates?: Array<VillageCode>;
};

export interface VillageOfficer {
  id: VillageOfficerId;
  role: OfficerRole;
  name: PersonName;
  serving: DateRange;
}

export type VillageOfficerId = string;

export type VillagePerson = "job-seeker" | "prospective-worker" | "worker" | "family" | "other";

export interface VillageRequest {
  duty?: AnswerOfVillageDuty;
  person?: AnswerOfVillagePerson;
  tie?: AnswerOfVillageTie;
  ward?: AnswerOfBoolean;
  formatVersion?: 1;
}

export type VillageTie = "registered" | "living-there" | "elsewhere";

export interface VillageYear {
  village: VillageCode;
  year: number;
  counts?: { [key in VillageIndicator]?: number };
  formatVersion?: 1;
}

export type WageClaim = "received" | "agreed" | "none";

export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

export interface Withdrawal {
  on: string;
  categories?: Array<DataCategory>;
  purposes?: Array<ProcessingPurpose>;
  recipients?: Array<DataRecipient>;
  formatVersion?: 1;
}

export interface Withheld {
  attribute: string;
  people: number;
}

export interface WorkAbroad {
  channel?: AnswerOfPlacementChannel;
  citizen?: AnswerOfBoolean;
  employed?: AnswerOfBoolean;
  fixedTerm?: AnswerOfBoolean;
  jobSeeker?: AnswerOfBoolean;
  outsideGroup?: AnswerOfOutsideGroup;
  qualified?: AnswerOfBoolean;
  registeredAt?: AnswerOfLocalOffice;
  reportedTo?: AnswerOfLocalOffice;
  reportedToMission?: AnswerOfBoolean;
  wage?: AnswerOfWageClaim;
  workApart?: AnswerOfBoolean;
  workTime?: AnswerOfWorkTime;
  workerGroup?: AnswerOfWorkerGroup;
  formatVersion?: 1;
}

export interface WorkContract {
  beforeManpowerOfficer?: AnswerOfBoolean;
  contentsComplete?: AnswerOfBoolean;
  endorsed?: AnswerOfBoolean;
  exemptJob?: AnswerOfBoolean;
  fullAddress?: AnswerOfBoolean;
  months?: AnswerOfInteger;
  signedBeforeDeparture?: AnswerOfBoolean;
  signedBeforeWork?: AnswerOfBoolean;
  signedByBoth?: AnswerOfBoolean;
  workerGroup?: AnswerOfWorkerGroup;
  formatVersion?: 1;
}

export type WorkTime = "ahead" | "now" | "past" | "never";

export interface WorkerAgreement {
  type: "worker-agreement";
  id: AgreementId;
  kind: AgreementKind;
  worker: MigrantId;
  clauses?: Array<ContractClause>;
  endedEarlyOn?: string;
  languages?: Array<LanguageVersion>;
  otherSide?: PartyId;
  replaces?: AgreementId;
  signedAt?: string;
  signedOn?: string;
  term?: DateRange;
  workerGroup?: WorkerGroup;
  formatVersion?: 1;
}

export type WorkerGroup = "land-based" | "merchant-crew" | "fishing-crew";

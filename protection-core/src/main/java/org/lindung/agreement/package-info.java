/**
 * Agreements between the parties of migration.
 *
 * <p>Start at {@link org.lindung.agreement.WorkerAgreement}: what a worker signs, clause by clause; {@link
 * org.lindung.agreement.WorkerAgreement#missingContents what the law wants and is not recorded}; and {@link
 * org.lindung.agreement.AgreementComparison} of two papers, by which contract substitution is seen. {@link
 * org.lindung.agreement.FeeLedger} holds what a worker was charged. {@link org.lindung.agreement.TechnicalAgreement} and
 * {@link org.lindung.agreement.CooperationAgreement} are between institutions.
 *
 * <p>Nothing here decides whether an agreement is valid, whether a charge was allowed, or which of two papers binds.
 */
@NullMarked
package org.lindung.agreement;

import org.jspecify.annotations.NullMarked;

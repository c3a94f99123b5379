/**
 * Handing a case, or a part of it, to somebody else: {@link org.lindung.referral.Referral#open} asks the person's consent
 * first, {@link org.lindung.referral.Referral#openOverriding} asks somebody to answer for doing without.
 *
 * <p>What the recipient gets to see is a question of disclosure and not answered here.
 */
@NullMarked
package org.lindung.referral;

import org.jspecify.annotations.NullMarked;

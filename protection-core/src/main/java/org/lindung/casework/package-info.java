/**
 * Protection cases: concerns, plan of support, events, notes, reviews, closure and reopening. Start at {@link
 * org.lindung.casework.ProtectionCase#open}.
 *
 * <p>Two offline edits of one case are brought together with {@link org.lindung.basics.Merged}. Handing a case to
 * somebody else is a referral, and whether somebody is a victim is not decided here.
 */
@NullMarked
package org.lindung.casework;

import org.jspecify.annotations.NullMarked;

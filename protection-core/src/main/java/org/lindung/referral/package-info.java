/** Handing a case, or a part of it, to somebody else, with consent. */
@NullMarked
package org.lindung.referral;

import org.jspecify.annotations.NullMarked;

/** Protection cases: concerns, plan, events, review and closure. */
@NullMarked
package org.lindung.casework;

import org.jspecify.annotations.NullMarked;

package org.lindung.screening;

import java.io.Serializable;
import org.lindung.law.Provision;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * Where an instrument comes from, and how far it can be trusted.
 *
 * @param provision what it rests on, with the kind of source that was read
 * @param weakness what whoever uses it should know
 */
@NotPersonal
public record InstrumentSource(Provision provision, Text weakness) implements Serializable {}

package org.lindung.testkit;

import org.lindung.migrant.Occupation;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;

/**
 * A job abroad as the generator knows it.
 *
 * @param title the published title, or this kit's own one
 * @param occupation the code of ISCO-08 that stands for it here
 * @param group work on land or as crew
 * @param employer what the employer usually is
 * @param womenInThousand how many of a thousand are women
 */
record Job(String title, Occupation occupation, WorkerGroup group, EmployerKind employer, int womenInThousand) {}

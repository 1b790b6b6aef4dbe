/** Tests of the reports for editors: every kind of finding, every form, and what none may show. */
@NullMarked
package org.waymark.health.report;

import org.jspecify.annotations.NullMarked;

package org.waymark.page.view;

import java.util.List;

/**
 * The help that stands on every page.
 *
 * @param clock what a script tells from which of the organisations can be reached now
 */
public record HelpNow(String text, List<OrganisationCard> organisations, Link all, Clock clock) {}

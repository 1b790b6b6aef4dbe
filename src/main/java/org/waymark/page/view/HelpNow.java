package org.waymark.page.view;

import java.util.List;

/** The help that stands on every page. */
public record HelpNow(String text, List<OrganisationCard> organisations, Link all) {}

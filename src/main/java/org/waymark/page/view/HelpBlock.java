package org.waymark.page.view;

import java.util.List;

/** The organisations that fit a page best. */
public record HelpBlock(List<OrganisationCard> organisations, Link all) {}

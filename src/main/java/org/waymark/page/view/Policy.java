package org.waymark.page.view;

/**
 * What a page may do, as its head says it to the browser. A page without these words is an error.
 *
 * @param plain the Content-Security-Policy of a page whose scripts fetch nothing
 * @param fetching the same where a script fetches files of this site, as search does
 * @param referrer what other sites are told of where a reader came from
 */
public record Policy(String plain, String fetching, String referrer) {}

/**
 * What servers are to be told of the site: headers, addresses that moved, pages for what is not
 * there. Decided once, as {@link HostingRules}, and written for each host in its own words, as far
 * as that host understands. It knows what is on the site and nothing of what once was: no rule
 * names a story that has been taken back.
 */
@NullMarked
package org.waymark.publish.hosting;

import org.jspecify.annotations.NullMarked;

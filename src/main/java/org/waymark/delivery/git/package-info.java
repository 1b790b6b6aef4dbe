/**
 * A branch of a git repository as a place to publish to. The branch holds the site and nothing
 * else; its being moved, from one commit to the next, is what happens as a whole, so no lock is
 * needed. JGit stays in here. Nothing is written into the project's own repository; passwords and
 * tokens are asked for where git itself would, kept by nobody, and named in no message.
 */
@NullMarked
package org.waymark.delivery.git;

import org.jspecify.annotations.NullMarked;

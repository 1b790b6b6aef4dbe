/**
 * A bucket at Amazon S3, or at another service that speaks its language, as a place to publish to.
 * Whoever it is that publishes, the SDK finds out by itself; what it finds is neither kept nor told
 * here.
 */
@NullMarked
package org.waymark.delivery.s3;

import org.jspecify.annotations.NullMarked;

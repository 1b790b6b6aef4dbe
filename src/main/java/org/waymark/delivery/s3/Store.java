package org.waymark.delivery.s3;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.delivery.TargetName.Bucket;

/**
 * Which bucket, and who keeps it.
 *
 * @param endpoint of a service other than Amazon's; null for Amazon's own
 * @param region where it is kept; null to find out
 */
public record Store(Bucket bucket, @Nullable URI endpoint, @Nullable String region) {

  /** As an editor writes it. */
  String name() {
    return "s3://" + bucket.bucket() + "/" + bucket.prefix();
  }
}

package org.waymark.delivery.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.delivery.Delivery;
import org.waymark.delivery.Site;
import org.waymark.delivery.Taken;
import org.waymark.delivery.TargetName.Bucket;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What an editor is told when a bucket cannot be used: one sentence, and what to do. */
final class BucketFailuresTest {

  private LocalBucket bucket;

  @BeforeEach
  void start() throws Exception {
    bucket = LocalBucket.start();
  }

  @AfterEach
  void stop() throws Exception {
    bucket.stop();
  }

  private Problem told(String name, URI endpoint) throws IOException {
    Problems problems = new Problems();
    Store store = new Store(new Bucket(name, ""), endpoint, null);
    Site site = new Site(Path.of("project"), "https://www.example.org", List.of(), Taken.back(""));
    new Delivery(site, new S3Destination(store, false, Clock.systemUTC()), problems).run();
    assertThat(problems.sorted()).hasSize(1);
    Problem told = problems.sorted().get(0);
    assertThat(told.message() + told.fix())
        .doesNotContain(LocalBucket.ID, LocalBucket.SECRET, "Exception", "software.amazon");
    return told;
  }

  private static void assertTold(Problem told, String code, String words) {
    assertThat(told.code().id()).isEqualTo(code);
    assertThat(told.message()).contains(words);
  }

  @Test
  void thereIsNoSuchBucket() throws IOException {
    assertTold(
        told("no-such-bucket", bucket.endpoint()), "place-unknown", "no bucket no-such-bucket");
  }

  @Test
  void youMayNotWrite() throws IOException {
    bucket.deny((step, key) -> step.equals("put"));
    assertTold(told(LocalBucket.NAME, bucket.endpoint()), "place-denied", "You may not write");
  }

  @Test
  void theKeysAreNotKnown() throws IOException {
    LocalBucket.signIn("AKIASOMEBODYELSE0000", "another");
    Problem told = told(LocalBucket.NAME, bucket.endpoint());
    assertTold(told, "no-credentials", "The keys on this computer");
    assertThat(told.message()).doesNotContain("AKIASOMEBODYELSE0000");
  }

  @Test
  void theSecretIsWrong() throws IOException {
    LocalBucket.signIn(LocalBucket.ID, "another");
    assertTold(told(LocalBucket.NAME, bucket.endpoint()), "no-credentials", "The keys");
  }

  @Test
  void settingsThatCannotBeReadAreToldAsSuch(@TempDir Path home) throws IOException {
    Path settings = Files.writeString(home.resolve("config"), "region = eu-west-2\n[profile\n");
    System.setProperty("aws.configFile", settings.toString());
    try {
      Problem told = told(LocalBucket.NAME, bucket.endpoint());
      assertTold(told, "no-credentials", "cannot be read");
      assertThat(told.fix()).contains(".aws/config");
    } finally {
      System.clearProperty("aws.configFile");
    }
  }

  @Test
  void aRegionInTheSettingsIsThatWhichIsAsked() throws IOException {
    System.setProperty("aws.region", "nowhere-1");
    try (Objects objects =
        new Objects(new Store(new Bucket(LocalBucket.NAME, ""), bucket.endpoint(), null))) {
      assertThat(objects.region()).isEqualTo("nowhere-1");
    } finally {
      System.clearProperty("aws.region");
    }
  }

  @Test
  void nobodyAnswers() throws Exception {
    URI endpoint = bucket.endpoint();
    bucket.stop();
    LocalBucket.signIn(LocalBucket.ID, LocalBucket.SECRET);
    Problem told = told(LocalBucket.NAME, endpoint);
    assertTold(told, "place-unreachable", "could not be reached");
    assertThat(told.fix()).contains("--break-lock");
    bucket = LocalBucket.start();
  }

  @Test
  void anotherRegionIsTold() {
    assertThat(answer(301, "PermanentRedirect").getMessage()).contains("another region");
    assertThat(answer(400, "AuthorizationHeaderMalformed").getMessage()).contains("another region");
  }

  @Test
  void aWrongClockIsTold() {
    assertThat(answer(403, "RequestTimeTooSkewed").getMessage()).contains("The clock");
  }

  @Test
  void aServiceInTroubleIsTold() {
    assertThat(answer(503, "SlowDown").getMessage()).contains("did not answer as it should (503)");
  }

  private static IOException answer(int status, String code) {
    Store store = new Store(new Bucket(LocalBucket.NAME, ""), null, null);
    AwsErrorDetails details = AwsErrorDetails.builder().errorCode(code).build();
    return new Failures(store)
        .of(
            (S3Exception) S3Exception.builder().statusCode(status).awsErrorDetails(details).build(),
            "write");
  }
}

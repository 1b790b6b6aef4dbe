package org.waymark.delivery.s3;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.delivery.DeliveryFailure;
import org.waymark.delivery.Sent;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The objects of a bucket below a prefix; they are named from there. Safe for many threads. */
final class Objects implements AutoCloseable {

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(60);
  private static final int EXISTS = 412;
  private static final int MEANWHILE = 409;
  private static final int NOT_IMPLEMENTED = 501;

  private final Store store;
  private final Failures failures;
  private final S3Client client;

  /**
   * @throws DeliveryFailure when what the SDK reads on this computer is damaged
   */
  Objects(Store store) throws DeliveryFailure {
    this.store = store;
    this.failures = new Failures(store);
    try {
      this.client = client(store);
    } catch (IllegalArgumentException | SdkException damaged) {
      throw failures.damaged();
    }
  }

  /**
   * Others than Amazon know neither its checksums nor its way of sending in chunks, nor names of
   * buckets as names of hosts. At Amazon's, a bucket is found in whichever region it is.
   */
  private static S3Client client(Store store) {
    boolean other = store.endpoint() != null;
    S3ClientBuilder client =
        S3Client.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(TO_CONNECT)
                    .socketTimeout(TO_ANSWER))
            .region(region(store))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .crossRegionAccessEnabled(!other)
            .forcePathStyle(other)
            .serviceConfiguration(
                S3Configuration.builder()
                    .chunkedEncodingEnabled(false)
                    .expectContinueEnabled(false)
                    .build());
    return (other ? client.endpointOverride(store.endpoint()) : client).build();
  }

  /** As named, or as this computer's settings say. The network is not asked for it. */
  private static Region region(Store store) {
    if (store.region() != null) {
      return Region.of(store.region());
    }
    try {
      return new AwsRegionProviderChain(
              new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
          .getRegion();
    } catch (SdkClientException none) {
      return Region.US_EAST_1;
    }
  }

  String region() {
    return client.serviceClientConfiguration().region().id();
  }

  private String key(String path) {
    return store.bucket().prefix() + path;
  }

  private String path(String key) {
    return key.substring(store.bucket().prefix().length());
  }

  private String bucket() {
    return store.bucket().bucket();
  }

  /** The bytes of an object, if there is such. */
  Optional<byte[]> get(String path) throws DeliveryFailure {
    try {
      return Optional.of(
          client.getObjectAsBytes(get -> get.bucket(bucket()).key(key(path))).asByteArray());
    } catch (NoSuchKeyException none) {
      return Optional.empty();
    } catch (SdkException failure) {
      throw failures.of(failure, "read");
    }
  }

  /** Puts an object, over what stands there. */
  void put(String path, RequestBody body, Sent sent) throws DeliveryFailure {
    try {
      client.putObject(
          put -> {
            put.bucket(bucket()).key(key(path)).contentType(sent.type());
            if (!sent.cache().isEmpty()) {
              put.cacheControl(sent.cache());
            }
          },
          body);
    } catch (SdkException failure) {
      throw failures.of(failure, "write");
    }
  }

  /** Puts an object where there is none; where there is one it stays. */
  void create(String path, byte[] bytes, Sent sent) throws DeliveryFailure {
    try {
      client.putObject(
          put ->
              put.bucket(bucket())
                  .key(key(path))
                  .contentType(sent.type())
                  .cacheControl(sent.cache())
                  .ifNoneMatch("*"),
          RequestBody.fromBytes(bytes));
    } catch (S3Exception failure) {
      int status = failure.statusCode();
      if (status == NOT_IMPLEMENTED && get(path).isEmpty()) { // The next best: look, then write.
        put(path, RequestBody.fromBytes(bytes), sent);
      } else if (status != EXISTS && status != MEANWHILE && status != NOT_IMPLEMENTED) {
        throw failures.of(failure, "write");
      }
    } catch (SdkException failure) {
      throw failures.of(failure, "write");
    }
  }

  /** Deletes an object; that there is none is no failure. */
  void delete(String path) throws DeliveryFailure {
    try {
      client.deleteObject(delete -> delete.bucket(bucket()).key(key(path)));
    } catch (SdkException failure) {
      throw failures.of(failure, "delete");
    }
  }

  /** The first few objects there. */
  List<String> some(int most) throws DeliveryFailure {
    try {
      return client
          .listObjectsV2(list -> list.bucket(bucket()).prefix(key("")).maxKeys(most))
          .contents()
          .stream()
          .map(object -> path(object.key()))
          .toList();
    } catch (SdkException failure) {
      throw failures.of(failure, "list");
    }
  }

  /**
   * An older version of an object, or the mark that there was one.
   *
   * @param id by which the bucket knows it
   */
  record Version(String path, String id) {}

  /**
   * All that is old.
   *
   * @param standing the paths of all that can be fetched now
   */
  record Past(List<Version> versions, List<Version> marks, Set<String> standing) {}

  /**
   * All older versions of what stands or stood there; none where the bucket keeps none.
   *
   * @throws SdkException when they cannot be listed
   */
  Past past() {
    List<Version> versions = new ArrayList<>();
    List<Version> marks = new ArrayList<>();
    Set<String> standing = new HashSet<>();
    for (ListObjectVersionsResponse page :
        client.listObjectVersionsPaginator(list -> list.bucket(bucket()).prefix(key("")))) {
      for (ObjectVersion version : page.versions()) {
        if (version.isLatest()) {
          standing.add(path(version.key()));
        } else {
          versions.add(new Version(path(version.key()), version.versionId()));
        }
      }
      for (DeleteMarkerEntry mark : page.deleteMarkers()) {
        marks.add(new Version(path(mark.key()), mark.versionId()));
      }
    }
    return new Past(versions, marks, standing);
  }

  /**
   * Deletes one for good.
   *
   * @return whether that is allowed
   */
  boolean delete(Version version) throws DeliveryFailure {
    try {
      client.deleteObject(
          delete -> delete.bucket(bucket()).key(key(version.path())).versionId(version.id()));
      return true;
    } catch (S3Exception denied) {
      return false;
    } catch (SdkException failure) {
      throw failures.of(failure, "delete");
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

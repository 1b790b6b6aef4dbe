package org.waymark.delivery.s3;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket called {@code the-bucket}, which S3Proxy keeps in memory, at the loopback address. It
 * notes what is changed in it, and can be made to refuse that.
 */
public final class LocalBucket {

  /** The keys with which it is spoken to; whoever is told one of them is told too much. */
  public static final String ID = "AKIAPUBLISHTESTKEY00";

  public static final String SECRET = "not/a/real+secret/but+looks+like+one0000";

  static final String NAME = "the-bucket";

  private static final int DENIED = 403;

  private final Noting store = new Noting(new TransientNio2BlobStore());
  private final S3Proxy proxy;
  private final S3Client client;

  private LocalBucket() throws Exception {
    proxy =
        S3Proxy.builder()
            .blobStore(store)
            .awsAuthentication(AuthenticationType.AWS_V4, ID, SECRET)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .stopTimeout(0)
            .build();
    proxy.start();
    client =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(ID, SECRET)))
            .endpointOverride(endpoint())
            .forcePathStyle(true)
            .build();
    client.createBucket(create -> create.bucket(NAME));
  }

  /** Starts it, and has the SDK find its keys. */
  public static LocalBucket start() throws Exception {
    signIn(ID, SECRET);
    return new LocalBucket();
  }

  static void signIn(String id, String secret) {
    System.setProperty("aws.disableEc2Metadata", "true"); // It would ask the network.
    System.setProperty("aws.accessKeyId", id);
    System.setProperty("aws.secretAccessKey", secret);
  }

  static void signOut() {
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + proxy.getPort());
  }

  /** Keeps older versions from now on. */
  void keepVersions() {
    client.putBucketVersioning(
        put ->
            put.bucket(NAME)
                .versioningConfiguration(set -> set.status(BucketVersioningStatus.ENABLED)));
  }

  void put(String key, String text) {
    client.putObject(put -> put.bucket(NAME).key(key), RequestBody.fromString(text));
    store.steps.clear();
  }

  /** The keys of all objects that can be fetched. */
  public SortedSet<String> keys() {
    SortedSet<String> keys = new TreeSet<>();
    client
        .listObjectsV2Paginator(list -> list.bucket(NAME))
        .contents()
        .forEach((S3Object object) -> keys.add(object.key()));
    return keys;
  }

  public String text(String key) {
    return client.getObjectAsBytes(get -> get.bucket(NAME).key(key)).asUtf8String();
  }

  /** The type and the caching of an object, when it is fetched. Jetty leaves out a space. */
  public String served(String key) {
    String type = headers(key).contentType().replace("; ", ";");
    return type + " | " + headers(key).cacheControl();
  }

  /** What is said of an object when it is fetched. */
  GetObjectResponse headers(String key) {
    return client.getObjectAsBytes(get -> get.bucket(NAME).key(key)).response();
  }

  /** The keys of all older versions and marks, a line each. */
  List<String> past() {
    ListObjectVersionsResponse all = client.listObjectVersions(list -> list.bucket(NAME));
    List<String> keys = new CopyOnWriteArrayList<>();
    all.versions().stream().filter(one -> !one.isLatest()).forEach(one -> keys.add(one.key()));
    all.deleteMarkers().forEach(mark -> keys.add("deleted " + mark.key()));
    return keys;
  }

  /** What was changed, in the order in which it was: {@code put a}, {@code delete a}. */
  List<String> steps() {
    return store.steps;
  }

  /**
   * From now on.
   *
   * @param deny of a step and a key; null for nothing
   */
  void deny(@Nullable BiPredicate<String, String> deny) {
    store.deny = deny;
  }

  public void stop() throws Exception {
    signOut();
    client.close();
    proxy.stop();
  }

  /** The object is made, and the answer says that it is not. */
  void breakAfter(String key) {
    store.broken = key;
  }

  /** From now on more than one may make the same object, whatever they ask for. */
  void ignoreConditions() {
    store.ignoring = true;
  }

  /** Notes and refuses. */
  private static final class Noting extends ForwardingBlobStore {

    private final List<String> steps = new CopyOnWriteArrayList<>();
    private volatile @Nullable BiPredicate<String, String> deny;
    private volatile boolean ignoring;
    private volatile @Nullable String broken;

    Noting(BlobStore store) {
      super(store);
    }

    private void note(String step, String key) {
      BiPredicate<String, String> denied = deny;
      if (denied != null && denied.test(step, key)) {
        throw S3Exceptions.fromStatusCode(DENIED);
      }
      steps.add(step + " " + key);
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
      note("put", request.key());
      PutObjectResponse answer =
          super.putBlob(
              ignoring ? request.toBuilder().ifNoneMatch(null).build() : request, payload);
      if (request.key().equals(broken)) {
        throw S3Exceptions.fromStatusCode(DENIED);
      }
      return answer;
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
      note(request.versionId() == null ? "delete" : "forget", request.key());
      return super.removeBlob(request);
    }

    @Override
    public ListObjectVersionsResponse listVersions(ListObjectVersionsRequest request) {
      BiPredicate<String, String> denied = deny;
      if (denied != null && denied.test("versions", "")) {
        throw S3Exceptions.fromStatusCode(DENIED);
      }
      return super.listVersions(request);
    }
  }
}

package org.waymark.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Asks one question. Nothing of an answer is read but its head. */
final class Net {

  private static final String NAME = "Waymark";

  private final HttpClient client;
  private final Patience patience;
  private final boolean privateToo;

  /**
   * @param privateToo whether private networks and this machine may be asked, as a test must
   */
  Net(Patience patience, boolean privateToo) {
    this.patience = patience;
    this.privateToo = privateToo;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER) // Each step is looked at.
            .connectTimeout(patience.connection())
            .build();
  }

  /**
   * Asks.
   *
   * @param method HEAD or GET
   * @param address an absolute one with a host, of http or https
   */
  Reply ask(String method, URI address) throws InterruptedException {
    try {
      if (!privateToo && !PublicNet.holds(address.getHost())) {
        return new Reply.Failed(Trouble.PRIVATE);
      }
      HttpResponse<InputStream> response =
          client.send(request(method, address), HttpResponse.BodyHandlers.ofInputStream());
      response.body().close(); // Ends the connection, however much would still come.
      return new Reply.Status(
          response.statusCode(), header(response, "location"), header(response, "retry-after"));
    } catch (IOException failure) {
      return new Reply.Failed(trouble(failure));
    } catch (IllegalArgumentException notAsked) { // A host or port that no request can name.
      return new Reply.Failed(Trouble.UNREADABLE);
    }
  }

  private HttpRequest request(String method, URI address) {
    return HttpRequest.newBuilder(address)
        .method(method, HttpRequest.BodyPublishers.noBody())
        .timeout(patience.answer())
        .header("User-Agent", NAME)
        .header("Accept", "text/html,*/*;q=0.8")
        .build();
  }

  private static @Nullable String header(HttpResponse<InputStream> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  private static Trouble trouble(IOException failure) {
    if (failure instanceof HttpConnectTimeoutException) {
      return Trouble.NO_CONNECTION;
    } else if (failure instanceof HttpTimeoutException) {
      return Trouble.NO_TIME;
    } else if (failure instanceof SSLException) {
      return Trouble.NOT_SECURE;
    } else if (failure instanceof UnknownHostException) {
      return Trouble.NO_NAME;
    } else if (failure instanceof ConnectException) {
      return failure.getCause() instanceof UnresolvedAddressException
              || (failure.getCause() instanceof ConnectException wrapped
                  && wrapped.getCause() instanceof UnresolvedAddressException)
          ? Trouble.NO_NAME
          : Trouble.NO_CONNECTION;
    }
    return failure instanceof ProtocolException || failure.getCause() instanceof ProtocolException
        ? Trouble.NONSENSE
        : Trouble.BROKE_OFF;
  }
}

package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is made to ask within a private network. */
final class PublicNetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "0.1.2.3",
        "224.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "203.0.113.5",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2130706433"
      })
  void whatIsPrivateIsNotAsked(String address) throws UnknownHostException {
    assertThat(PublicNet.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.9.9.9",
        "172.32.0.1",
        "192.169.0.1",
        "100.128.0.1",
        "2606:4700::1",
        "64:ff9b::909:909"
      })
  void whatIsPublicIs(String address) throws UnknownHostException {
    assertThat(PublicNet.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void theAskerStopsBeforeItAsks() throws Exception {
    try (OddServer server = new OddServer()) {
      OwnTime time = new OwnTime();
      Patience patience = Patience.usual();
      Asker asker = new Asker(new Net(patience, false), patience, time, time);
      for (String url :
          new String[] {
            server.url("/"), "http://[::1]/", "http://10.1.2.3:8080/", "http://0x7f.1/"
          }) {
        assertThat(asker.ask(url).verdict()).isEqualTo(Verdict.COULD_NOT_TELL);
      }
      assertThat(asker.ask(server.url("/"))).isEqualTo(Answer.unknown(Trouble.PRIVATE));
      assertThat(server.asked()).isEmpty();
      assertThat(time.slept()).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) <= 0);
    }
  }
}

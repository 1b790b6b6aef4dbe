package org.waymark.links;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells the public net from addresses within private networks and this machine. */
final class PublicNet {

  private PublicNet() {}

  /**
   * Whether every address of a host is a public one.
   *
   * @throws UnknownHostException when it has none
   */
  static boolean holds(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (!isPublic(address)) {
        return false;
      }
    }
    return true;
  }

  /**
   * After the registries of special addresses, <a
   * href="https://www.iana.org/assignments/iana-ipv4-special-registry">for IPv4</a> and <a
   * href="https://www.iana.org/assignments/iana-ipv6-special-registry">for IPv6</a>.
   */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
  }

  private static boolean isPublic4(byte[] bytes, int from) {
    int a = bytes[from] & 0xff;
    int b = bytes[from + 1] & 0xff;
    int c = bytes[from + 2] & 0xff;
    return switch (a) {
      case 0, 10, 127 -> false;
      case 100 -> b < 64 || b > 127;
      case 169 -> b != 254;
      case 172 -> b < 16 || b > 31;
      case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2));
      case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
      case 203 -> !(b == 0 && c == 113);
      default -> a < 224;
    };
  }

  /** Only 2000::/3 is handed out; some of it wraps addresses of IPv4. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    if (first == 0x64 && second == 0xff9b) {
      return isPublic4(bytes, 12); // How networks without IPv4 reach it.
    } else if (first == 0x2002) {
      return isPublic4(bytes, 2);
    }
    boolean documentation = first == 0x2001 && (second == 0xdb8 || second == 0);
    return (first & 0xe000) == 0x2000 && !documentation;
  }
}

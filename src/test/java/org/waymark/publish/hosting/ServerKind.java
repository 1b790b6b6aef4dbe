package org.waymark.publish.hosting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.waymark.content.SiteFile.Host;

/** The servers that may be on this machine, and how each is started as an ordinary process. */
enum ServerKind {
  NGINX(Host.NGINX, "/usr/sbin/nginx") {
    @Override
    List<String> prepare(Path folder, int port, String settings) throws IOException {
      String site =
          settings
              .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
              .replace("listen [::]:80;", "")
              .replace("/var/log/nginx/", folder + "/");
      Files.writeString(folder.resolve("site.conf"), site);
      Files.writeString(
          folder.resolve("nginx.conf"),
          """
          daemon off;
          master_process off;
          pid FOLDER/nginx.pid;
          events {}
          http {
              include /etc/nginx/mime.types;
              default_type application/octet-stream;
              client_body_temp_path FOLDER/body;
              proxy_temp_path FOLDER/proxy;
              fastcgi_temp_path FOLDER/fastcgi;
              uwsgi_temp_path FOLDER/uwsgi;
              scgi_temp_path FOLDER/scgi;
              include FOLDER/site.conf;
          }
          """
              .replace("FOLDER", folder.toString()));
      return List.of(program, "-e", folder + "/start.log", "-c", folder + "/nginx.conf");
    }
  },

  APACHE(Host.APACHE, "/usr/sbin/apache2") {
    @Override
    List<String> prepare(Path folder, int port, String settings) throws IOException {
      String modules =
          Stream.of("mpm_event", "authz_core", "autoindex", "dir", "mime", "headers", "rewrite")
              .map(name -> "LoadModule " + name + "_module " + MODULES + "mod_" + name + ".so\n")
              .collect(Collectors.joining());
      Files.writeString(
          folder.resolve("apache.conf"),
          modules
              + "Define APACHE_LOG_DIR "
              + folder
              + "\nServerName localhost\nListen 127.0.0.1:"
              + port
              + "\nPidFile "
              + folder
              + "/apache.pid\nDefaultRuntimeDir "
              + folder
              + "\nTypesConfig /etc/mime.types\n"
              + "AddType application/x-gzip .gz\nAddLanguage br .br\n" // As Debian has it.
              + "ErrorLog "
              + folder
              + "/start.log\nUser www-data\nGroup www-data\n"
              + settings.replace("*:80", "127.0.0.1:" + port));
      return List.of(program, "-X", "-f", folder + "/apache.conf");
    }
  },

  CADDY(Host.CADDY, "/usr/bin/caddy") {
    @Override
    List<String> prepare(Path folder, int port, String settings) throws IOException {
      String site =
          settings
              .replace("example.org {", "http://127.0.0.1:" + port + " {")
              .replace("/var/log/caddy/", folder + "/");
      Files.writeString(folder.resolve("Caddyfile"), "{\n\tadmin off\n}\n" + site);
      return List.of(program, "run", "--adapter", "caddyfile", "--config", folder + "/Caddyfile");
    }
  };

  private static final String MODULES = "/usr/lib/apache2/modules/";

  /** Set to "demanded", a missing server fails the tests instead of skipping them. */
  private static final String DEMAND = "waymark.servers";

  final Host host;
  final String program;

  ServerKind(Host host, String program) {
    this.host = host;
    this.program = program;
  }

  /** Where it is not installed, the test is skipped, and says so. */
  void orSkip() {
    if (Files.isExecutable(Path.of(program))) {
      return;
    }
    String message = "NOT TESTED WITH " + this + ": there is no " + program;
    if ("demanded".equals(System.getProperty(DEMAND))) {
      throw new AssertionError(message);
    }
    System.err.println(message);
    Assumptions.abort(message);
  }

  /**
   * Writes its settings.
   *
   * @return the command that starts it
   */
  abstract List<String> prepare(Path folder, int port, String settings) throws IOException;
}

package org.waymark.publish.hosting;

/**
 * A site of Apache 2.4, which leaves all but the logs to the folder's own {@code .htaccess}. Its
 * modules {@code headers} and {@code rewrite} must be on.
 */
final class ApacheSite {

  private ApacheSite() {}

  static String of(HostingRules rules, String folder) {
    return HostText.printed(rules, "apache")
        + """
        # Before: a2enmod headers rewrite. All else stands in the site's own .htaccess.
        <VirtualHost *:80>
            # With a certificate: <VirtualHost *:443>, or let certbot --apache add it.
            ServerName HOST
            DocumentRoot "FOLDER"
            <Directory "FOLDER">
                Require all granted
                AllowOverride FileInfo
                Options FollowSymLinks
            </Directory>

            # Which page was read, and not by whom: no address, no browser, no page before.
            LogFormat "%{%Y-%m-%dT%H:%M:%S}t %m \\"%U\\" %>s %B" waymark
            CustomLog "${APACHE_LOG_DIR}/HOST.log" waymark
            # Messages of errors hold addresses of readers. Keep only what stops the server.
            LogLevel crit
            ErrorLogFormat "[%t] [%-m:%l] %M"
            ErrorLog "${APACHE_LOG_DIR}/HOST-error.log"
        </VirtualHost>
        """
            .replace("HOST", rules.host())
            .replace("FOLDER", folder);
  }
}

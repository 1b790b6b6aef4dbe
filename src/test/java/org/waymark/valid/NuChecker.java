package org.waymark.valid;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker with its CSS checker, as validator.w3.org has them. */
final class NuChecker implements ErrorHandler {

  /** HTML as it stands today, with RDFa Lite for what others see when an address is passed on. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /**
   * Any address of the web: without one, the checker cannot tell what is of the page's own site.
   */
  private static final String SITE = "https://example.org/";

  /** The checker's methods call each other deeply while it reads its schema. */
  private static final long STACK = 64L << 20;

  private final Path folder;
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
  private final List<Finding> findings = new ArrayList<>();
  private String file = "";
  private boolean css;

  private NuChecker(Path folder) throws Exception {
    this.folder = folder;
    checker.setUpMainSchema(SCHEMA, this);
    checker.setUpValidatorAndParsers(this, true, false);
    checker.setAllowCss(true);
  }

  /**
   * Looks at every page and style sheet of a built site.
   *
   * @return everything that is said, in the order of the files' names, pages first
   */
  static List<Finding> findings(Path folder) throws InterruptedException, ExecutionException {
    FutureTask<List<Finding>> all = new FutureTask<>(() -> new NuChecker(folder).all());
    new Thread(null, all, "nu-checker", STACK).start();
    return all.get();
  }

  private List<Finding> all() throws Exception {
    for (Path page : files(".html")) {
      checker.checkHtmlInputSource(open(page));
    }
    css = true; // From the first style sheet on, the checker takes everything for one.
    for (Path sheet : files(".css")) {
      checker.checkCssInputSource(open(sheet));
    }
    return findings;
  }

  private List<Path> files(String ending) throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private InputSource open(Path path) throws Exception {
    file = folder.relativize(path).toString().replace('\\', '/');
    InputSource source = new InputSource(new ByteArrayInputStream(Files.readAllBytes(path)));
    source.setSystemId(SITE + file);
    source.setEncoding("UTF-8");
    return source;
  }

  @Override
  public void warning(SAXParseException said) {
    add(said, false);
  }

  @Override
  public void error(SAXParseException said) {
    add(said, true);
  }

  @Override
  public void fatalError(SAXParseException said) {
    add(said, true);
  }

  private void add(SAXParseException said, boolean error) {
    int line = css ? said.getLineNumber() - 1 : said.getLineNumber(); // It is put into a page.
    String message = String.valueOf(said.getMessage());
    findings.add(new Finding(file, line, said.getColumnNumber(), error, message));
  }
}

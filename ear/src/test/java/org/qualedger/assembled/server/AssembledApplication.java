package org.qualedger.assembled.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What is deployed for the tests: the EAR that was built, as it is, with the test classes added to
 * its war so that tests can run inside the container.
 */
final class AssembledApplication {

  private static final Path TEST_CLASSES = Path.of("target", "test-classes");

  private AssembledApplication() {}

  @Deployment
  public static EnterpriseArchive application() {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "qualedger.ear")
            .importFrom(builtEar())
            .as(EnterpriseArchive.class);
    WebArchive war = ear.getAsType(WebArchive.class, "/qualedger-web.war");
    open(war);
    testClasses().forEach(name -> war.addAsResource(TEST_CLASSES.resolve(name).toFile(), name));
    ear.delete("/qualedger-web.war");
    ear.addAsModule(Testable.archiveToTest(war));
    return ear;
  }

  /** Arquillian's own servlet, which runs the tests inside, is for everybody. */
  private static void open(WebArchive war) {
    try (InputStream stream = war.get("/WEB-INF/web.xml").getAsset().openStream()) {
      String closed = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      String login = "<url-pattern>/login.xhtml</url-pattern>";
      if (!closed.contains(login)) {
        throw new IllegalStateException("web.xml does not say what is for everybody");
      }
      String opened =
          closed.replace(login, login + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
      war.delete("/WEB-INF/web.xml");
      war.addAsWebInfResource(new StringAsset(opened), "web.xml");
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static File builtEar() {
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      return built
          .filter(path -> path.toString().endsWith(".ear"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No EAR in target: build it first"))
          .toFile();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** All but what only makes sense outside of the container, with libraries that are not inside. */
  private static Stream<String> testClasses() {
    try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
      return files
          .map(path -> TEST_CLASSES.relativize(path).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.endsWith(".class"))
          .filter(name -> !name.matches(".*/assembled/(server|browser|kill)/.*"))
          .filter(name -> !name.matches(".*(PageIT|Test)(\\$.*)?\\.class"))
          .toList()
          .stream();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}

package org.qualedger.assembled.server;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The product's classes as they were compiled, for the tests that judge them. */
public enum ProductClasses {
  ISO_DOCS("iso-docs"),
  REPORTS("reports"),
  EJB("ejb"),
  WEB("web");

  private final Path folder;

  ProductClasses(String module) {
    this.folder = Path.of("..", module, "target", "classes");
  }

  /** The classes of this module. */
  public JavaClasses classes() {
    return new ClassFileImporter().importPath(folder);
  }

  /** The classes of all modules. */
  public static JavaClasses all() {
    return new ClassFileImporter()
        .importPaths(ISO_DOCS.folder, REPORTS.folder, EJB.folder, WEB.folder);
  }
}

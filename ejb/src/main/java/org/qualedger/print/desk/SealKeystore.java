package org.qualedger.print.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.persistence.Company;
import org.qualedger.persistence.HomeFolder;
import org.qualedger.print.SealingKey;

/**
 * The key of the company's electronic seal. Where none is configured, one is made under {@code
 * keys/} in the home folder when the first document is sealed or checked: not before, since its
 * certificate bears the company's name.
 */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class SealKeystore {
  private static final String NAMELESS = "Qualedger";

  private final Company company;
  private final Clock clock;
  private @Nullable SealingKey key;

  @Inject
  SealKeystore(Company company, Clock clock) {
    this.company = company;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected SealKeystore() {
    this(null, null);
  }

  @PostConstruct
  void load() {
    String keystore = setting("keystore", "KEYSTORE");
    String passwordFile = setting("password.file", "PASSWORD_FILE");
    if (keystore == null || passwordFile == null) {
      Path folder = HomeFolder.of("keys");
      SealKeyFiles own =
          new SealKeyFiles(folder.resolve("seal.p12"), folder.resolve("seal.password"));
      if (!own.exist()) {
        own.create(
            company
                .centre(ServiceCentre.COMPANY)
                .map(ServiceCentre::name)
                .filter(name -> !name.isBlank())
                .orElse(NAMELESS),
            clock.instant());
      }
      key = own.open();
    } else {
      key = new SealKeyFiles(Path.of(keystore), Path.of(passwordFile)).open();
    }
  }

  private static @Nullable String setting(String property, String variable) {
    return System.getProperty(
        "qualedger.seal." + property, System.getenv("QUALEDGER_SEAL_" + variable));
  }

  /** The key with its certificates. */
  public SealingKey key() {
    SealingKey loaded = key;
    if (loaded == null) {
      throw new IllegalStateException("the seal's key was not loaded");
    }
    return loaded;
  }
}

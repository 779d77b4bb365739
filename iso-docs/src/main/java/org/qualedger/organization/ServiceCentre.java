package org.qualedger.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A service centre (管理服务中心): the unit that serves one estate and keeps its records. */
@Entity
@Table(name = "service_centre")
public class ServiceCentre {
  /** The code under which records of the company as a whole are numbered. */
  public static final String COMPANY = "C000";

  private static final Pattern CODE = Pattern.compile("C\\d{3,4}");

  /** What kind of estate it serves. */
  public enum Type {
    RESIDENTIAL_HIGH,
    RESIDENTIAL_LOW,
    OFFICE,
    MIXED
  }

  @Id private String code;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Type type;

  private int households;

  @Column(name = "mail_service")
  private boolean mailService;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Version
  @Column(name = "lock_version")
  private long lockVersion;

  @SuppressWarnings("NullAway.Init")
  protected ServiceCentre() {}

  /**
   * A centre that opens.
   *
   * @param code {@code C} and three or four digits, such as C012
   * @param mailService whether the centre accepts mail for customers (4.2.13)
   * @throws IllegalArgumentException when the code has another form
   */
  public ServiceCentre(
      String code,
      String name,
      String nameEn,
      Type type,
      int households,
      boolean mailService,
      LocalDate openedOn) {
    if (!isCode(code)) {
      throw new IllegalArgumentException("centre code " + code + " is not C and 3-4 digits");
    }
    this.code = code;
    this.name = name;
    this.nameEn = nameEn;
    this.type = type;
    this.households = households;
    this.mailService = mailService;
    this.openedOn = openedOn;
  }

  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Changes the description; the code stays, since record numbers carry it. */
  public void describe(
      String newName,
      String newNameEn,
      Type newType,
      int newHouseholds,
      boolean newMailService,
      @Nullable LocalDate newClosedOn) {
    this.name = newName;
    this.nameEn = newNameEn;
    this.type = newType;
    this.households = newHouseholds;
    this.mailService = newMailService;
    this.closedOn = newClosedOn;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String nameEn() {
    return nameEn;
  }

  public Type type() {
    return type;
  }

  /** Number of households or tenants served. */
  public int households() {
    return households;
  }

  public boolean mailService() {
    return mailService;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public @Nullable LocalDate closedOn() {
    return closedOn;
  }

  public long lockVersion() {
    return lockVersion;
  }
}

package org.qualedger.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person who works with the product: login, name and the duties held at centres. */
@Entity
@Table(name = "member")
public class Member {
  private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

  @Id private String login;

  private String name;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  private boolean active;

  /** BCP 47 tag of the language of pages and messages, {@code zh-CN} or {@code en}. */
  private String language;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "member_duty", joinColumns = @JoinColumn(name = "login"))
  private List<HeldDuty> duties = new ArrayList<>();

  @Version
  @Column(name = "lock_version")
  private long lockVersion;

  @SuppressWarnings("NullAway.Init")
  protected Member() {}

  /**
   * A member who is active and speaks Chinese.
   *
   * @throws IllegalArgumentException when the login is not 2-32 lower-case letters, digits, dots,
   *     hyphens or underscores beginning with a letter
   */
  public Member(String login, String name) {
    if (!isLogin(login)) {
      throw new IllegalArgumentException(
          "login " + login + " is not lower-case letters and digits");
    }
    this.login = login;
    this.name = name;
    this.active = true;
    this.language = "zh-CN";
  }

  public static boolean isLogin(String text) {
    return LOGIN.matcher(text).matches();
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  public void rename(String newName) {
    this.name = newName;
  }

  public @Nullable String passwordHash() {
    return passwordHash;
  }

  public void protectWith(String newPasswordHash) {
    this.passwordHash = newPasswordHash;
  }

  public boolean active() {
    return active;
  }

  public void activate(boolean nowActive) {
    this.active = nowActive;
  }

  public String language() {
    return language;
  }

  public void speak(String newLanguage) {
    this.language = newLanguage;
  }

  public long lockVersion() {
    return lockVersion;
  }

  public List<HeldDuty> duties() {
    return List.copyOf(duties);
  }

  /** Replaces the duties held. */
  public void hold(List<HeldDuty> newDuties) {
    duties.clear();
    duties.addAll(newDuties);
  }

  /** Duties in force on a day at a centre; duties for the whole company count everywhere. */
  public Set<Duty> dutiesAt(String centre, LocalDate day) {
    Set<Duty> found = EnumSet.noneOf(Duty.class);
    for (HeldDuty held : duties) {
      if (held.inForce(day) && held.reaches(centre)) {
        found.add(held.duty());
      }
    }
    return found;
  }

  /** Duties in force on a day at any centre: the coarse roles of the container. */
  public Set<Duty> allDuties(LocalDate day) {
    Set<Duty> found = EnumSet.noneOf(Duty.class);
    duties.stream().filter(held -> held.inForce(day)).forEach(held -> found.add(held.duty()));
    return found;
  }

  /** Whether a duty in force looks over every centre. */
  public boolean seesAllCentres(LocalDate day) {
    return duties.stream()
        .anyMatch(held -> held.inForce(day) && held.reaches(ServiceCentre.COMPANY));
  }

  /** Codes of the centres at which a duty is in force; meaningless where all are seen. */
  public Set<String> centres(LocalDate day) {
    Set<String> found = new TreeSet<>();
    duties.stream().filter(held -> held.inForce(day)).forEach(held -> found.add(held.centre()));
    return found;
  }
}

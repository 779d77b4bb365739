package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.Member;

/** Members and their tokens. */
@ApplicationScoped
public class Members {
  /** One line of the list of members: all but the password. */
  public record Line(
      String login, String name, boolean active, String language, List<HeldDuty> duties) {}

  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  public Optional<Member> find(String login) {
    return Optional.ofNullable(entities.find(Member.class, login));
  }

  public void add(Member member) {
    entities.persist(member);
  }

  public boolean none() {
    return entities
        .createQuery("select m.login from Member m", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The names of members by their logins; who is no member is left out. */
  public Map<String, String> names(Set<String> logins) {
    Map<String, String> names = new TreeMap<>();
    if (!logins.isEmpty()) {
      entities
          .createQuery(
              "select m.login, m.name from Member m where m.login in :logins", Object[].class)
          .setParameter("logins", logins)
          .getResultList()
          .forEach(found -> names.put((String) found[0], (String) found[1]));
    }
    return names;
  }

  /** Members in the order of their logins, from one after a cursor. */
  public List<Line> page(String after, int limit) {
    List<Object[]> members =
        entities
            .createQuery(
                "select m.login, m.name, m.active, m.language from Member m"
                    + " where m.login > :after order by m.login",
                Object[].class)
            .setParameter("after", after)
            .setMaxResults(limit)
            .getResultList();
    Map<String, List<HeldDuty>> duties =
        duties(members.stream().map(member -> (String) member[0]).toList());
    return members.stream()
        .map(
            member ->
                new Line(
                    (String) member[0],
                    (String) member[1],
                    (Boolean) member[2],
                    (String) member[3],
                    duties.getOrDefault((String) member[0], List.of())))
        .toList();
  }

  private Map<String, List<HeldDuty>> duties(List<String> logins) {
    Map<String, List<HeldDuty>> held = new HashMap<>();
    if (!logins.isEmpty()) {
      entities
          .createQuery(
              "select m.login, d.duty, d.centre, d.validFrom, d.validTo, d.designatedBy"
                  + " from Member m join m.duties d where m.login in :logins"
                  + " order by d.validFrom, d.centre, d.duty",
              Object[].class)
          .setParameter("logins", logins)
          .getResultList()
          .forEach(
              row ->
                  held.computeIfAbsent((String) row[0], login -> new ArrayList<>())
                      .add(
                          new HeldDuty(
                              (Duty) row[1],
                              (String) row[2],
                              (LocalDate) row[3],
                              (LocalDate) row[4],
                              (String) row[5])));
    }
    return held;
  }

  public void addToken(String tokenHash, String login, Instant issuedAt, Instant expiresAt) {
    entities
        .createNativeQuery(
            "insert into access_token (token_hash, login, issued_at, expires_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, tokenHash)
        .setParameter(2, login)
        .setParameter(3, issuedAt.atOffset(ZoneOffset.UTC))
        .setParameter(4, expiresAt.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** The member to whom a token was issued that is valid at a moment. */
  public Optional<Member> ofToken(String tokenHash, Instant now) {
    List<?> logins =
        entities
            .createNativeQuery(
                "select login from access_token where token_hash = ?1 and expires_at > ?2")
            .setParameter(1, tokenHash)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    return logins.stream().findFirst().flatMap(login -> find((String) login));
  }

  /** Forgets tokens that have run out. */
  public int forgetTokens(Instant before) {
    return entities
        .createNativeQuery("delete from access_token where expires_at < ?1")
        .setParameter(1, before.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}

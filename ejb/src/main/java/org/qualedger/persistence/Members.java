package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.qualedger.organization.Member;

/** Members and their tokens. */
@ApplicationScoped
public class Members {
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

  /** Members in the order of their logins, from one after a cursor. */
  public List<Member> page(String after, int limit) {
    return entities
        .createQuery("select m from Member m where m.login > :after order by m.login", Member.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
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

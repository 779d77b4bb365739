package org.qualedger.sample;

import java.util.List;
import org.qualedger.organization.Duty;

/** The accounts of the demonstration, all with one password. */
public final class SampleAccounts {
  /** The password of every account. */
  public static final String PASSWORD = "qualedger";

  private SampleAccounts() {}

  /**
   * An account.
   *
   * @param centre code of the centre, or C000 for the company as a whole
   */
  public record Account(String login, String name, Duty duty, String centre) {}

  /** All accounts, those of the centre with every duty first. */
  public static List<Account> list() {
    return ResourceText.table("members.tsv").stream()
        .map(row -> new Account(row.get(0), row.get(1), Duty.valueOf(row.get(3)), row.get(2)))
        .toList();
  }
}

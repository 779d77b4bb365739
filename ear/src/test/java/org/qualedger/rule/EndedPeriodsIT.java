package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.persistence.LinkedRecords;
import org.qualedger.rule.desk.JudgingWhatAged;

/** Periods are judged from the centre's first record on, whatever the database's driver gives. */
@ArquillianTest
@TestMethodOrder(OrderAnnotation.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndedPeriodsIT {
  private static final int BATCHES = 50;

  @Inject private LinkedRecords records;
  @Inject private JudgingWhatAged judging;

  /** Made by JUnit; the container injects. */
  @SuppressWarnings("NullAway.Init")
  EndedPeriodsIT() {}

  @Test
  @Order(1)
  @RunAsClient
  void a_centre_has_a_record() {
    Answer.of(
            Client.withToken("frontdesk", "frontdesk-password")
                .post(
                    "/api/mail-items",
                    """
                    {"centre": "C012", "intake": {"mailKind": "COURIER", "addressee": "陈静",
                     "unitNo": "3-2-501", "condition": "INTACT"}}\
                    """))
        .says("\"revision\":1");
  }

  @Test
  @Order(2)
  void its_ended_periods_are_judged_to_the_last() {
    assertTrue(records.firstRecordOf("C012").isPresent(), "C012 has records");
    int batches = 0;
    while (batches < BATCHES && judging.periodBatch()) {
      batches++;
    }
    assertFalse(judging.periodBatch(), "periods remain after " + batches + " batches");
  }
}

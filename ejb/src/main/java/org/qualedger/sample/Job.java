package org.qualedger.sample;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is meant to happen with one service.
 *
 * @param supplier the firm that does it, or null for own staff
 * @param priceYuan labour, or 0 where it is free
 * @param materialYuan material used
 * @param ending how it ends
 * @param paper whether it is kept on paper and transcribed the next morning
 * @param punctual whether every step is entered as it happens
 * @param deeds what goes against a clause on purpose
 */
record Job(
    String stream,
    SampleCentre centre,
    Household home,
    ServiceProfile service,
    String description,
    @Nullable SampleSupplier supplier,
    SamplePerson provider,
    int priceYuan,
    int materialYuan,
    JobTimes times,
    Ending ending,
    boolean paper,
    boolean punctual,
    Set<Deed> deeds) {
  /** How a job ends. */
  enum Ending {
    SIGNED,
    UNSIGNED,
    CANCELLED,
    ABORTED,
    /** The customer takes unqualified work as it is. */
    WAIVED
  }

  Job {
    deeds = Set.copyOf(deeds);
  }

  boolean paid() {
    return priceYuan > 0;
  }

  boolean has(Deed deed) {
    return deeds.contains(deed);
  }

  boolean reworked() {
    return times.reworkOpenedAt() != null;
  }

  /** The same job with one more deed. */
  Job with(Deed deed) {
    Set<Deed> more = EnumSet.of(deed);
    more.addAll(deeds);
    return new Job(
        stream,
        centre,
        home,
        service,
        description,
        supplier,
        provider,
        priceYuan,
        materialYuan,
        times,
        ending,
        paper,
        punctual,
        more);
  }

  /** What the customer pays, in fen. */
  long netFen() {
    return (priceYuan + materialYuan) * 100L;
  }

  /** First letter of the kind of service, under which phrases are found. */
  String trade() {
    return service.code().substring(0, 1);
  }
}

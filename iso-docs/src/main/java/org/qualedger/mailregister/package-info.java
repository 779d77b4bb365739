/**
 * The mail acceptance register (邮件接收记录表, R06): where a centre with the means accepts registered
 * letters, parcels and express mail for its customers, keeps them, tells the customer in time and
 * lets the customer sign (P7.9-8/4.2.13). Mail is no service slip and does not count in its rates.
 */
@NullMarked
package org.qualedger.mailregister;

import org.jspecify.annotations.NullMarked;

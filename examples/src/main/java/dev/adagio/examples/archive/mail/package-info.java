/**
 * Reads mails and mailboxes, with mime4j. Start with {@link dev.adagio.examples.archive.mail.MailReader}.
 */
@NullMarked
package dev.adagio.examples.archive.mail;

import org.jspecify.annotations.NullMarked;

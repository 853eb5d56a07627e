/** Archives too large for one machine: a job, a stream and a SQL function on Apache Spark. */
@NullMarked
package dev.adagio.examples.spark;

import org.jspecify.annotations.NullMarked;

/**
 * Decision records in a folder: read, and changed so that all files of a change are changed or none, even
 * if the process is killed meanwhile. Start with {@link dev.adagio.decision.store.LogFolder};
 * a host that keeps records elsewhere implements {@link dev.adagio.decision.store.RecordStore}.
 */
@NullMarked
package dev.adagio.decision.store;

import org.jspecify.annotations.NullMarked;

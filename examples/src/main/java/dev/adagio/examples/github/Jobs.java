package dev.adagio.examples.github;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is to be checked, one file each in a folder, so that nothing is lost when the program ends; and which deliveries
 * were taken already. Holds names of issues and no word of what they say. Thread-safe, for one process.
 */
final class Jobs {

    private static final int MOST = 10_000;
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Path taken;
    private final Map<Target, Job> jobs = new LinkedHashMap<>();
    private final Set<String> deliveries = new TreeSet<>();

    /**
     * A job.
     *
     * @param target what is to be checked
     * @param delivery which delivery asked for it last
     * @param attempts how often it was tried in vain
     * @param due when to try, in milliseconds of the epoch
     */
    record Job(Target target, String delivery, int attempts, long due) {}

    /**
     * The jobs in a folder, which is made if there is none.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    Jobs(Path folder) {
        this.folder = folder;
        this.taken = folder.resolve("taken");
        try {
            Files.createDirectories(taken);
            for (Path file : files(folder, ".json")) {
                Job job = JSON.readValue(file.toFile(), Job.class);
                jobs.put(job.target(), job);
            }
            files(taken, "").forEach(file -> deliveries.add(file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came of a delivery. */
    enum Taken {
        QUEUED,
        KNOWN,
        FULL
    }

    /**
     * Takes a delivery once; when this returns, its job is on disk. Whatever else asked for the same target is done
     * with it.
     *
     * @param delivery what is signed and differs with what is said; the name of a delivery is not signed
     */
    synchronized Taken take(String delivery, Target target, long now) {
        if (deliveries.contains(delivery)) {
            return Taken.KNOWN;
        }
        if (jobs.size() >= MOST && !jobs.containsKey(target)) {
            return Taken.FULL;
        }
        save(new Job(target, delivery, 0, now));
        try {
            Files.createFile(taken.resolve(delivery));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deliveries.add(delivery);
        return Taken.QUEUED;
    }

    /** The job that is due first. */
    synchronized Optional<Job> first() {
        return jobs.values().stream().min(Comparator.comparingLong(Job::due));
    }

    /** Ends a job, unless it was asked for anew meanwhile. */
    synchronized void done(Job job) {
        if (job.equals(jobs.get(job.target()))) {
            jobs.remove(job.target());
            delete(file(job.target()));
        }
    }

    /** Puts a job off, each time for longer; gives it up when it was tried often enough. */
    synchronized void failed(Job job, Duration atLeast, long now) {
        if (!job.equals(jobs.get(job.target()))) {
            return;
        }
        if (job.attempts() + 1 >= MOST_ATTEMPTS) {
            done(job);
            return;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << job.attempts());
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        Duration longest = bounded.compareTo(atLeast) > 0 ? bounded : atLeast;
        save(new Job(job.target(), job.delivery(), job.attempts() + 1, now + longest.toMillis()));
    }

    /** Forgets deliveries that were taken before an instant: GitHub sends none again after three days. */
    synchronized void forget(long before) {
        try {
            for (Path file : files(taken, "")) {
                if (Files.getLastModifiedTime(file).toMillis() < before) {
                    deliveries.remove(file.getFileName().toString());
                    delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(Job job) {
        try {
            Path file = file(job.target());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            JSON.writeValue(next.toFile(), job);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            jobs.put(job.target(), job);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Target target) {
        return folder.resolve(target.repository().replace('/', '#') + "#" + target.number() + ".json");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList());
        }
    }
}

package dev.adagio.benchmarks.engines;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Match;
import com.gliwka.hyperscan.wrapper.Scanner;
import java.util.ArrayList;
import java.util.List;

/**
 * All phrases as patterns in one database of Hyperscan, in native code; no rules, nothing but a search. There is native
 * code for Linux on x86-64 alone among the dependencies.
 */
final class HyperscanPatterns implements Contestant {

    private final Database database;
    private final Scanner scanner = new Scanner();

    HyperscanPatterns(Workload workload) {
        List<Expression> expressions = new ArrayList<>();
        for (String phrase : workload.phrases()) {
            // a rule fires once, however often its phrase is there
            expressions.add(new Expression(phrase, ExpressionFlag.SINGLEMATCH, expressions.size()));
        }
        try {
            database = Database.compile(expressions);
        } catch (CompileErrorException wrong) {
            throw new IllegalStateException(wrong);
        }
        scanner.allocScratch(database);
    }

    @Override
    public void ask(Note note) {
        for (Match match : scanner.scan(database, note.text())) {
            Integer rule = match.getMatchedExpression().getId();
            note.fire(rule);
        }
    }
}

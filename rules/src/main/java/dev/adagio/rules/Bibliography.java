package dev.adagio.rules;

import dev.adagio.rule.Source;

/** The books, handbooks and papers that rules and factors lean on, each at the version that was read. */
public final class Bibliography {

    public static final Source GITLAB =
            new Source("GitLab handbook: communication and all-remote", "github.com/kyama0/gitlab-handbook-ja@6c5d70c");

    public static final Source GITHUB =
            new Source("How GitHub engineering communicates", "github.com/github/how-engineering-communicates@bf86e6b");

    public static final Source SOURCEGRAPH =
            new Source("Sourcegraph handbook", "github.com/sourcegraph/handbook@5752928");

    public static final Source POSTHOG =
            new Source("PostHog handbook: company", "github.com/PostHog/posthog.com, handbook/company");

    public static final Source GOOGLE = new Source("Google engineering practices", "github.com/google/eng-practices");

    public static final Source PAGERDUTY =
            new Source("PagerDuty incident response", "github.com/PagerDuty/incident-response-docs");

    public static final Source EIGHTEEN_F = new Source("18F handbook", "github.com/18F/handbook@1e49556");

    public static final Source NO_HELLO = new Source("No hello", "github.com/nohello-net/site");

    public static final Source NO_HELLO_BOT = new Source(
            "Constitution of a bot that answers bare greetings", "github.com/siddhuwarrier/webex-nohello@8a47e8a");

    public static final Source DOIST =
            new Source("Doist: remote team communication tools", "doist.com/blog/remote-team-communication-tools");

    public static final Source BOTTOM_LINE = new Source("Bottom line up front", "deepstash.com/article/79147");

    public static final Source XY_PROBLEM = new Source("The XY problem", "fooyay.com/2021/02/08/xy-problem");

    public static final Source BARRON =
            new Source("Why your e-mail requests are ignored", "hbswk.hbs.edu/archive/3947.html");

    public static final Source BLAIR = new Source(
            "Blair, Thompson and Wuensch: Electronic helping behavior (2005, abstract)",
            "Basic and Applied Social Psychology 27(2)");

    public static final Source BURT =
            new Source("BURT: interactive bug reporting (2022, abstract)", "arXiv 2209.10062");

    public static final Source I_PASS = new Source("I-PASS: handing over (abstract)", "PMC10964397");

    public static final Source NUDGE =
            new Source("Nudge: overdue pull requests towards completion (2020, abstract)", "arXiv 2011.12468");

    public static final Source SYNCHRONICITY =
            new Source("Dennis and others: Media synchronicity theory (2008, abstract)", "MIS Quarterly 32(3)");

    public static final Source BRUCKS = new Source(
            "Brucks and Levav: Virtual communication curbs creative idea generation (2022, abstract)",
            "doi.org/10.1038/s41586-022-04643-y");

    public static final Source BOOMERANG =
            new Source("Boomerang: how long a mail and how many questions (a vendor's data)", "artscibiz.blogspot.com");

    public static final Source MADR = new Source("Markdown Architectural Decision Records", "github.com/adr/madr");

    public static final Source LAZY_CONSENSUS =
            new Source("Apache Airavata: consensus by lack of objection", "airavata.apache.org/lazy-consensus.html");

    public static final Source FLOW = new Source(
            "Kanban practice: blocked work keeps its age, and is not the same as queued work",
            "thrivve.partners, theburndown.com, getnave.com");

    public static final Source DACI = new Source(
            "Atlassian: DACI, a method for better project decisions",
            "atlassian.com/blog/project-management/daci-method-for-better-project-decisions");

    public static final Source RAPID =
            new Source("Bain: RAPID", "bain.com/es-ar/insights/to-speed-up-rapid-adoption-slow-down");

    public static final Source BASECAMP = new Source("Basecamp handbook", "github.com/basecamp/handbook@c953606");

    public static final Source ROGELBERG = new Source("Rogelberg: meeting science", "stevenrogelberg.com");

    private Bibliography() {}
}

/* What the rules found: the nine key ideas as a chart, the rules themselves as a table. */

function startRules({ figures, rules, read }) {
  const found = figures.rules || {};
  const known = new Map(rules.map(rule => [rule.id, rule]));
  const all = read.messages + read.meetings;
  if (!rules.length || !all) {
    return;
  }
  reveal("findings");
  const areas = [...new Set([...IDEAS.keys(), ...Object.keys(found).map(area)])].map(id => ({
    id,
    name: IDEAS.get(id) || sentence(id),
    ran: rules.some(rule => area(rule.id) === id),
    rules: Object.keys(found).filter(rule => area(rule) === id).sort((a, b) => found[b].messages - found[a].messages),
  }));
  const rates = areas.map(each => Object.fromEntries(SEVERITIES.map(severity =>
    [severity, 100 * sum(each.rules, rule => found[rule].findings[severity] || 0) / all])));
  const label = areas.map((each, i) => each.name + " " + rateOf(rates[i])).join(", ");
  chart(byId("ideas-figure"), "Findings per 100 messages and meetings. " + label + ".", 90 + 30 * areas.length,
    () => ideasConfig(areas, rates),
    asTable("Findings per 100 messages and meetings", ["Key idea", "Errors", "Warnings", "Hints"],
      areas.map((each, i) => [each.name, ...SEVERITIES.map(severity => rates[i][severity].toFixed(1))])));
  fill(byId("rules"), ruleTable(areas, found, known, all), silentRules(rules.filter(rule => !found[rule.id])));
}

const rateOf = rates => sum(SEVERITIES, severity => rates[severity]).toFixed(1);

function ideasConfig(areas, rates) {
  return {
    data: {
      labels: areas.map(each => each.name),
      datasets: SEVERITIES.filter(severity => severity !== "error" || rates.some(rate => rate.error)).map(severity => ({
        label: SEVERITY_NAMES[severity] + "s",
        data: rates.map(rate => rate[severity]),
        backgroundColor: colour(severity),
        barThickness: 14,
        borderRadius: 2,
      })),
    },
    options: {
      indexAxis: "y",
      scales: {
        x: axis({
          stacked: true,
          beginAtZero: true,
          title: { display: true, text: "findings per 100", color: colour("muted") },
        }),
        y: noGrid({
          stacked: true,
          ticks: {
            ...axis().ticks,
            autoSkip: false,
            color: context => colour(areas[context.index]?.ran ? "ink" : "muted"),
          },
        }),
      },
      plugins: {
        legend: legend(),
        tooltip: {
          callbacks: {
            label: item => areas[item.dataIndex].ran
              ? item.dataset.label + ": " + item.raw.toFixed(1) + " per 100" : "no rule of this idea ran",
          },
        },
      },
    },
  };
}

function ruleTable(areas, found, known, all) {
  const widest = Math.max(...Object.values(found).map(each => each.messages), 1);
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Rules" }, el("table", { class: "rules" },
    el("caption", { class: "unseen" }, "Findings by rule"),
    el("thead", null, el("tr", null,
      el("th", { scope: "col" }, "Rule"), el("th", { scope: "col" }, el("span", { class: "unseen" }, "Severity")),
      el("th", { scope: "col", class: "number" }, "Found in"), el("th", { scope: "col", class: "number" }, "Of 100"),
      el("th", { scope: "col", class: "bars" }, el("span", { class: "unseen" }, "Compared")))),
    areas.filter(each => each.rules.length).map(each => el("tbody", null,
      el("tr", { class: "idea" }, el("th", { scope: "rowgroup", colspan: "5" }, each.name)),
      each.rules.map(id => ruleRow(id, found[id], known.get(id), all, widest))))));
}

function ruleRow(id, counts, rule, all, widest) {
  const severity = SEVERITIES.find(each => counts.findings[each]);
  return el("tr", null,
    el("th", { scope: "row" }, el("a", { href: messagesHash({ rule: id }) }, sentence(rule?.title || id)), el("code", null, id)),
    el("td", null, tag(severity)),
    el("td", { class: "number" }, number(counts.messages)),
    el("td", { class: "number" }, perHundred(counts.messages, all)),
    el("td", { class: "bars" }, bar(counts.messages / widest, severity)));
}

const tag = severity => el("span", { class: "tag " + severity }, SEVERITY_NAMES[severity]);

function silentRules(silent) {
  return silent.length ? el("details", { class: "silent" },
    el("summary", null, count(silent.length, "rule") + " found nothing"),
    el("ul", null, silent.map(rule => el("li", null, sentence(rule.title), " ", el("code", null, rule.id))))) : null;
}

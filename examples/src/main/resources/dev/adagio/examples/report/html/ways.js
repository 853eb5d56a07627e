/* How many messages and meetings are best served in writing, at the same time, or either way. */

function startWays({ figures, ways }) {
  const rows = [["Messages", figures && ways?.messages], ["Meetings", ways?.meetings]]
    .filter(([, counts]) => counts && total(counts))
    .map(([name, counts]) => ({ name, counts, total: total(counts) }));
  if (!rows.length) {
    return;
  }
  reveal("ways");
  const label = rows.map(row => row.name + ": " + Object.keys(WAYS)
    .map(way => percent(row.counts[way], row.total) + " " + WAYS[way]).join(", ")).join(". ");
  chart(byId("ways-figure"), label + ".", (innerWidth < 640 ? 110 : 80) + 44 * rows.length, () => waysConfig(rows),
    asTable("Which way would serve best", ["Of the", ...Object.values(WAYS).map(sentence)], rows.map(row =>
      [row.name, ...Object.keys(WAYS).map(way => number(row.counts[way]) + " (" + percent(row.counts[way], row.total) + ")")])));
}

const total = counts => counts.sync + counts.either + counts.async;

function waysConfig(rows) {
  const colours = { async: colour("accent"), either: colour("faint"), sync: colour("hint") };
  return {
    data: {
      labels: rows.map(row => row.name),
      datasets: Object.keys(WAYS).map(way => ({
        label: sentence(WAYS[way]),
        data: rows.map(row => 100 * row.counts[way] / row.total),
        backgroundColor: colours[way],
        borderColor: colour("ground"),
        borderWidth: { right: 2 },
        barThickness: 26,
      })),
    },
    options: {
      indexAxis: "y",
      scales: {
        x: noGrid({ stacked: true, max: 100, ticks: { ...axis().ticks, stepSize: 25, callback: value => value + " %" } }),
        y: noGrid({ stacked: true, ticks: { ...axis().ticks, autoSkip: false, color: colour("ink") } }),
      },
      plugins: {
        legend: legend(),
        tooltip: {
          callbacks: {
            label: item => item.dataset.label + ": " + Math.round(item.raw) + " % of " + number(rows[item.dataIndex].total),
          },
        },
      },
    },
  };
}

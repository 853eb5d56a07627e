/* The same by channel, as rates; what is small is joined before it comes here. */

function startPlaces({ figures }) {
  const rows = figures.places || [];
  if (rows.length < 2) {
    return;
  }
  reveal("places");
  byId("places-intro").textContent = "Of 100 messages, how many a rule found something in, the busiest place first. "
    + "Conversations of a few, and places where fewer than five people wrote, are counted together.";
  const shown = rows.length > 16 ? rows.slice(0, 15).concat(rows.slice(-1)) : rows;
  const label = shown.map(row => row.name + " " + perHundred(row.counts.flagged, row.counts.messages)).join(", ");
  chart(byId("places-figure"), "Messages with findings, of 100: " + label + ".", 60 + 30 * shown.length, () => placesConfig(shown),
    asTable("By channel", ["Channel", "Messages", "With findings, of 100", "Findings per 100", "In one go"],
      rows.map(({ name, counts }) => [name, number(counts.messages), perHundred(counts.flagged, counts.messages),
        perHundred(counts.findings, counts.messages), percent(counts.ready, counts.estimated)])));
}

function placesConfig(rows) {
  const short = name => name.length > 22 ? name.slice(0, 21) + "…" : name;
  return {
    data: {
      labels: rows.map(row => short(row.name)),
      datasets: [{
        data: rows.map(({ counts }) => 100 * counts.flagged / counts.messages),
        backgroundColor: colour("accent"),
        barThickness: 14,
        borderRadius: 2,
      }],
    },
    options: {
      indexAxis: "y",
      scales: {
        x: axis({ beginAtZero: true, title: { display: true, text: "messages with findings, of 100", color: colour("muted") } }),
        y: noGrid({ ticks: { ...axis().ticks, autoSkip: false, color: colour("ink") } }),
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: items => rows[items[0].dataIndex].name,
            label: item => {
              const { counts } = rows[item.dataIndex];
              return [perHundred(counts.flagged, counts.messages) + " of 100, " + count(counts.messages, "message"),
                percent(counts.ready, counts.estimated) + " could be answered in one go"];
            },
          },
        },
      },
    },
  };
}

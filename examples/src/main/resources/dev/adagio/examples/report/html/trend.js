/* How the share of messages that could be answered in one go moves. */

const STEPS = { DAY: "day", WEEK: "week", MONTH: "month", YEAR: "year" };

function startTrend({ figures }) {
  const { periods = [], undated, step } = figures;
  if (!figures.all.estimated || periods.length < 2) {
    return;
  }
  reveal("trend");
  byId("trend-intro").textContent = "The share of messages that could be answered in one go, by " + STEPS[step]
    + ". The shaded band is how far chance alone could move it; the bars below are how many messages there were.";
  const points = periods.map((each, i) => ({
    ...each.counts,
    tick: tick(each.last, periods[i - 1]?.last, step),
    name: period(each.from, each.until, step),
    likely: likely(each.counts.ready, each.counts.estimated),
  }));
  chart(byId("trend-figure"), trendLabel(points), 340, () => trendConfig(points),
    asTable("Messages that could be answered in one go, by " + STEPS[step],
      ["When", "Messages", "In one go", "Could be by chance"],
      points.map(p => [p.name, number(p.messages), percent(p.ready, p.estimated),
        Math.round(100 * p.likely[0]) + "–" + Math.round(100 * p.likely[1]) + " %"])));
  byId("trend-note").textContent = "A " + STEPS[step] + " in which fewer than five people wrote is joined with the next."
    + (undated.messages ? " " + count(undated.messages, "message has", "messages have")
      + " no date that could be read and cannot be drawn; of them " + percent(undated.ready, undated.estimated)
      + " could be answered in one go." : "");
}

/* Wilson's interval: where the true share lies, 19 times of 20. */
function likely(part, whole) {
  if (!whole) {
    return [0, 1];
  }
  const z = 1.96;
  const share = part / whole;
  const middle = share + z * z / (2 * whole);
  const reach = z * Math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole));
  const total = 1 + z * z / whole;
  return [Math.max(0, (middle - reach) / total), Math.min(1, (middle + reach) / total)];
}

/* The day a period's last step begins, with the year where that is new. */
function tick(last, before, step) {
  const year = last.slice(0, 4);
  const date = dayOf(last) * DAY;
  const name = step === "YEAR" ? year : step === "MONTH" ? monthOnly.format(date) : dayAndMonth.format(date);
  return step !== "YEAR" && year !== before?.slice(0, 4) ? [name, year] : name;
}

function trendLabel(points) {
  const [first] = points;
  const last = points[points.length - 1];
  return "Line: messages that could be answered in one go, from " + percent(first.ready, first.estimated) + " in "
    + first.name + " to " + percent(last.ready, last.estimated) + " in " + last.name + ". The table below has all values.";
}

function trendConfig(points) {
  const line = (value, more) => ({
    type: "line",
    data: points.map(p => p.estimated ? 100 * value(p) : null),
    spanGaps: true,
    borderWidth: 0,
    pointRadius: 0,
    pointHitRadius: 0,
    tension: 0.25,
    clip: 8,
    ...more,
  });
  return {
    data: {
      labels: points.map(p => p.name),
      datasets: [
        line(p => p.ready / p.estimated, {
          borderColor: colour("accent"),
          backgroundColor: colour("accent"),
          borderWidth: 2.5,
          pointRadius: points.length > 40 ? 0 : 3.5,
        }),
        line(p => p.likely[0], { fill: false }),
        line(p => p.likely[1], { fill: "-1", backgroundColor: colour("accent", 0.14) }),
        {
          type: "bar",
          data: points.map(p => p.messages),
          yAxisID: "volume",
          backgroundColor: colour("faint"),
          maxBarThickness: 28,
          order: 9,
        },
      ],
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: {
        x: noGrid({
          ticks: {
            ...axis().ticks,
            autoSkipPadding: 24,
            callback: value => points[value].tick,
          },
        }),
        y: axis({ min: 0, max: 100, ticks: { ...axis().ticks, stepSize: 25, callback: value => value + " %" } }),
        volume: { display: false, min: 0, max: 5 * Math.max(...points.map(p => p.messages)) },
      },
      plugins: {
        tooltip: {
          filter: item => item.datasetIndex === 0,
          callbacks: {
            label: item => {
              const p = points[item.dataIndex];
              return percent(p.ready, p.estimated) + " of " + count(p.estimated, "message");
            },
          },
        },
      },
    },
  };
}

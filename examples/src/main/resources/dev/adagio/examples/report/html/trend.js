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
  const points = periods.map(each => ({
    ...each.counts,
    name: period(each.from, each.until, step),
    middle: (dayOf(each.from) + dayOf(each.until)) / 2,
    likely: likely(each.counts.ready, each.counts.estimated),
  }));
  chart(byId("trend-figure"), trendLabel(points), 340, () => trendConfig(points),
    asTable("Messages that could be answered in one go, by " + STEPS[step],
      ["When", "Messages", "In one go", "Could be by chance"],
      points.map(p => [p.name, number(p.messages), percent(p.ready, p.estimated),
        Math.round(100 * p.likely[0]) + "–" + Math.round(100 * p.likely[1]) + " %"])));
  byId("trend-note").textContent = "Where fewer than five people wrote in a " + STEPS[step] + ", it is joined with the next."
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

function trendLabel(points) {
  const [first] = points;
  const last = points[points.length - 1];
  return "Line: messages that could be answered in one go, from " + percent(first.ready, first.estimated) + " in "
    + first.name + " to " + percent(last.ready, last.estimated) + " in " + last.name + ". The table below has all values.";
}

function trendConfig(points) {
  const shares = points.filter(p => p.estimated);
  const line = (value, more) => ({
    type: "line",
    data: shares.map(p => ({ x: p.middle, y: 100 * value(p) })),
    borderWidth: 0,
    pointRadius: 0,
    pointHitRadius: 0,
    tension: 0.25,
    ...more,
  });
  return {
    data: {
      datasets: [
        line(p => p.ready / p.estimated, {
          borderColor: colour("accent"),
          backgroundColor: colour("accent"),
          borderWidth: 2.5,
          pointRadius: shares.length > 40 ? 0 : 3.5,
          pointHitRadius: 12,
        }),
        line(p => p.likely[0], { fill: false }),
        line(p => p.likely[1], { fill: "-1", backgroundColor: colour("accent", 0.14) }),
        {
          type: "bar",
          data: points.map(p => ({ x: p.middle, y: p.messages })),
          yAxisID: "volume",
          backgroundColor: colour("faint"),
          barThickness: Math.max(2, Math.min(18, 500 / points.length)),
          grouped: false,
          order: 9,
        },
      ],
    },
    options: {
      interaction: { mode: "nearest", axis: "x", intersect: false },
      scales: {
        x: noGrid({
          type: "linear",
          offset: false,
          min: points[0].middle - 3,
          max: points[points.length - 1].middle + 3,
          ticks: { ...axis().ticks, maxTicksLimit: innerWidth < 640 ? 3 : 7, callback: value => day.format(value * DAY) },
        }),
        y: axis({ min: 0, max: 100, ticks: { ...axis().ticks, stepSize: 25, callback: value => value + " %" } }),
        volume: { display: false, min: 0, max: 5 * Math.max(...points.map(p => p.messages)) },
      },
      plugins: {
        tooltip: {
          filter: item => item.datasetIndex === 0,
          callbacks: {
            title: items => items.length ? shares[items[0].dataIndex].name : "",
            label: item => {
              const p = shares[item.dataIndex];
              return percent(p.ready, p.estimated) + " of " + count(p.estimated, "message");
            },
          },
        },
      },
    },
  };
}

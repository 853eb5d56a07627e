/* What all charts have in common: calm, without motion, in the colours of the page. */

function chart(figure, label, height, config, ...after) {
  const canvas = el("canvas", { role: "img", "aria-label": label });
  const frame = el("div", { class: "canvas" }, canvas);
  frame.style.height = height + "px";
  fill(figure, frame, ...after);
  let drawn = null;
  repaints.push(() => {
    drawn?.destroy();
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 13;
    Chart.defaults.color = colour("muted");
    const { data, options } = config();
    drawn = new Chart(canvas, {
      type: "bar",
      data,
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        ...options,
        plugins: { legend: { display: false }, ...options.plugins, tooltip: { ...tooltip(), ...options.plugins?.tooltip } },
      },
    });
  });
}

function tooltip() {
  return {
    backgroundColor: colour("ink"),
    titleColor: colour("ground"),
    bodyColor: colour("ground"),
    padding: 10,
    cornerRadius: 6,
    displayColors: false,
    titleFont: { weight: "600" },
  };
}

const legend = () => ({
  display: true,
  position: "bottom",
  align: "start",
  labels: { color: colour("ink"), boxWidth: 12, boxHeight: 12, padding: 18 },
  onClick: () => {},
});

function axis(more) {
  return {
    border: { display: false },
    grid: { color: colour("line"), drawTicks: false },
    ticks: { color: colour("muted"), padding: 8, maxRotation: 0 },
    ...more,
  };
}

const noGrid = more => axis({ grid: { display: false }, ...more });

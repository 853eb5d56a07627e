/* Light or dark: as the system has it until somebody presses the button. */

const dark = matchMedia("(prefers-color-scheme: dark)");
const repaints = [];

function remembered(value) {
  try {
    if (value !== undefined) {
      localStorage.setItem("adagio-theme", value);
    }
    return localStorage.getItem("adagio-theme");
  } catch {
    return null; // a page opened from a file may have no storage
  }
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : dark.matches;
}

function repaint() {
  byId("theme").textContent = isDark() ? "Light" : "Dark";
  byId("theme").setAttribute("aria-label", "Switch to " + (isDark() ? "light" : "dark") + " colours");
  repaints.forEach(paint => paint());
}

function startTheme() {
  const known = remembered();
  if (known === "dark" || known === "light") {
    document.documentElement.dataset.theme = known;
  }
  byId("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    remembered(document.documentElement.dataset.theme);
    repaint();
  });
  dark.addEventListener("change", repaint);
  addEventListener("beforeprint", () => {
    document.documentElement.dataset.before = document.documentElement.dataset.theme || "";
    document.documentElement.dataset.theme = "light";
    repaint();
  });
  addEventListener("afterprint", () => {
    const before = document.documentElement.dataset.before;
    if (before) {
      document.documentElement.dataset.theme = before;
    } else {
      delete document.documentElement.dataset.theme;
    }
    repaint();
  });
  repaint();
}

/* The colour that a variable of the style has at this moment. */
function colour(name, alpha) {
  const probe = el("span");
  probe.style.color = "var(--" + name + ")";
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  const [red, green, blue] = found.match(/[\d.]+/g);
  return alpha === undefined ? found : "rgba(" + red + ", " + green + ", " + blue + ", " + alpha + ")";
}

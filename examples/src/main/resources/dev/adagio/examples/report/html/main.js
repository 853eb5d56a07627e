/* Reads the data and draws the page, one section after the other. */

const SECTIONS = [
  ["overview", "Overview"], ["findings", "Findings"], ["patterns", "Patterns"], ["messages", "Messages"], ["leftopen", "Left open"], ["talks", "Conversations"], ["across", "Across"],
  ["regained", "Hours"], ["meetings", "Meetings"], ["notes", "Notes"],
];

const data = JSON.parse(byId("data").textContent);
data.rules = data.rules || [];

startOverview(data);
if (data.figures) {
  startTrend(data);
  startRules(data);
  startPlaces(data);
  startPatterns(data);
}
startWays(data);
startCard();
startMessages(data);
startLeftOpen(data);
startTalks(data);
startAcross(data);
startRegained(data);
startMeetings(data);
startNotes(data);
fill(byId("sections"), SECTIONS.filter(([id]) => !byId(id).hidden)
  .map(([id, name]) => el("li", null, el("a", { href: "#" + id }, name))));
startTheme();
document.documentElement.dataset.drawn = "";

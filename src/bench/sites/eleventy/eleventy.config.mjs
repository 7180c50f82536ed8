export default function (config) {
  config.setQuietMode(true);
  config.addFilter("ymd", (day) => new Date(day).toISOString().slice(0, 10));
  config.addCollection("evidence", (all) =>
    all.getFilteredByGlob("src/evidence/*.md").sort((a, b) => b.date - a.date));
  config.addFilter("totals", (pages) => {
    const units = {};
    const criteria = {};
    for (const page of pages) {
      for (const outcome of page.data.impact) {
        units[outcome.unit] = (units[outcome.unit] || 0) + outcome.amount;
      }
      for (const criterion of page.data.criteria) {
        criteria[criterion] = (criteria[criterion] || 0) + 1;
      }
    }
    const sorted = (sums) => Object.entries(sums).sort((a, b) => (a[0] < b[0] ? -1 : 1));
    return { units: sorted(units), criteria: sorted(criteria) };
  });
  return {
    dir: { input: "src", output: "_site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}

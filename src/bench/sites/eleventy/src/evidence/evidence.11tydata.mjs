export default {
  layout: "evidence.njk",
  permalink: (data) => `evidence/${data.page.fileSlug}.html`,
};

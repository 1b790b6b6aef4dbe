export default {
  layout: 'text.njk',
  permalink: (data) => `/factsheets/${data.page.fileSlug}/index.html`,
};

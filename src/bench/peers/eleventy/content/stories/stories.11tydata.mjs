export default {
  layout: 'text.njk',
  permalink: (data) => `/stories/${data.page.fileSlug}/index.html`,
};

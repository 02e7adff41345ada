/** The names of files that are pages. */
export const markdownFile = /\.(?:mdx?|markdown)$/i

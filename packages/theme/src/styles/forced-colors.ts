/** Where the reader's system has its own few colours: lines in the place of grounds and shades. After all that it changes. */
export const forcedColors = `
@media (forced-colors: active) {
	.scheme-toggle, .copy-code, .consulting, .toc, .series, .alert, .search-link, mark, pre { border: 1px solid; }
	.entry h2 a, .post-nav a, .link-list a, .archive-month li a, .site-header nav a[aria-current] { text-decoration: underline; }
	.shiki .line:is(.highlighted, .diff), .pager [aria-current] { outline: 1px solid; outline-offset: -1px; }
}
`

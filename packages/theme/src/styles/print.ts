/** On paper: text and where links lead. */
export const print = `
@media print {
	html { font-size: 80%; }
	body { max-width: none; background: none; color: #000; }
	.site-header nav, .scheme-toggle, .skip-link, .toc, .post-nav, .link-list, .copy-code, .anchor, .breadcrumbs, .pager { display: none; }
	pre, blockquote, figure, .alert, tr { break-inside: avoid; }
	h2, h3 { break-after: avoid; }
	pre { white-space: pre-wrap; border: 1px solid #ccc; background: none; }
	.prose a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.8em; overflow-wrap: anywhere; }
}
`

/** On paper: text and where links lead. */
export const print = `
@media print {
	html { font-size: 10.5pt; border: 0; background: none; }
	body { display: block; max-width: none; padding: 0; color: #000; }
	.site-header nav, .scheme-toggle, .skip-link, .toc, .post-nav, .link-list, .copy-code, .anchor, .breadcrumbs, .pager, .to-top, .share, .edit, .social, .small-print a { display: none; }
	pre, blockquote, figure, .alert, tr, .entry { break-inside: avoid; }
	h1, h2, h3, h4 { break-after: avoid; }
	pre > code { width: auto; white-space: pre-wrap; }
	.prose > :is(figure.code, figure.mermaid, pre) { margin-inline: 0; }
	.prose a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.8em; overflow-wrap: anywhere; }
}
`

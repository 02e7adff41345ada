/**
 * What else is another way in pages from right to left; most of it is logical properties in the other sheets.
 *
 * - Code, formulas and addresses go from left to right wherever they stand, and stay one piece.
 * - Scripts whose letters join have no monospaced faces worth reading, and no room between letters.
 * - A title in another direction begins where the page's do; a text is read from its own side.
 * - A cell of a table is read from its own side (`40 MB`), and stands where its author has put it.
 * - The numbers of lists are the language's.
 */
export const direction = `
pre, code, kbd, samp, math, .katex, .email, figure.code, figure.mermaid { direction: ltr; unicode-bidi: isolate; }
pre { text-align: start; }
html[dir=rtl] { --small: var(--font); }
[dir=rtl] :is(h1, h2, h3, h4, h5, h6, .site-title) { letter-spacing: 0; line-height: 1.45; }
[dir=rtl] :is(.page-header h1, .intro h1) { line-height: 1.4; }
[dir=rtl] :is(.meta, .breadcrumbs, .count, .pager, .small-print, .post-nav span, .post-footer .terms::before, .archive-month time) { font-size: 0.84rem; }
:is(h1, h2, .toc a, .link-list a, .languages a)[dir=auto] { text-align: -webkit-match-parent; text-align: match-parent; }
[dir=rtl] .prose :is(th, td) { unicode-bidi: plaintext; text-align: right; }
[dir=rtl] .prose :is([align=left], [style*='text-align:left']) { text-align: left; }
[dir=rtl] .prose :is([align=center], [style*='text-align:center']) { text-align: center; }
:lang(fa) .prose ol, :lang(fa) .series ol { list-style-type: persian; }
:lang(ar-EG) .prose ol, :lang(ar-SA) .prose ol { list-style-type: arabic-indic; }
`

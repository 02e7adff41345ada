/** The text of a post. */
export const prose = `
.prose { font-size: 1.03rem; line-height: calc(var(--leading) + 0.05); text-wrap: pretty; }
.prose > :first-child { margin-top: 0; }
.prose :where(p, ul, ol, dl, blockquote, figure, .table-scroll, details, math[display=block]) { margin: 0 0 calc(1.2 * var(--space)); }
.prose h2 { margin: 2.75rem 0 0.8rem; font-size: 1.5rem; }
.prose h3 { margin: 2.1rem 0 0.6rem; font-size: 1.2rem; }
.prose :is(h4, h5, h6) { margin: 1.7rem 0 0.5rem; font-size: 1.03rem; }
.prose :is(h2, h3, h4, h5) + :is(h3, h4, h5, h6) { margin-top: 1.2rem; }
.prose :is(ul, ol) { padding-inline-start: 1.5rem; }
.prose li { margin: 0.3rem 0; }
.prose li::marker { color: var(--muted); }
.prose li > p { margin-bottom: 0.5rem; }
.prose li > :is(ul, ol) { margin-bottom: 0.3rem; }
.prose dt { font-weight: 650; }
.prose dd { margin: 0 0 0.6rem; padding-inline-start: 1.25rem; }
.prose blockquote { margin-inline: 0; padding-inline-start: 1.15rem; border-inline-start: 3px solid var(--line); color: var(--muted); }
.prose blockquote > :last-child, .prose details > :last-child { margin-bottom: 0; }
.prose details { padding: 0.6rem 1.1rem; border: 1px solid var(--line); border-radius: var(--radius); }
.prose details > summary { font-weight: 650; }
.prose details[open] > summary { margin-bottom: 0.6rem; }
.prose hr { margin: 2.5rem auto; width: 5rem; border: 0; border-top: 2px solid var(--line); }
.prose mark { padding: 0 0.15em; background: color-mix(in srgb, var(--warning) 25%, transparent); color: inherit; border-radius: 2px; }
.prose kbd { padding: 0.1em 0.4em; background: var(--surface); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; font: 0.82em var(--mono); }
.prose :is(sub, sup) { font-size: 0.75em; line-height: 0; }
.prose img, .cover img { border-radius: var(--radius); }
.prose .in-text { width: auto; height: 1.1em; vertical-align: -0.15em; }
:is(.prose, .cover) img:is([src$='.jpg' i], [src$='.jpeg' i]) { background: var(--surface); }
.prose figure:not(.code, .mermaid) { text-align: center; }
.prose figcaption, .cover figcaption { margin-top: 0.5rem; color: var(--muted); font-size: 0.9rem; line-height: 1.5; text-align: center; text-wrap: balance; }
.prose figcaption > p { margin: 0; }
.prose :is(.center, .align-center) { display: block; margin-inline: auto; }
.prose :is(.align-left, .align-start) { float: inline-start; margin-inline-end: 1rem; }
.prose :is(.align-right, .align-end) { float: inline-end; margin-inline-start: 1rem; }
.prose iframe { max-width: 100%; border: 0; }
.cover { margin: 0 0 calc(2 * var(--space)); }
.cover img { display: block; width: 100%; }

.anchor { margin-inline-start: 0.35em; padding-inline: 0.1em; color: var(--muted); font-weight: 400; text-decoration: none; opacity: 0; }
.anchor:hover { color: var(--accent); }
:is(h1, h2, h3, h4, h5, h6):hover > .anchor, .anchor:focus-visible { opacity: 1; }
@media (hover: none) { .anchor { opacity: 1; color: var(--muted); } }
.prose :target { scroll-margin-top: var(--space); }
.prose :is(h2, h3, h4):target { text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: 0.25em; text-decoration-thickness: 2px; }

.table-scroll { overflow-x: auto; }
.prose table { border-collapse: collapse; min-width: 100%; font-size: 0.93rem; line-height: 1.5; font-variant-numeric: tabular-nums; text-wrap: wrap; }
.prose th { text-align: start; font-weight: 650; vertical-align: bottom; border-bottom: 2px solid var(--line); }
.prose td { border-bottom: 1px solid var(--line); vertical-align: top; }
.prose :is(th, td) { min-width: 4rem; padding-block: 0.5rem; padding-inline: 0 1.1rem; }
.prose :is(th, td):last-child { padding-inline-end: 0; }
.prose :is([align=right], [style*='text-align:right']) { text-align: end; }
.prose td:is([align=right], [style*='text-align:right']) { white-space: nowrap; }
.prose [align=center] { text-align: center; }

.alert { --kind: var(--note); margin: 0 0 calc(1.2 * var(--space)); padding: 0.8rem 1.1rem; background: color-mix(in srgb, var(--kind) 7%, var(--background)); border-inline-start: 3px solid var(--kind); border-start-end-radius: var(--radius); border-end-end-radius: var(--radius); }
.alert-tip { --kind: var(--tip); } .alert-important { --kind: var(--important); } .alert-warning { --kind: var(--warning); } .alert-caution { --kind: var(--caution); }
.prose .alert > p { margin-bottom: 0.5rem; }
.prose .alert > .alert-title { margin-bottom: 0.15rem; color: var(--kind); font-size: 0.94rem; font-weight: 680; }
.prose .alert > :last-child { margin-bottom: 0; }
.prose .contains-task-list { padding-inline-start: 0.2rem; list-style: none; }
.task-list-item input { width: 0.95em; height: 0.95em; margin: 0; margin-inline-end: 0.55em; vertical-align: -0.08em; accent-color: var(--accent); }

[data-footnote-ref] { padding: 0 0.15em; text-decoration: none; font-variant-numeric: tabular-nums; }
.footnotes { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 0.92rem; line-height: 1.6; }
.footnotes :is(p, li) { margin-bottom: 0.25rem; }
.data-footnote-backref { text-decoration: none; font-family: var(--mono); }
.katex-display, math[display=block] { padding: 0.6rem 0; overflow: auto hidden; }
.math-error { color: var(--caution); font-family: var(--mono); font-size: 0.9em; }
math { font-size: 1.06em; font-family: 'Latin Modern Math', 'STIX Two Math', 'Cambria Math', 'Libertinus Math', 'DejaVu Math TeX Gyre', math; }
@media (max-width: 34rem) { .prose td:not([align=right]) { min-width: 7rem; } .prose { hyphens: auto; text-wrap: wrap; } .prose :is(pre, code, table, h2, h3, h4) { hyphens: none; } }
`

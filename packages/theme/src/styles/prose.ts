/** The text of a post. */
export const prose = `
.prose { font-size: 1.06rem; hyphens: auto; }
.prose > :first-child { margin-top: 0; }
.prose p, .prose ul, .prose ol, .prose dl, .prose blockquote, .prose figure, .prose .table-scroll, .prose details { margin: 0 0 1.2rem; }
.prose h2 { margin: 2.6rem 0 0.8rem; font-size: 1.45rem; }
.prose h3 { margin: 2rem 0 0.6rem; font-size: 1.15rem; }
.prose h4, .prose h5, .prose h6 { margin: 1.6rem 0 0.5rem; font-size: 1rem; }
.prose li { margin: 0.25rem 0; }
.prose li > p { margin-bottom: 0.5rem; }
.prose ul, .prose ol { padding-inline-start: 1.5rem; }
.prose blockquote { margin-inline: 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--line); color: var(--muted); }
.prose hr { margin: 2.5rem auto; width: 4rem; border: 0; border-top: 1px solid var(--line); }
.prose mark { background: color-mix(in srgb, var(--warning) 30%, transparent); color: inherit; }
.prose kbd { padding: 0.1em 0.4em; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; font: 0.8em var(--mono); }
.prose figure { text-align: center; }
.prose figure.code, .prose figure.mermaid { text-align: start; }
.prose figcaption { margin-top: 0.4rem; color: var(--muted); font: 0.85rem/1.5 var(--sans); }
.prose .align-center { display: block; margin-inline: auto; }
.prose .align-left, .prose .align-start { float: inline-start; margin-inline-end: 1rem; }
.prose .align-right, .prose .align-end { float: inline-end; margin-inline-start: 1rem; }
.cover { margin: 0 0 2rem; }
.cover img { display: block; width: 100%; border-radius: 6px; }

.anchor { margin-inline-start: 0.4em; color: var(--muted); text-decoration: none; font-weight: 400; opacity: 0; }
:is(h1, h2, h3, h4, h5, h6):hover > .anchor, .anchor:focus-visible { opacity: 1; }
@media (hover: none) { .anchor { opacity: 0.5; } }

.table-scroll { overflow-x: auto; }
.prose table { border-collapse: collapse; min-width: 100%; font: 0.92rem/1.5 var(--sans); }
.prose th { text-align: start; font-weight: 650; border-bottom: 2px solid var(--line); }
.prose td { border-bottom: 1px solid var(--line); vertical-align: top; }
.prose th, .prose td { padding: 0.45rem 0.9rem 0.45rem 0; }
.prose [align=right] { text-align: end; }
.prose [align=center] { text-align: center; }

.alert { --kind: var(--note); margin: 0 0 1.2rem; padding: 0.8rem 1.1rem; border-inline-start: 3px solid var(--kind); background: color-mix(in srgb, var(--kind) 7%, var(--background)); border-radius: 0 6px 6px 0; }
.alert-tip { --kind: var(--tip); } .alert-important { --kind: var(--important); } .alert-warning { --kind: var(--warning); } .alert-caution { --kind: var(--caution); }
.prose .alert > p { margin-bottom: 0.4rem; }
.prose .alert > :last-child { margin-bottom: 0; }
.alert-title { font: 650 0.9rem/1.5 var(--sans); color: var(--kind); }
.contains-task-list { list-style: none; padding-inline-start: 0.4rem !important; }
.task-list-item input { margin: 0 0.45rem 0 0; accent-color: var(--accent); }

.footnotes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.9rem; }
.data-footnote-backref { text-decoration: none; font-family: var(--sans); }
sup { line-height: 0; }
math[display=block] { overflow: auto hidden; margin: 0 0 1.2rem; padding: 0.2rem 0; font-size: 1.1em; }
`

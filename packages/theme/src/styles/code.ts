/** How much of a marked line's ground is the colour of its mark. */
export const MARK = 9

/** How much of the page's text colour is in the colours of code on it, in the light scheme: palettes for code leave nothing to spare. */
export const INK = 20

const marked = '.shiki .line:is(.highlighted, .diff, .focused)'

/** Code, in the line and in blocks. */
export const code = `
code { font-family: var(--mono); font-size: 0.875em; font-variant-ligatures: none; hyphens: none; }
:not(pre) > code { padding: 0.14em 0.35em; background: color-mix(in srgb, var(--text) 7%, transparent); border-radius: 4px; overflow-wrap: anywhere; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
a > code { color: inherit; }
:is(h1, h2, h3, h4, h5, h6) > code { padding: 0; background: none; }
:root { --gap: 1.1rem; }
pre {
	margin: 0; overflow-x: auto; background: var(--code); border: 1px solid var(--line); border-radius: var(--radius);
	font: 0.82rem/1.62 var(--mono); tab-size: 4; hyphens: none; text-wrap: nowrap;
}
pre > code { display: block; width: max-content; min-width: 100%; padding: 0.9rem var(--gap); font-size: inherit; }
.prose > pre { margin-bottom: calc(1.2 * var(--space)); }
.shiki, .shiki span { color: var(--shiki-light, inherit); font-style: var(--shiki-light-font-style, inherit); font-weight: var(--shiki-light-font-weight, inherit); text-decoration: var(--shiki-light-text-decoration, inherit); }
${marked} span { color: color-mix(in srgb, var(--text) ${INK}%, var(--shiki-light, currentColor)); }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=light]) :is(.shiki, .shiki span) { color: var(--shiki-dark, inherit); font-style: var(--shiki-dark-font-style, inherit); font-weight: var(--shiki-dark-font-weight, inherit); text-decoration: var(--shiki-dark-text-decoration, inherit); } }
@media screen { :root[data-theme=dark] :is(.shiki, .shiki span) { color: var(--shiki-dark, inherit); font-style: var(--shiki-dark-font-style, inherit); font-weight: var(--shiki-dark-font-weight, inherit); text-decoration: var(--shiki-dark-text-decoration, inherit); } }

figure.code { position: relative; }
.prose figure.code > figcaption { margin: 0; padding-block: 0.45rem; padding-inline: var(--gap) 5rem; background: var(--surface); border: 1px solid var(--line); border-bottom: 0; border-radius: var(--radius) var(--radius) 0 0; font: 0.78rem/1.6 var(--mono); text-align: start; text-wrap: wrap; }
figure.code > figcaption ~ pre { border-start-start-radius: 0; border-start-end-radius: 0; }
.copy-code { position: absolute; top: 0.4rem; inset-inline-end: 0.4rem; padding: 0.1rem 0.6rem; border: 1px solid var(--line); border-radius: 4px; background: var(--background); color: var(--muted); font: 0.75rem/1.6 var(--mono); opacity: 0; }
.copy-code:hover { color: var(--text); border-color: currentColor; }
:is(figure.code:hover, figure.code:focus-within) .copy-code { opacity: 1; }
@media (hover: none) { figure.code > .copy-code { opacity: 1; } }
@media (prefers-reduced-motion: no-preference) { .copy-code { transition: opacity 0.12s; } }

${marked} { --mark: var(--accent); position: relative; display: inline-block; width: calc(100% + 2 * var(--gap)); margin: 0 calc(-1 * var(--gap)); padding: 0 var(--gap); background: color-mix(in srgb, var(--mark) ${MARK}%, transparent); box-shadow: inset 3px 0 var(--mark); }
.shiki .line.add { --mark: var(--tip); } .shiki .line:is(.remove, .error) { --mark: var(--caution); } .shiki .line.warning { --mark: var(--warning); }
.shiki .line.diff::after { position: absolute; inset-inline-start: 0.38rem; color: var(--mark); }
.shiki .line.add::after { content: '+'; } .shiki .line.remove::after { content: '\\2212'; }
@supports (content: '+' / '') { .shiki .line.add::after { content: '+' / var(--added); } .shiki .line.remove::after { content: '\\2212' / var(--removed); } }
.shiki.has-focused .line:not(.focused) { filter: grayscale(1); }
.shiki.has-focused:is(:hover, :focus) .line { filter: none; }
.line-numbers .line::before { content: attr(data-line); content: attr(data-line) / ''; display: inline-block; width: 2ch; margin-inline-end: 1.4em; text-align: end; color: var(--muted); user-select: none; }
.line-numbers[data-line-digits='3'] .line::before { width: 3ch; } .line-numbers[data-line-digits='4'] .line::before { width: 4ch; }
figure.mermaid > pre { border-style: dashed; }
@media (min-width: 60rem) { .prose > :is(figure.code, figure.mermaid, pre) { margin-inline: -2rem; } }
@media (max-width: 34rem) { :root { --gap: 0.9rem; } pre { font-size: 0.78rem; } }
`

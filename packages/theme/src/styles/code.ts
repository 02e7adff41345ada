/** Code, in the line and in blocks. */
export const code = `
code { font-family: var(--mono); font-size: 0.86em; font-variant-ligatures: none; hyphens: none; }
:not(pre) > code { padding: 0.12em 0.35em; background: var(--surface); border-radius: 4px; overflow-wrap: anywhere; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
pre { margin: 0; padding: 0.95rem 1.1rem; overflow-x: auto; background: var(--surface); border-radius: 6px; font: 0.84rem/1.6 var(--mono); tab-size: 4; hyphens: none; }
pre code { font-size: inherit; }
.prose > pre { margin-bottom: 1.2rem; }
.shiki { color: var(--shiki-light, inherit); }
.shiki span { color: var(--shiki-light, inherit); }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) :is(.shiki, .shiki span) { color: var(--shiki-dark, inherit); } }
:root[data-theme=dark] :is(.shiki, .shiki span) { color: var(--shiki-dark, inherit); }

figure.code { position: relative; }
figure.code > figcaption { margin: 0; padding: 0.45rem 1.1rem; background: var(--surface); border-radius: 6px 6px 0 0; border-bottom: 1px solid var(--line); font: 0.8rem/1.5 var(--mono); }
figure.code > figcaption ~ pre { border-radius: 0 0 6px 6px; }
.copy-code { position: absolute; top: 0.4rem; inset-inline-end: 0.4rem; padding: 0.15rem 0.6rem; border: 1px solid var(--line); border-radius: 4px; background: var(--background); color: var(--muted); font: 0.75rem/1.5 var(--sans); opacity: 0; transition: opacity 0.12s; }
figure.code:hover .copy-code, .copy-code:focus-visible { opacity: 1; }
@media (hover: none) { .copy-code { opacity: 0.8; } }
.shiki .line.highlighted, .shiki .line.diff { display: inline-block; width: calc(100% + 2.2rem); margin: 0 -1.1rem; padding: 0 1.1rem; }
.shiki .line.highlighted { background: color-mix(in srgb, var(--accent) 13%, transparent); box-shadow: inset 3px 0 var(--accent); }
.shiki .line.add { background: color-mix(in srgb, var(--tip) 14%, transparent); box-shadow: inset 3px 0 var(--tip); }
.shiki .line.remove { background: color-mix(in srgb, var(--caution) 14%, transparent); box-shadow: inset 3px 0 var(--caution); }
.shiki.has-focused .line:not(.focused) { opacity: 0.45; }
.shiki.has-focused:hover .line { opacity: 1; }
.shiki.line-numbers { counter-reset: line calc(var(--start, 1) - 1); }
.shiki.line-numbers .line::before { counter-increment: line; content: counter(line); display: inline-block; width: 2rem; margin-inline-end: 1.1rem; text-align: end; color: var(--muted); user-select: none; }
figure.mermaid > pre { border: 1px dashed var(--line); }
`

/** The frame: page, header, footer, and what all pages share. */
export const base = `
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
	margin: 0 auto; padding: 0 1.25rem; max-width: calc(var(--measure) + 2.5rem);
	background: var(--background); color: var(--text);
	font: 1rem/1.65 var(--serif);
	overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { font-family: var(--sans); line-height: 1.25; font-weight: 650; letter-spacing: -0.011em; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
img, svg, video { max-width: 100%; height: auto; }
button { font: inherit; color: inherit; cursor: pointer; }
[hidden] { display: none !important; }
::selection { background: color-mix(in srgb, var(--accent) 25%, transparent); }

.visually-hidden, .sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip-link { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--surface); z-index: 1; }
.skip-link:focus { top: 0.5rem; }

.site-header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem; padding: 1.75rem 0 0; font-family: var(--sans); }
.site-title { margin-inline-end: auto; font-weight: 700; font-size: 1.1rem; letter-spacing: -0.01em; color: var(--text); text-decoration: none; }
.site-header nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: 0.9rem; }
.site-header nav a { color: var(--muted); text-decoration: none; padding: 0.35rem 0; }
.site-header nav a:hover { color: var(--text); }
.site-header nav a[aria-current] { color: var(--text); box-shadow: 0 2px 0 var(--accent); }
.scheme-toggle { display: inline-flex; padding: 0.5rem; margin: -0.5rem; border: 0; background: none; color: var(--muted); }
.scheme-toggle:hover { color: var(--text); }

main { padding: 2.5rem 0 1rem; min-height: 55vh; }
.page-header { margin-bottom: 2rem; }
.page-header h1, .intro h1 { margin: 0 0 0.5rem; font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.3rem); }
.description { margin: 0 0 0.6rem; color: var(--muted); font-size: 1.1rem; line-height: 1.5; }
.meta { margin: 0; color: var(--muted); font: 0.85rem/1.5 var(--sans); }
.meta .draft { color: var(--caution); }
.count { color: var(--muted); font: 400 0.8rem/1 var(--sans); }
.breadcrumbs ol { display: flex; gap: 0.4rem; margin: 0 0 0.75rem; padding: 0; list-style: none; font: 0.8rem/1.5 var(--sans); }
.breadcrumbs a { color: var(--muted); text-decoration: none; }
.breadcrumbs a:hover { color: var(--text); text-decoration: underline; }
.breadcrumbs li:not(:last-child)::after { content: '/'; margin-inline-start: 0.4rem; color: var(--line); }

.site-footer { margin-top: 4rem; padding: 1.5rem 0 2.5rem; border-top: 1px solid var(--line); font: 0.85rem/1.6 var(--sans); color: var(--muted); }
.consulting { margin-bottom: 1.25rem; }
.consulting p { margin: 0; }
.consulting-title { color: var(--text); font-weight: 650; }
.consulting ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.consulting li:not(:last-child)::after { content: '\\00a0\\00b7\\00a0'; }
.small-print { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; }
.small-print a { color: inherit; }
@media (max-width: 34rem) {
	.site-header nav { order: 1; flex-basis: 100%; }
}
@media (forced-colors: active) { .entry, .consulting { forced-color-adjust: auto; } .scheme-toggle { border: 1px solid; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`

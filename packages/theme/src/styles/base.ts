/** The frame: page, header, footer, and what all pages share. */
export const base = `
*, ::before, ::after { box-sizing: border-box; }
html {
	--small: var(--mono);
	position: relative; font-size: var(--size); scroll-padding-top: var(--space);
	background: var(--background); border-top: var(--edge) solid var(--accent);
	-webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
body {
	display: flex; flex-direction: column; min-height: 100vh; min-height: calc(100dvh - var(--edge));
	margin: 0 auto; padding: 0 1.25rem; max-width: calc(var(--page) + 2.5rem);
	color: var(--text); font: 1rem/var(--leading) var(--font);
	overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { font-family: var(--display); font-weight: var(--weight); line-height: 1.25; letter-spacing: var(--tracking); text-wrap: balance; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: from-font; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
img, svg, video { max-width: 100%; height: auto; }
button { font: inherit; color: inherit; cursor: pointer; }
summary { cursor: pointer; }
[hidden] { display: none !important; }
::selection { background: color-mix(in srgb, var(--accent) 25%, transparent); }

.visually-hidden, .sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip-link { position: absolute; inset-inline-start: 1rem; top: -4rem; z-index: 2; padding: 0.5rem 1rem; background: var(--background); border: 1px solid var(--accent); border-radius: var(--radius); }
.skip-link:focus { top: 0.5rem; }

.site-header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem; padding: 1.5rem 0 0; }
.site-title { margin-inline-end: auto; font: 700 1.12rem/1.5 var(--display); letter-spacing: -0.015em; color: var(--text); text-decoration: none; }
.site-title:hover { color: var(--accent); }
.site-header nav ul { display: flex; flex-wrap: wrap; gap: 0 1.35rem; margin: 0; padding: 0; list-style: none; font-size: 0.92rem; }
.site-header nav a { display: block; padding: 0.35rem 0; color: var(--muted); text-decoration: none; }
.site-header nav a:hover { color: var(--text); }
.site-header nav a[aria-current] { color: var(--text); box-shadow: inset 0 -2px var(--accent); }
.languages :is(ul, details) { font-size: 0.92rem; }
.languages details { position: relative; }
.languages summary { padding: 0.35rem 0; color: var(--muted); }
.languages summary:hover { color: var(--text); }
.site-header .languages details > ul { position: absolute; inset-inline-end: 0; z-index: 1; display: grid; gap: 0; min-width: 9rem; padding: 0.4rem 1rem; background: var(--background); border: 1px solid var(--line); border-radius: var(--radius); }
.scheme-toggle { display: grid; place-items: center; width: 2.25rem; height: 2.25rem; margin: 0 -0.55rem; padding: 0; border: 0; border-radius: 50%; background: none; color: var(--muted); }
@media (scripting: enabled) { .scheme-toggle[hidden] { display: grid !important; visibility: hidden; } }
.scheme-toggle:hover { color: var(--text); background: var(--surface); }
.scheme-toggle svg { grid-area: 1 / 1; }
:root[data-theme] .scheme-auto, :root:not([data-theme=light]) .scheme-light, :root:not([data-theme=dark]) .scheme-dark { visibility: hidden; }

main { flex: 1; width: 100%; max-width: var(--measure); margin-inline: auto; padding: 2.5rem 0 1rem; }
.page-header { margin-bottom: calc(2 * var(--space)); }
.page-header h1, .intro h1 { margin: 0 0 0.5rem; font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.25rem); line-height: 1.18; letter-spacing: -0.022em; }
.description { margin: 0 0 0.7rem; color: var(--muted); font-size: 1.1rem; line-height: 1.5; text-wrap: pretty; }
.meta, .breadcrumbs, .count, .pager, .small-print { font-family: var(--small); font-size: 0.78rem; line-height: 1.6; }
.meta { margin: 0; color: var(--muted); }
.meta > * { display: inline-block; }
.meta a { color: inherit; position: relative; }
.draft { color: var(--caution); }
.count { color: var(--muted); font-weight: 400; letter-spacing: 0; }
.breadcrumbs ol { display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin: 0 0 0.75rem; padding: 0; list-style: none; }
.breadcrumbs a { color: var(--muted); text-decoration: none; }
.breadcrumbs a:hover { color: var(--accent); text-decoration: underline; }
.breadcrumbs li:not(:last-child)::after { content: '/'; content: '/' / ''; margin-inline-start: 0.5rem; color: var(--muted); }

.site-footer { margin-top: 4rem; padding: 0 0 2rem; color: var(--muted); font-size: 0.9rem; }
.consulting { margin-bottom: 1.5rem; padding: 1.1rem 1.25rem; background: var(--surface); border-radius: var(--radius); line-height: 1.55; }
.consulting p { margin: 0; }
.consulting-title { color: var(--text); font-weight: 650; }
.consulting ul { margin: 0.15rem 0 0.45rem; padding: 0; list-style: none; }
.consulting li { display: inline; }
.consulting li:not(:last-child)::after { content: '\\00a0\\00b7\\000020'; content: '\\00a0\\00b7\\000020' / ''; }
.consulting .email { font-family: var(--mono); font-size: 0.86em; }
.small-print { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; }
.small-print span { margin-inline-end: auto; }
.small-print a { color: inherit; text-decoration: none; }
.small-print a:hover { color: var(--accent); text-decoration: underline; }
.to-top { position: absolute; inset-block: 0 5rem; inset-inline-end: 0; overflow: clip; pointer-events: none; }
.to-top a { position: sticky; top: calc(100vh - 3.5rem); top: calc(100dvh - 3.5rem); display: grid; place-items: center; width: 2.5rem; height: 2.5rem; margin: 200vh 0.75rem 0; background: var(--background); border: 1px solid var(--line); border-radius: 50%; color: var(--muted); pointer-events: auto; }
.to-top a:focus-visible { position: fixed; inset-inline-end: 0; margin-top: 0; }
.to-top a:hover { color: var(--accent); border-color: currentColor; }
@media (max-width: 34rem) {
	main { padding-top: 2rem; }
	.site-header nav:not(:has(details)) { order: 1; flex-basis: 100%; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`

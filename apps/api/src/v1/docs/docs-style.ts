/** The style of the documentation, in the scheme that the reader prefers. */
export const docsStyle = `
:root {
	color-scheme: light dark;
	--text: #1d2329;
	--quiet: #57606a;
	--back: #fff;
	--raised: #f4f6f8;
	--line: #d5dae0;
	--link: #0a58ca;
	--method: #14652f;
}
@media (prefers-color-scheme: dark) {
	:root {
		--text: #dfe4ea;
		--quiet: #9aa5b1;
		--back: #14181d;
		--raised: #1d232a;
		--line: #333c46;
		--link: #7db4ff;
		--method: #7fd79b;
	}
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0; padding: 1rem; background: var(--back); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
header, .columns { max-width: 70rem; margin: 0 auto; }
h1, h2, h3, h4 { line-height: 1.25; }
h1 { margin: .5rem 0; font-size: 1.75rem; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.4rem; text-transform: capitalize; }
h3 { margin: 0; font-size: 1.15rem; }
h4 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
h3 a { color: inherit; text-decoration: none; }
h3 a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: .875em/1.4 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.version, .type { color: var(--quiet); font-size: .875rem; font-weight: 400; }
.skip, .hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
.skip:focus { position: static; clip-path: none; width: auto; height: auto; }
nav { margin: 1rem 0; columns: 9rem; }
nav details { break-inside: avoid; }
nav ul { margin: .25rem 0 .75rem; padding: 0; list-style: none; }
nav a { display: block; font-size: .9375rem; padding: .15rem .5rem; border-radius: .25rem; text-decoration: none; }
nav a:hover { background: var(--raised); }
summary { cursor: pointer; }
nav summary { font-weight: 600; text-transform: capitalize; }
.operation { margin: 1.25rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.operation:target { border-color: var(--link); }
.request { padding: .35rem .6rem; border-radius: .35rem; background: var(--raised); }
.method { color: var(--method); font: 700 .8rem/1 ui-monospace, Menlo, Consolas, monospace; }
table { width: 100%; margin: .75rem 0; border-collapse: collapse; font-size: .9375rem; }
caption { padding: .25rem 0; color: var(--quiet); font-size: .875rem; text-align: start; }
th, td { padding: .4rem .6rem .4rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead > tr > th { color: var(--quiet); font-size: .8125rem; font-weight: 600; }
tbody > tr > th { width: 30%; min-width: 6.5rem; font-weight: 400; }
td p { margin: .15rem 0; }
.inside > td { padding: 0 0 .5rem; border-top: 0; }
.inside > td > details { padding: .25rem .6rem; border-inline-start: 2px solid var(--line); }
.inside caption, .answer caption { position: absolute; clip-path: inset(50%); }
.example { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1rem 0; }
.example p { margin: 0; }
pre { flex: 1 1 18rem; margin: 0; padding: .6rem; border-radius: .35rem; background: var(--raised); white-space: pre-wrap; }
.try { display: inline-block; padding: .35rem .9rem; border: 1px solid var(--link); border-radius: .35rem; text-decoration: none; }
.try:hover { background: var(--raised); }
.answer { margin: .35rem 0; }
.status { font: 700 .875rem/1 ui-monospace, Menlo, Consolas, monospace; }
@media (min-width: 60rem) {
	.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem; }
	nav { columns: auto; margin: 0; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; align-self: start; }
	h2 { margin-top: 0; }
	main > section + section > h2 { margin-top: 2.5rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`

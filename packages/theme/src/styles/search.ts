/** The search, over a page or on its own. */
export const search = `
.search-link { display: grid; place-items: center; width: 2.25rem; height: 2.25rem; margin-inline-end: -0.9rem; border-radius: 50%; color: var(--muted); }
.search-link:hover, .search-link[aria-current] { color: var(--text); background: var(--surface); }
.search-dialog { width: min(40rem, 100vw - 1.5rem); max-height: min(40rem, 100dvh - 3rem); margin: 3.5rem auto auto; padding: 0; border: 1px solid var(--line); border-radius: var(--radius); background: var(--background); color: inherit; box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 0.25); }
.search-dialog::backdrop { background: rgb(0 0 0 / 0.35); }
.search-dialog .search-box { padding: 1rem 1.25rem 1.25rem; }
.search-dialog .search-box input { padding-inline-end: 4.5rem; }
.search-close { position: absolute; top: 1.8rem; inset-inline-end: 1.9rem; padding: 0.1rem 0.5rem; border: 0; background: none; color: var(--muted); font: 0.78rem/1.6 var(--mono); }
.search-close:hover { color: var(--text); }
.search-box input { width: 100%; padding: 0.6rem 0.9rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--code); color: inherit; font: inherit; }
.search-box input:focus-visible { outline-offset: -1px; }
.search-box input::-webkit-search-cancel-button { display: none; }
.search-status { min-height: 1.25rem; margin: 0.5rem 0 0; color: var(--muted); font: 0.78rem/1.6 var(--mono); }
.search-results { margin: 0; padding: 0; list-style: none; }
.search-results li { padding: 0.75rem 0; border-bottom: 1px solid var(--line); line-height: 1.5; }
.search-results li:last-child { border: 0; }
.result-title { color: var(--text); font-weight: 650; text-decoration: none; }
.result-title:hover { color: var(--accent); }
.result-date { color: var(--muted); font: 0.78rem/1.6 var(--mono); white-space: nowrap; }
.search-results p { margin: 0.25rem 0 0; color: var(--muted); font-size: 0.9rem; overflow-wrap: anywhere; }
.search-results p a { font-weight: 600; text-decoration: none; }
.search-results p a::after { content: ' \\00203a'; content: ' \\00203a' / ''; color: var(--muted); }
.search-results mark { background: color-mix(in srgb, var(--warning) 25%, transparent); color: var(--text); border-radius: 2px; }
.search-box > button { margin-top: 0.75rem; padding: 0.4rem 0.9rem; border: 1px solid var(--line); border-radius: var(--radius); background: none; }
@media print { .search-link, .search-dialog { display: none; } }
`

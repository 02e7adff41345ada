/** Lists of posts and terms, and what stands around a post. */
export const lists = `
.intro { margin-bottom: 2.5rem; }
.intro p { margin: 0; font-size: 1.1rem; color: var(--muted); }
.entry { position: relative; padding: 1.6rem 0; border-top: 1px solid var(--line); }
.entries > .entry:first-child { border-top: 0; padding-top: 0; }
.entry h2 { margin: 0 0 0.35rem; font-size: 1.3rem; }
.entry h2 a { color: var(--text); text-decoration: none; }
.entry h2 a::after { content: ''; position: absolute; inset: 0; }
.entry:hover h2 a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 0.06em; }
.entry .summary {
	margin: 0 0 0.6rem; white-space: pre-line; line-height: 1.55;
}
.pager { display: flex; justify-content: space-between; margin-top: 1.5rem; font: 0.9rem/1.5 var(--sans); }
.pager-place { color: var(--muted); }

.terms { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; list-style: none; font: 0.85rem/1.4 var(--sans); }
.terms a { display: block; padding: 0.3rem 0.75rem; border: 1px solid var(--line); border-radius: 99rem; color: var(--text); text-decoration: none; }
.terms a:hover { border-color: var(--accent); color: var(--accent); }

.archive-year > h2 { margin: 2.25rem 0 0.25rem; font-size: 1.4rem; }
.archive-year > h2 a { color: inherit; text-decoration: none; }
.archive-month { display: grid; grid-template-columns: 8rem 1fr; gap: 0 1rem; padding: 0.6rem 0; border-top: 1px solid var(--line); }
.archive-month h3 { margin: 0; font-size: 0.9rem; line-height: 1.65rem; font-weight: 500; color: var(--muted); }
.archive-month ul { margin: 0; padding: 0; list-style: none; }
.archive-month li { display: flex; justify-content: space-between; gap: 1rem; padding: 0.1rem 0; line-height: 1.5; }
.archive-month li a { color: var(--text); text-decoration: none; }
.archive-month li a:hover { color: var(--accent); text-decoration: underline; }
.archive-month time { flex: none; color: var(--muted); font: 0.8rem/1.8 var(--sans); }
@media (max-width: 34rem) { .archive-month { grid-template-columns: 1fr; } }

.post-footer { display: grid; gap: 1.5rem; margin-top: 2.5rem; }
.series { padding: 1rem 1.25rem; background: var(--surface); border-radius: 6px; font: 0.9rem/1.6 var(--sans); }
.series p { margin: 0 0 0.4rem; color: var(--muted); }
.series ol { margin: 0; padding-inline-start: 1.4rem; }
.series [aria-current] { font-weight: 650; }
.post-nav { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font: 0.95rem/1.45 var(--sans); }
.post-nav a { color: var(--text); text-decoration: none; }
.post-nav a:hover { color: var(--accent); }
.post-nav span { display: block; color: var(--muted); font-size: 0.8rem; }
.post-nav .older { grid-column: 2; text-align: end; }
.link-list h2 { margin: 2rem 0 0.4rem; font-size: 1rem; }
.link-list ul { margin: 0; padding-inline-start: 1.2rem; }
.toc { margin: 0 0 2rem; padding: 0.6rem 1.25rem; background: var(--surface); border-radius: 6px; font: 0.9rem/1.6 var(--sans); }
.toc summary { cursor: pointer; font-weight: 650; padding: 0.2rem 0; }
.toc ul { margin: 0.25rem 0; padding-inline-start: 1.2rem; list-style: none; }
.toc > ul { padding-inline-start: 0; }
.toc a { color: var(--text); text-decoration: none; }
.toc a:hover { color: var(--accent); text-decoration: underline; }
`

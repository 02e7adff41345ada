/** Lists of posts and terms, and what stands around a post. */
export const lists = `
.intro { margin-bottom: calc(2.75 * var(--space)); padding-bottom: calc(2.25 * var(--space)); border-bottom: 1px solid var(--line); }
.intro .prose { font-size: 1.1rem; line-height: 1.55; color: var(--muted); }
.intro .prose > :last-child { margin-bottom: 0; }
.intro img { display: block; width: 144px; height: 144px; margin-bottom: 1.25rem; border-radius: 50%; object-fit: cover; background: var(--surface); }
.intro :is(.terms, .social) { margin-top: 1.25rem; }
.social { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-inline: -0.6rem 0; padding: 0; list-style: none; font-size: 0.92rem; }
.social a { display: grid; place-items: center; min-width: 2.5rem; height: 2.5rem; padding: 0 0.5rem; border-radius: 99rem; color: var(--muted); text-decoration: none; }
.social a:hover { color: var(--text); background: var(--surface); }
.profile { display: grid; align-content: center; justify-items: center; min-height: 60vh; margin: 0; border: 0; text-align: center; }
.profile :is(.terms, .social) { justify-content: center; }
.profile .social { margin-inline: 0; }
.entry.lead h2 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 1.85rem); line-height: 1.2; letter-spacing: -0.02em; }
.pinned { margin: 0 0 0.3rem; color: var(--accent); font: 0.78rem/1.6 var(--small); }
.entry { position: relative; padding: 1.7rem 0; border-top: 1px solid var(--line); }
.entries > .entry:first-child { border-top: 0; padding-top: 0; }
.entry h2 { margin: 0 0 0.4rem; font-size: 1.3rem; }
.entry h2 a { color: var(--text); text-decoration: none; }
.entry h2 a::after { content: ''; position: absolute; inset: 0; }
.entry h2 a:focus-visible { outline: 0; }
.entry h2 a:focus-visible::after { outline: 2px solid var(--accent); outline-offset: 0.5rem; border-radius: var(--radius); }
.entry:hover h2 a { color: var(--accent); }
.entry .meta :is(time, [title]) { position: relative; }
.entry .summary { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; margin: 0 0 0.7rem; overflow: hidden; line-height: 1.6; text-wrap: pretty; }

.pager { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.5rem 1rem; margin-top: 1rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 0.85rem; }
.pager a { padding: 0.25rem 0; text-decoration: none; }
.pager a:hover { text-decoration: underline; }
.pager ol { display: flex; flex-wrap: wrap; gap: 0 0.25rem; margin: 0; padding: 0; list-style: none; color: var(--muted); }
.pager li > * { display: block; min-width: 2rem; padding: 0.25rem; text-align: center; border-radius: var(--radius); }
.pager li a { color: var(--muted); }
.pager li a:hover { color: var(--accent); background: var(--surface); text-decoration: none; }
.pager [aria-current] { color: var(--text); font-weight: 700; box-shadow: inset 0 0 0 1px var(--line); }
.pager .next { margin-inline-start: auto; }
.pager .previous { margin-inline-end: auto; }

.terms { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; list-style: none; font-size: 0.88rem; line-height: 1.4; }
.post-footer .terms { align-items: baseline; }
.post-footer .terms::before { content: attr(aria-label); content: attr(aria-label) / ''; min-width: 6.5rem; color: var(--muted); font: 0.78rem/1.6 var(--small); }
.terms :is(a, button) { display: flex; align-items: baseline; gap: 0.45em; padding: 0.3rem 0.75rem; border: 1px solid var(--line); border-radius: 99rem; background: none; color: var(--text); text-decoration: none; }
.terms a:hover, .share button:hover { border-color: var(--accent); color: var(--accent); }

.archive-year > h2 { margin: 2.5rem 0 0.5rem; font-size: 1.45rem; }
.archive-year > h2 a, .archive-month h3 a { color: inherit; text-decoration: none; }
.archive-year > h2 a:hover, .archive-month h3 a:hover { color: var(--accent); }
.archive-month { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0.1rem 1rem; padding: 0.65rem 0; border-top: 1px solid var(--line); }
.archive-month h3 { margin: 0; font-size: 0.95rem; line-height: 1.7rem; font-weight: 500; letter-spacing: 0; color: var(--muted); }
.archive-month ul { margin: 0; padding: 0; list-style: none; }
.archive-month li { display: flex; justify-content: space-between; gap: 1rem; line-height: 1.7rem; }
.archive-month li a { padding: 0.15rem 0; line-height: 1.4rem; color: var(--text); text-decoration: none; }
.archive-month li a:hover { color: var(--accent); text-decoration: underline; }
.archive-month time { flex: none; color: var(--muted); font: 0.78rem/1.7rem var(--small); }
@media (max-width: 34rem) { .archive-month { grid-template-columns: 1fr; } }

.post-footer { display: grid; gap: 1rem; margin-top: calc(2.75 * var(--space)); }
.post-footer:empty { display: none; }
.series { padding: 1rem 1.25rem; background: var(--surface); border-radius: var(--radius); font-size: 0.94rem; line-height: 1.55; }
.series p { margin: 0 0 0.4rem; color: var(--muted); }
.series ol { margin: 0; padding-inline-start: 1.5rem; }
.series li { padding: 0.1rem 0; }
.series li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
.series [aria-current] { font-weight: 650; }
.post-nav { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin-top: calc(2.5 * var(--space)); padding-top: 1.5rem; border-top: 1px solid var(--line); line-height: 1.4; }
.post-nav a { color: var(--text); font-weight: 600; text-decoration: none; text-wrap: balance; }
.post-nav a:hover { color: var(--accent); }
.post-nav span { display: block; margin-bottom: 0.2rem; color: var(--muted); font: 0.78rem/1.6 var(--small); }
.post-nav .older { grid-column: 2; text-align: end; }
@media (max-width: 34rem) {
	.post-nav { grid-template-columns: 1fr; gap: 1.1rem; }
	.post-nav .older { grid-column: 1; text-align: start; }
}
.link-list h2 { margin: 2.25rem 0 0.5rem; font-size: 1.05rem; letter-spacing: -0.005em; }
.link-list ul { margin: 0; padding: 0; list-style: none; line-height: 1.5; }
.link-list li { padding: 0.3rem 0; border-top: 1px solid var(--line); }
.link-list a { display: block; color: var(--text); text-decoration: none; }
.link-list a:hover { color: var(--accent); text-decoration: underline; }
.feeds { margin: 0; padding: 0; list-style: none; }
.feeds li { position: relative; padding: 0.9rem 0; padding-inline-end: 6rem; border-top: 1px solid var(--line); }
.feeds span { display: block; font-weight: 650; }
.feed-address { direction: ltr; unicode-bidi: isolate; font: 0.85rem/1.6 var(--mono); overflow-wrap: anywhere; }
.feeds .copy-code { top: 1.3rem; inset-inline-end: 0; opacity: 1; }
.toc { margin: 0 0 calc(2 * var(--space)); padding: 0.5rem 1.25rem; background: var(--surface); border-radius: var(--radius); font-size: 0.94rem; line-height: 1.5; }
.toc summary { padding: 0.2rem 0; font-weight: 650; }
.toc ul { margin: 0; padding-inline-start: 1.1rem; list-style: none; }
.toc details > ul { margin: 0.25rem 0 0.4rem; padding: 0; }
.toc a { display: block; padding: 0.17rem 0; color: var(--text); text-decoration: none; }
.toc :is(a:hover, [aria-current]) { color: var(--accent); text-decoration: underline; }
`

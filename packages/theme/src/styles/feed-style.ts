import type { Wording } from '../texts/wording.ts'
import { defaultTokens, type Tokens, tokenStyle } from './tokens.ts'
import { quoted } from './word-style.ts'

/**
 * The style of feeds in a browser, RSS and Atom alike: what a feed is, its title, and of each post title, address, day and summary. XML
 * and CSS have no links; the addresses can be copied.
 */
export function feedStyle(
	tokens: Partial<Tokens>,
	{ texts, isRightToLeft }: Pick<Wording, 'texts' | 'isRightToLeft'>,
): string {
	// Addresses and dates go from left to right and stand where the rest begins.
	const [direction, start] = isRightToLeft ? ['rtl', 'right'] : ['ltr', 'left']
	return `${tokenStyle({ ...defaultTokens, ...tokens })}
* { display: none; }
:root { display: block; direction: ${direction}; text-align: ${start}; max-width: var(--measure); margin: 0 auto; padding: 2rem 1.25rem; background: var(--background); color: var(--text); font: var(--size)/var(--leading) var(--font); overflow-wrap: anywhere; }
:root::before { content: ${quoted(texts.feedHelp)}; display: block; margin-bottom: 2rem; padding: 0.8rem 1.1rem; border-inline-start: 3px solid var(--accent); background: var(--surface); }
channel, item, entry, :is(channel, feed, item, entry) > :is(title, description, subtitle, summary, pubDate, published), item > link, entry > link[rel=alternate] { display: block; unicode-bidi: plaintext; }
:is(channel, feed) > title { font: var(--weight) 2em/1.2 var(--display); }
item, entry { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
:is(item, entry) > title { margin-bottom: 0.2em; font: var(--weight) 1.25em/1.3 var(--display); }
:is(item, entry) > :is(link, pubDate, published), subtitle, channel > description { color: var(--muted); }
:is(item, entry) > :is(link, pubDate, published) { font: 0.8em/1.6 var(--mono); }
link[href]::before { content: attr(href); }
`
}

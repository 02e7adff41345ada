/** A value for the light and one for the dark scheme. */
export type Schemes = readonly [light: string, dark: string]

/** What the look of the theme is made from. Colours have a value for each scheme; each token is a custom property: `--accent`. */
export interface Tokens {
	/** Page. */
	readonly background: Schemes
	/** Cards, code in the line, the table of contents. */
	readonly surface: Schemes
	/** Code blocks: as light (and as dark) as can be, for the many colours on it. */
	readonly code: Schemes
	/** Text. */
	readonly text: Schemes
	/** Meta lines, captions. */
	readonly muted: Schemes
	/** Hairlines. */
	readonly line: Schemes
	/** Links and marks. */
	readonly accent: Schemes
	/** Alerts, by their kind. */
	readonly note: Schemes
	readonly tip: Schemes
	readonly important: Schemes
	readonly warning: Schemes
	readonly caution: Schemes
	/** Font stack of what is read. */
	readonly font: string
	/** Font stack of headings and of the site's title. */
	readonly display: string
	/** Font stack of code and of the small print: dates, paths, counts. */
	readonly mono: string
	/** Weight of headings. */
	readonly weight: string
	/** Space between the letters of headings. */
	readonly tracking: string
	/** Font size that all others are relative to. */
	readonly size: string
	/** Line height of the text. */
	readonly leading: string
	/** Step of the spacing scale. */
	readonly space: string
	/** Longest line of text. */
	readonly measure: string
	/** Width of header and footer; the text stands in the middle of it. */
	readonly page: string
	/** Rounding of boxes. */
	readonly radius: string
	/** Thickness of the line in the accent's colour above every page. */
	readonly edge: string
}

const sans =
	"-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"

/** The theme's own tokens. Every colour of text has a contrast of at least 4.5 on everything that it is used on. */
export const defaultTokens: Tokens = {
	background: ['#fcfbf8', '#15171a'],
	surface: ['#f3f1ec', '#1e2125'],
	code: ['#ffffff', '#1a1d21'],
	text: ['#22211f', '#dbd9d4'],
	muted: ['#635f58', '#a19d96'],
	line: ['#e2ded6', '#32363b'],
	accent: ['#0b5c66', '#7fc8cd'],
	note: ['#0a58a8', '#7db7f0'],
	tip: ['#1a6b3c', '#7fc99a'],
	important: ['#6b3fa0', '#bfa0e8'],
	warning: ['#855000', '#e0b35c'],
	caution: ['#a3262a', '#f0918f'],
	font: sans,
	display: sans,
	mono: "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'Liberation Mono', monospace",
	weight: '680',
	tracking: '-0.014em',
	size: '106.25%',
	leading: '1.65',
	space: '1rem',
	measure: '68ch',
	page: 'var(--measure)',
	radius: '6px',
	edge: '3px',
}

/** Writes tokens as custom properties: light by default and on paper, dark where the reader or the system asks for it. */
export function tokenStyle(tokens: Tokens): string {
	const entries = Object.entries(tokens) as [string, string | Schemes][]
	const plain = entries
		.filter(([, value]) => typeof value === 'string')
		.map(([name, value]) => `--${name}:${value}`)
	const scheme = (index: 0 | 1) =>
		entries
			.filter(([, value]) => typeof value !== 'string')
			.map(([name, value]) => `--${name}:${value[index]}`)
	const dark = scheme(1).join(';')
	return [
		`:root{color-scheme:light;${[...plain, ...scheme(0)].join(';')}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
		`@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
	].join('\n')
}

/** A value for the light and one for the dark scheme. */
export type Schemes = readonly [light: string, dark: string]

/** What the look of the theme is made from. Colours have a value for each scheme. */
export interface Tokens {
	/** Page. */
	readonly background: Schemes
	/** Cards, code, notes. */
	readonly surface: Schemes
	/** Text. */
	readonly text: Schemes
	/** Meta lines, captions. */
	readonly muted: Schemes
	/** Hairlines. */
	readonly line: Schemes
	/** Links and marks. */
	readonly accent: Schemes
	readonly note: Schemes
	readonly tip: Schemes
	readonly important: Schemes
	readonly warning: Schemes
	readonly caution: Schemes
	/** Font stack of what is read. */
	readonly serif: string
	/** Font stack of what is looked at: headings, menus, meta lines. */
	readonly sans: string
	readonly mono: string
	/** Longest line. */
	readonly measure: string
}

/** The theme's own tokens. Every text colour has a contrast of at least 4.5 on background and surface. */
export const defaultTokens: Tokens = {
	background: ['#fdfcfa', '#16181b'],
	surface: ['#f4f2ee', '#1f2226'],
	text: ['#23211e', '#dcd9d3'],
	muted: ['#66615a', '#a09b93'],
	line: ['#e3dfd8', '#33373c'],
	accent: ['#0d5c63', '#84c5c9'],
	note: ['#0a58a8', '#7db7f0'],
	tip: ['#1a6b3c', '#7fc99a'],
	important: ['#6b3fa0', '#bfa0e8'],
	warning: ['#8a5300', '#e0b35c'],
	caution: ['#a3262a', '#f0918f'],
	serif:
		"Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', serif",
	sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
	mono: "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
	measure: '42rem',
}

/** Writes tokens as custom properties: light by default, dark where the reader or the system asks for it. */
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
		`@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
		`:root[data-theme=dark]{color-scheme:dark;${dark}}`,
	].join('\n')
}

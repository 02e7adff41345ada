import { defaultTokens, type Tokens } from './tokens.ts'

/** An icon in the theme's colours, for a site that has none of its own: lines of text on a page. */
export function favicon(tokens: Partial<Tokens> = {}): string {
	const { accent, background } = { ...defaultTokens, ...tokens }
	return (
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
		`<rect width="32" height="32" rx="7" fill="${safe(accent[0])}"/>` +
		`<path d="M8 10h16M8 16h16M8 22h9" stroke="${safe(background[0])}" stroke-width="3" stroke-linecap="round"/></svg>\n`
	)
}

/** A colour of the config, as the value of an attribute. */
function safe(color: string): string {
	return color.replace(/["&<>]/g, '')
}

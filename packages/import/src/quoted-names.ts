/** Names that a message has room for. */
const MOST = 20

/** Names as a message lists them: `` `a`, `b` ``. Of very many the first ones, and how many more there are. */
export function quotedNames(names: readonly string[]): string {
	const quoted = names.slice(0, MOST).map((name) => `\`${name}\``)
	const more = names.length - quoted.length
	return `${quoted.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

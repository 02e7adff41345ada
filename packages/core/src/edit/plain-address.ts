/** An address as it may stand bare in Markdown: what would end it is encoded. */
export function plainAddress(url: string): string {
	return /[\s()<>]/.test(url) ? encodeURI(url).replace(/[()]/g, encodeByte) : url
}

function encodeByte(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

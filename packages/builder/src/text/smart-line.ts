import { smarten } from '@blog/core'

/**
 * Makes typographic quotes and dashes in a line of Markdown, but not in addresses and code.
 *
 * @example smartLine("Ann's [place](/it's/)") // "Ann’s [place](/it's/)"
 */
export function smartLine(line: string): string {
	const parts = line.split(/(\]\([^)]*\)|`[^`]*`)/)
	return smarten(parts, (index) => index % 2 === 0).join('')
}

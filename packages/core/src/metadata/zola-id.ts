import anyAscii from 'any-ascii'

/**
 * Makes the id of a heading as Zola does: letters of every script, and emoji, by their names in ASCII; one hyphen for whatever stands between words.
 *
 * @example zolaId('What’s next? 🦀') // 'what-s-next-crab'
 * @see https://www.getzola.org/documentation/content/linking/#heading-id-and-anchor-insertion
 */
export function zolaId(text: string): string {
	return anyAscii(text.replace(/\p{Script=Han}/gu, '$& ').replaceAll('×', 'x'))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
}

import { gateFields } from '../gates/gate-fields.ts'
import { gatesInText } from '../gates/gates-in-text.ts'
import { notForEverybody } from '../gates/not-for-everybody.ts'
import { childrenOf, rawTextIn, textIn, type XmlElement } from './xml-element.ts'

/** Statuses of what a site shows, or will. Plug-ins have others, which hide. */
const shownStatuses = ['publish', 'future']

/**
 * Finds what shows an item of WordPress, or a part of it, to some readers alone.
 *
 * @returns As it is called there: names of fields, blocks and shortcodes. What reusable blocks hide is not among it.
 */
export function gatesOf(element: XmlElement): readonly string[] {
	const fields = childrenOf(element, 'wp:postmeta').map(
		(meta) => [textIn(meta, 'wp:meta_key'), textIn(meta, 'wp:meta_value')] as const,
	)
	const texts = ['content:encoded', 'excerpt:encoded'].map((name) => rawTextIn(element, name))
	return [...new Set([...gateFields(fields), ...texts.flatMap(gatesInText)])]
}

/** Why an item must not be published; `undefined` if it may. */
export function hiddenBy(
	element: XmlElement,
	said: {
		readonly status: string
		readonly isDated: boolean
		readonly gates: readonly string[]
	},
): string | undefined {
	const { status, isDated, gates } = said
	// WordPress always writes one; who does not may have meant anything.
	if (status === '') return 'no status'
	// Without its date it would not wait.
	if (!shownStatuses.includes(status) || (status === 'future' && !isDated)) return status
	if (textIn(element, 'wp:post_password') !== '') return 'password'
	return gates.length > 0 ? notForEverybody : undefined
}

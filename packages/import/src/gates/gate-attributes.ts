import { attributesOf, type BlockSaid } from '../convert/block-marks.ts'
import { attributeWords, plugins } from './known-gates.ts'
import { saysSomething } from './says-something.ts'

const known = plugins.flatMap(({ attributes = [] }) => attributes)
const anyOf = new RegExp([...known, attributeWords.source].join('|'), 'i')

/** The attribute by which a block of any kind is shown to some readers alone; `undefined` if there is none. */
export function gateAttribute(block: BlockSaid): string | undefined {
	if (!anyOf.test(block.json)) return undefined
	const attributes = attributesOf(block)
	if (attributes === undefined) return known.find((name) => block.json.includes(`"${name}"`))
	return Object.keys(attributes).find(
		(name) => isGateAttribute(name) && hides(name, attributes[name]),
	)
}

function isGateAttribute(name: string): boolean {
	// Those of Spectra have a switch, which is known.
	return known.includes(name) || (attributeWords.test(name) && !name.startsWith('UAG'))
}

function hides(name: string, value: unknown): boolean {
	// `false` is another one's, and hides from everybody.
	if (name === 'blockVisibility' && typeof value !== 'object') return false
	if (name !== 'editorskit') return saysSomething(value)
	const { loggedin, loggedout } = (value ?? {}) as Readonly<Record<string, unknown>>
	return loggedin === false || loggedout === false
}

import { gateWords, otherWords, plugins } from './known-gates.ts'

const fields = new Set(plugins.flatMap(({ fields = [] }) => fields))
const shortcodes = plugins.flatMap(({ shortcodes = [] }) => shortcodes)
const blocks = plugins.flatMap(({ blocks = [] }) => blocks)

/** Names of attributes by which a block of any kind is shown to some readers alone. */
export const gateAttributes = plugins.flatMap(({ attributes = [] }) => attributes)

/** Whether a field says of a post who may read it. */
export function isGateField(name: string): boolean {
	return fields.has(name)
}

/**
 * Whether a shortcode shows what it encloses to some readers alone. s2Member has `_s2If` in `s2If`.
 *
 * @param given What stands in the call behind the name.
 */
export function isGateShortcode(written: string, _given: string): boolean {
	const name = written.toLowerCase().replaceAll('-', '_').replace(/^_+/, '')
	return shortcodes.some((known) => isOf(name, known)) || soundsLikeGate(name)
}

/**
 * Whether a block shows what is in it to some readers alone.
 *
 * @param name Without `core/`.
 */
export function isGateBlock(name: string): boolean {
	const [, own = ''] = /^[^/]*\/(.*)$/.exec(name) ?? []
	return blocks.some((known) => isOf(name, known)) || soundsLikeGate(own)
}

function isOf(name: string, known: string): boolean {
	return known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known
}

function soundsLikeGate(name: string): boolean {
	const words = name.split(/[/_-]/)
	return words.some((word) => gateWords.test(word)) && !words.some((word) => otherWords.test(word))
}

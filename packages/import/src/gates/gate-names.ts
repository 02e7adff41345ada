import { gateWords, otherWords, plugins } from './known-gates.ts'

const fields = new Set(plugins.flatMap(({ fields = [] }) => fields))
const shortcodes = plugins.flatMap(({ shortcodes = [] }) => shortcodes)
const blocks = plugins.flatMap(({ blocks = [] }) => blocks)

/** Whether a field says of a post who may read it. */
export function isGateField(name: string): boolean {
	return fields.has(name)
}

/**
 * Whether a shortcode shows what it encloses to some readers alone. s2Member has `_s2If` in `s2If`.
 *
 * @param given What stands in the call behind the name: `[member name="Ann"]` shows somebody, `[role level="editor"]` hides.
 */
export function isGateShortcode(written: string, given: string): boolean {
	const name = written.toLowerCase().replaceAll('-', '_').replace(/^_+/, '')
	if (person.test(name) && /\b(?:name|title|photo|image|img|avatar)\s*=/i.test(given)) return false
	if (name === 'role' && /\blevel\s*=/i.test(given)) return true
	return shortcodes.some((known) => isOf(name, known)) || soundsLikeGate(name)
}

/** Somebody, who is shown. */
const person = /^(?:member|guest|visitor|student)s?$/

/**
 * Whether a block shows what is in it to some readers alone. One that is called `member` is somebody.
 *
 * @param name Without `core/`.
 */
export function isGateBlock(name: string): boolean {
	const [, own = ''] = /^[^/]*\/(.*)$/.exec(name) ?? []
	return (
		blocks.some((known) => isOf(name, known)) ||
		(own !== 'member' && own !== 'guest' && soundsLikeGate(own))
	)
}

function isOf(name: string, known: string): boolean {
	return known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known
}

function soundsLikeGate(name: string): boolean {
	const words = name.split(/[/_-]/)
	// `user_only` is said by both words.
	return [...words, words.join('')].some((word) => gateWords.test(word) && !isExcused(word, words))
}

function isExcused(word: string, words: readonly string[]): boolean {
	return otherWords.some(
		({ of, beside, unless }) =>
			of.test(word) &&
			words.some((other) => beside.test(other)) &&
			!(unless !== undefined && words.some((other) => unless.test(other))),
	)
}

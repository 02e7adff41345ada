import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { UrlRules } from './generators/url-rules.ts'
import { isWritten } from './is-draft.ts'
import { publishedFlag } from './published-flag.ts'

const kept = [
	...['draft', 'auto-draft', 'pending', 'future', 'scheduled'],
	...['private', 'unpublished', 'hidden', 'trash'],
]
const forSome = ['internal', 'members', 'paid', 'password', 'protected', 'subscribers', 'tiers']

/** What other programs write of a text that is not for everybody: Obsidian, WordPress, Ghost. */
const isHiding: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
	['publish', (value) => publishedFlag(value) === false],
	...['private', 'unpublished', 'hidden'].map((key) => [key, isSwitchedOn] as const),
	['password', isWritten],
	['status', isOneOf(kept)],
	['post_status', isOneOf(kept)],
	['visibility', isOneOf([...kept, ...forSome])],
])

/** Generators whose own keys alone say what is shown; elsewhere a program of the site may read any key. */
const settled = new Set(['hugo', 'jekyll', 'docusaurus'])

/**
 * Tells whether a key says in the words of another program that a post is not for the public, and that it is kept as a draft for that: `publish: false`, `status: draft`,
 * `visibility: private`, in any case.
 *
 * @param urls Whose site it is; some generators publish such posts, and so they are public already.
 */
export function isHiddenElsewhere(
	frontMatter: Pick<FrontMatter, 'values' | 'repeated' | 'place'>,
	urls: UrlRules | undefined,
	file: string,
	diagnostics: Diagnostic[],
): boolean {
	if (settled.has(urls?.like ?? '')) return false
	const { values, repeated } = frontMatter
	const keys = Object.keys(values).filter((one) => isHiding.has(one.toLowerCase()))
	// That they stand twice is told already.
	if (keys.some((one) => repeated.has(one))) return true
	const key = keys.find((one) => isHiding.get(one.toLowerCase())?.(values[one]))
	if (key === undefined) return false
	// A password is nobody's to see.
	const written =
		key.toLowerCase() === 'password' ? key : `${key}: ${[values[key]].flat().join(', ')}`
	const message = `Unexpected \`${written}\`, expected \`draft\`: this is kept as a draft`
	const hint = 'Write `draft: true` if it is one, or add `draft: false` to show it.'
	const place = frontMatter.place([key])
	diagnostics.push(report('front-matter-hides', file, message, { place, hint }))
	return true
}

function isSwitchedOn(value: unknown): boolean {
	return publishedFlag(value) === true
}

function isOneOf(words: readonly string[]): (value: unknown) => boolean {
	return (value) => [value].flat().some((one) => words.includes(String(one).trim().toLowerCase()))
}

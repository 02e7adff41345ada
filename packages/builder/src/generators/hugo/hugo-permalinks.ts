import { type PermalinkRule, readPageTarget } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { keyIn, type Values } from './keys-without-case.ts'

/** Patterns of addresses, and what of them is not understood. */
export interface HugoPermalinks {
	readonly rules: readonly PermalinkRule[] | undefined
	readonly problems: NonNullable<GeneratorSite['problems']>
}

type Found = Required<HugoPermalinks> & { readonly rules: readonly PermalinkRule[] }

/** Of which kinds of pages a map may speak. */
const kinds = ['page', 'section', 'taxonomy', 'term']

/**
 * Reads patterns of pages of any kind: `permalinks.page.posts`, as older sites have it `permalinks.posts`, or a list of rules with targets. Those of a language stand in place of all that the site says.
 *
 * @param raw As parsed, keys in any case.
 * @see https://gohugo.io/configuration/permalinks/
 */
export function hugoPermalinks(raw: Values): HugoPermalinks {
	const languagesKey = keyIn(raw, 'languages')
	const languages = languagesKey === undefined ? undefined : raw[languagesKey]
	const said = Object.entries(isObject(languages) ? languages : {})
	const ofLanguages = said.map(([language, own]) =>
		isObject(own) ? within(language, readAt(own, ['languages', language])) : none,
	)
	const others = said.flatMap(([language, own]) =>
		isObject(own) && keyIn(own, 'permalinks') === undefined ? [language] : [],
	)
	const ofSite = readAt(raw, [])
	const isOfAll = others.length === said.length
	const all = [...ofLanguages, isOfAll ? ofSite : within(`{${others.join(',')}}`, ofSite)]
	const rules = all.flatMap((one) => one.rules)
	return {
		rules: rules.length > 0 ? rules : undefined,
		problems: all.flatMap(({ problems }) => problems),
	}
}

const none: Found = { rules: [], problems: [] }

/** @param language Pattern of it. */
function within(language: string, { rules, problems }: Found): Found {
	return {
		problems,
		rules: rules.map(({ target, pattern }) => ({
			pattern,
			target: { language, ...target },
		})),
	}
}

function readAt(map: Values, above: readonly string[]): Found {
	const key = keyIn(map, 'permalinks')
	if (key === undefined) return none
	const said = map[key]
	const path = [...above, key]
	if (Array.isArray(said)) return together(said.map((one) => readRule(one, path)))
	if (!isObject(said)) return none
	return together(Object.entries(said).map(([name, value]) => readEntry(name, value, path)))
}

function together(found: readonly Found[]): Found {
	return {
		rules: found.flatMap(({ rules }) => rules),
		problems: found.flatMap(({ problems }) => problems),
	}
}

function readRule(said: unknown, path: readonly string[]): Found {
	if (!isObject(said)) return none
	const at = (name: string) => said[keyIn(said, name) ?? '']
	const pattern = at('pattern')
	const { target, problems } = readPageTarget(at('target'))
	return {
		rules: typeof pattern === 'string' && target ? [{ pattern, target }] : [],
		problems: problems.map((message) => ({ path, message })),
	}
}

function readEntry(name: string, value: unknown, above: readonly string[]): Found {
	const path = [...above, name]
	// A pattern without a kind is one of pages, and of terms.
	if (typeof value === 'string')
		return { rules: ['page', 'term'].map((kind) => ruleOf(kind, name, value)), problems: [] }
	if (!isObject(value)) return none
	const kind = name.toLowerCase()
	if (!kinds.includes(kind)) {
		const message = `Unexpected \`permalinks.${name}\`, expected patterns of \`${kinds.join('`, `')}\``
		return { rules: [], problems: [{ path, message }] }
	}
	const rules = Object.entries(value).flatMap(([section, pattern]) =>
		typeof pattern === 'string' ? [ruleOf(kind, section, pattern)] : [],
	)
	return { rules, problems: [] }
}

function ruleOf(kind: string, section: string, pattern: string): PermalinkRule {
	const name = section.replace(/^[ /]+|[ /]+$/g, '')
	return { target: { kind, path: name === '' ? '/*' : `/{${name},${name}/**}` }, pattern }
}

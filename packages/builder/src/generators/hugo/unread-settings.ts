import { isObject } from '../../config/check-fields.ts'
import type { UnreadSetting } from '../generator-site.ts'
import {
	mootSettings,
	readSettings,
	settingsOfLanguages,
	type ToldSetting,
	toldSettings,
} from './hugo-settings.ts'
import { keyIn, type Values } from './keys-without-case.ts'

/** What a setting is, by its name in lower case. */
type Fates = ReadonlyMap<string, Fate>
type Fate = 'read' | 'moot' | (ToldSetting & { readonly name: string; readonly isRead?: string })

const ofHugo: Fates = new Map<string, Fate>([
	...readSettings.map((name) => [name.toLowerCase(), 'read'] as const),
	...mootSettings.map((name) => [name.toLowerCase(), 'moot'] as const),
	...told(toldSettings),
])

function told(settings: Readonly<Record<string, ToldSetting>>): readonly [string, Fate][] {
	return Object.entries(settings).map(([name, one]) => [name.toLowerCase(), { ...one, name }])
}

/** Which settings of a config mean something that is not done. */
export interface Unread {
	/** Settings that are told, each once. */
	readonly unread: readonly UnreadSetting[]
	/** Names, as written, that Hugo's documentation has not. */
	readonly unknown: readonly string[]
}

/**
 * Looks at every setting of a Hugo config.
 *
 * @param raw As parsed, keys in any case.
 * @param ofTheme What is told of a theme's settings.
 * @param language What it says is said of the whole site.
 */
export function unreadSettings(
	raw: Values,
	ofTheme: Readonly<Record<string, ToldSetting>> = {},
	language = '',
): Unread {
	const fates: Fates = new Map([...ofHugo, ...told(ofTheme)])
	const unread = new Map<string, UnreadSetting>()
	const unknown: string[] = []
	for (const { path, value } of leavesOf(raw)) {
		const own = fateOf(path, fates)
		const fate = own === 'read' ? (unlikeOthers(path, value, raw, language) ?? own) : own
		if (fate === 'read' || fate === 'moot') continue
		if (fate === undefined) unknown.push(path.join('.'))
		else if (!isAsHere(fate, value) && !isBroughtBack(fate, path, raw) && !unread.has(fate.name)) {
			const { name, why, hint, isRead } = fate
			unread.set(name, { setting: path.join('.'), path, why, hint, ...(isRead && { isRead }) })
		}
	}
	return { unread: [...unread.values()], unknown }
}

function isAsHere({ unless = [] }: ToldSetting, value: unknown): boolean {
	if (value === null || value === undefined) return true
	// Hugo compares its own words without regard to case.
	const text = JSON.stringify(value).toLowerCase()
	return unless.some((one) => JSON.stringify(one).toLowerCase() === text)
}

function isBroughtBack({ unlessOn }: ToldSetting, path: readonly string[], raw: Values): boolean {
	return (
		unlessOn !== undefined && valueAt(raw, [...path.slice(0, -1), ...unlessOn.split('.')]) === true
	)
}

/** What a language says for itself and is read of the whole site only, if another language has another value. */
function unlikeOthers(
	path: readonly string[],
	value: unknown,
	raw: Values,
	language: string,
): Fate | undefined {
	const [first, key = '', ...rest] = path.map((name) => name.toLowerCase())
	if (first !== 'languages' || rest.length === 0) return undefined
	if (rest.some((_, at) => ofLanguages.has(rest.slice(0, at + 1).join('.')))) return undefined
	const name = `languages: ${rest.join('.')}`
	// Hugo reads only a map of it there.
	if (rest.join('.') === 'uglyurls') return undefined
	const ofSite = valueAt(raw, rest)
	const hint = 'Say it of the site, or leave it.'
	if (key !== language)
		return isEqual(value, valueAt(raw, ['languages', language, ...rest]) ?? ofSite)
			? undefined
			: { name, why: 'all languages have what the site says', hint }
	const others = Object.keys(Object(valueAt(raw, ['languages']))).filter(
		(other) => other.toLowerCase() !== language,
	)
	const isAlone = others.some((other) => valueAt(raw, ['languages', other, ...rest]) === undefined)
	return isAlone && !isEqual(value, ofSite)
		? { name, isRead: 'read of the whole site', why: 'the other languages have it too', hint }
		: undefined
}

const ofLanguages = new Set(settingsOfLanguages.map((name) => name.toLowerCase()))

function valueAt(map: Values, path: readonly string[]): unknown {
	return path.reduce<unknown>((inner, name) => {
		const key = isObject(inner) ? keyIn(inner, name) : undefined
		return key === undefined ? undefined : (inner as Values)[key]
	}, map)
}

/** What is off says the same as what is not there. */
function isEqual(a: unknown, b: unknown): boolean {
	return JSON.stringify(a || null) === JSON.stringify(b || null)
}

/** What becomes of a setting: the longest name that it begins with says so. What is said of one language is what is said of the site. */
function fateOf(path: readonly string[], fates: Fates): Fate | undefined {
	const keys = path.map((key) => key.toLowerCase())
	const [first, , ...rest] = keys
	const name = first === 'languages' && rest.length > 0 ? rest : keys
	for (let length = name.length; length > 0; length--) {
		const fate = fates.get(name.slice(0, length).join('.'))
		if (fate !== undefined) return fate
	}
	return undefined
}

/** Every value that is no map, with the keys that lead to it; an empty map says nothing. */
function leavesOf(
	value: Values,
	above: readonly string[] = [],
): readonly { readonly path: readonly string[]; readonly value: unknown }[] {
	return Object.entries(value).flatMap(([key, inner]) =>
		isObject(inner) && !(inner instanceof Date)
			? leavesOf(inner, [...above, key])
			: [{ path: [...above, key], value: inner }],
	)
}

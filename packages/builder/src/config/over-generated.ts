import { isObject } from './check-fields.ts'
import { ownRedirect } from './own-redirect.ts'
import type { SiteConfig } from './site-config.ts'

/** How what the user's config says of a setting goes with what the generator does. */
type Way = (known: unknown, own: unknown) => unknown

/** Of a list the user's stands behind the generator's. */
const added: Way = (known, own) =>
	Array.isArray(known) && Array.isArray(own) ? [...known, ...own] : own

/** The same, and the user's count over the generator's. */
const over: Way = (known, own) =>
	added(Array.isArray(known) ? known.map((one) => ({ ...one, isOfGenerator: true })) : known, own)

/** Of an object each key is the user's if they say it. */
const keyByKey: Way = (known, own) =>
	isObject(known) && isObject(own) ? { ...known, ...defined(own) } : own

/** The same of each path that leads on, also where it is written otherwise: the user's stand first. */
const pathByPath: Way = (known, own) => {
	if (!isObject(known) || !isObject(own)) return own
	const [paths, others] = [own.paths, known.paths]
	const isBoth = isObject(paths) && isObject(others)
	return {
		...known,
		...defined(own),
		...(isBoth && { paths: { ...paths, ...withoutOwn(others, paths) } }),
	}
}

function withoutOwn(known: Record<string, unknown>, own: object): Record<string, unknown> {
	const pageOf = (path: string) => ownRedirect(path, '/')?.from ?? path
	const pages = new Set(Object.keys(own).map(pageOf))
	return Object.fromEntries(Object.entries(known).filter(([path]) => !pages.has(pageOf(path))))
}

/** Where folders of the generator's content are that the user does not name. */
const besideFolders: Way = (known, own) =>
	isObject(known) && isObject(own) && known.folders !== undefined && known.like === own.like
		? { ...own, folders: keyByKey(known.folders, own.folders ?? {}) }
		: own

/** A path is to match what the user says and what the generator does. */
const both: Way = (known, own) =>
	Array.isArray(known) && Array.isArray(own)
		? own.length === 0
			? known
			: known.flatMap((one) => own.map((other) => [one, other].flat()))
		: own

/** Settings that the user's config does not replace: what a generator leaves out, hides or makes a draft stays so unless the user says that of the thing itself. */
const ways: { readonly [Key in keyof SiteConfig]?: Way } = {
	exclude: added,
	excludeMatching: added,
	includeMatching: both,
	leftOut: added,
	frontMatterDefaults: over,
	hiddenShortcodes: added,
	codeShortcodes: keyByKey,
	urls: besideFolders,
	// Old addresses that lead on.
	redirects: pathByPath,
	// The keys of dates that have not come, or have passed.
	dateKeys: keyByKey,
	// Comments.
	extras: keyByKey,
	// Feeds of summaries, and where they are.
	feed: keyByKey,
	// HTML that is not to be trusted.
	markdown: keyByKey,
	// What layouts hide, and what nobody can tell.
	liquid: keyByKey,
}

/**
 * Lays what the user's config says over what is known of the generator.
 *
 * @param said Not checked yet.
 */
export function overGenerated(
	generated: SiteConfig,
	said: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const own = defined(said)
	const together = Object.entries(ways).flatMap(([key, way]) =>
		key in own ? [[key, way(generated[key as keyof SiteConfig], own[key])] as const] : [],
	)
	return { ...generated, ...own, ...Object.fromEntries(together) }
}

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

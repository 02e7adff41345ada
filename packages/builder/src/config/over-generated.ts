import { isObject } from './check-fields.ts'
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

import { join, posix } from 'node:path'
import type { Place } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import { configValues } from '../config-values.ts'
import { callsInPlace } from '../program/calls-in-place.ts'
import { readModules } from '../program/read-modules.ts'
import { readScript } from '../program/read-script.ts'
import { readIfThere } from '../read-if-there.ts'
import { trimmed } from '../scripted/scripted-layout.ts'

/** A collection of Markdown that an Astro site has. */
export interface AstroCollection {
	/** As `getCollection` asks for it. */
	readonly name: string
	/** Below the folder of the config; may lead out of it. */
	readonly folder: string
	/** The program that says so. */
	readonly file: string
	/** Which files there are in it, if it says so, with `!` which not. `undefined` for one that only running the program would tell. */
	readonly patterns?: readonly (string | undefined)[]
	/** That it makes the ids of its posts itself, and where its program says so, if it is there. */
	readonly makesIds?: { readonly place?: Place }
}

/** Those that a site has. */
export interface AstroCollections {
	/** That of the posts, if one can be told. */
	readonly posts?: AstroCollection | undefined
	readonly others: readonly AstroCollection[]
}

const files = ['content.config', 'content/config'].flatMap((name) =>
	['ts', 'mjs', 'js', 'mts'].map((ending) => `${name}.${ending}`),
)
const through = new Set(['defineCollection', 'glob'])
/** Names that collections of posts have. */
const names = ['blog', 'posts', 'post', 'articles', 'article', 'writing', 'notes', 'news']

/**
 * Finds the collections, and of them that of posts: that which is called so, else the only one.
 *
 * @param base Folder of the config, below the site's.
 * @param source Folder of the site's source, below that.
 * @see https://docs.astro.build/en/guides/content-collections/#defining-the-collection-loader
 */
export async function astroCollections(
	root: string,
	base: string,
	source: string,
): Promise<AstroCollections> {
	const collections = await collectionsOf(root, base, source)
	const called = names.flatMap((name) => collections.filter((one) => one.name === name))
	const posts = called[0] ?? (collections.length === 1 ? collections[0] : undefined)
	return { posts, others: collections.filter((one) => one !== posts) }
}

async function collectionsOf(
	root: string,
	base: string,
	source: string,
): Promise<readonly AstroCollection[]> {
	for (const name of files) {
		const file = posix.join(base, source, name)
		const written = await readIfThere(join(root, file))
		if (written === undefined) continue
		const text = callsInPlace(written, 'defineCollection')
		const modules = await readModules(root, file, text)
		const script = readScript(text, { env: process.env, modules, name: 'collections', through })
		return Object.entries(script.values).flatMap(([name, said]) => {
			if (!isObject(said)) return []
			const { string, strings } = configValues(said)
			// Without a loader, as until Astro 5, it is a folder of `content`; one that is not known holds no files.
			if (!Object.hasOwn(said, 'loader'))
				return string('type') === 'data'
					? []
					: [{ name, file, folder: `${source}/content/${name}` }]
			const folder = string('loader', 'base')
			if (folder === undefined) return []
			const pattern = isObject(said.loader) ? said.loader.pattern : undefined
			const patterns = Array.isArray(pattern) ? pattern : strings('loader', 'pattern')
			const ids = [name, 'loader', 'generateId']
			return [
				{
					name,
					file,
					folder: posix.normalize(trimmed(folder)),
					patterns: patterns ?? [undefined],
					...(script.isComputed(...ids) && {
						makesIds: text === written ? placeIn(text, script.placeOf(ids)) : {},
					}),
				},
			]
		})
	}
	return []
}

/** A place, if it is one of this program: that of a member taken in of another is one there. */
function placeIn(text: string, place: Place | undefined): { readonly place?: Place } {
	const line = place && text.split('\n')[place.line - 1]?.slice(place.column - 1)
	return place && /^["']?generateId\b/.test(line ?? '') ? { place } : {}
}

import type { Place } from '@blog/core'
import { takenIn } from '@blog/core/script'
import type { FeedFiles } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import type { Module } from '../program/modules-below.ts'
import type { ScriptCall } from '../program/script-calls.ts'

/** Where the feeds of a site are. */
export interface FoundFeeds {
	readonly files: FeedFiles
	/** Those of which only running the config would tell it. */
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** Where the feed is of a site that writes it by a template of its own, as in Eleventy's example of a blog. */
const usual = { atom: 'feed/feed.xml' }

/**
 * Reads where a config writes feeds with the plug-in for them.
 *
 * @see https://www.11ty.dev/docs/plugins/rss/
 */
export function feedFiles(programs: readonly Module[]): FoundFeeds {
	const found = new Map<string, string>()
	const problems: FoundFeeds['problems'][number][] = []
	for (const { file, script } of programs)
		for (const call of script.calls('addPlugin')) {
			if (call.given[0]?.at(-1)?.text !== 'feedPlugin') continue
			const feed = feedOf(call)
			if (feed === undefined || found.has(feed.type)) problems.push(untold(file, call.place))
			else found.set(feed.type, feed.path)
		}
	return { files: { ...usual, ...Object.fromEntries(found) }, problems }
}

function feedOf({ second: options }: ScriptCall) {
	if (!(options instanceof Map) || options.has(takenIn)) return undefined
	const said = (key: string, unsaid: string): unknown =>
		options.has(key) ? options.get(key)?.value : unsaid
	const [type, path] = [said('type', 'atom'), said('outputPath', '/feed.xml')]
	const isKnown = typeof type === 'string' && /^(?:atom|rss|json)$/.test(type)
	const isFile = typeof path === 'string' && /^\/?(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.\w+$/.test(path)
	return isKnown && isFile ? { type, path: path.replace(/^\//, '') } : undefined
}

function untold(file: string, place: Place): FoundFeeds['problems'][number] {
	return {
		path: [],
		at: { file, place },
		message:
			'Expected one feed of a type, with an `outputPath` that is written out, as `/feed.xml`: nobody can tell where this one is, so readers may not find it',
		hint: 'Write it out, or make a blog.config.json with `{ "generator": "eleventy", "feed": { "files": { "atom": "feed.xml" } } }`.',
		settledBy: ['feed'],
	}
}

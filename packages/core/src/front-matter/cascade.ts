import type { FrontMatterDefaults } from './front-matter-defaults.ts'
import { isMap } from './is-map.ts'
import { readPageTarget } from './read-page-target.ts'

/** Front matter that is passed down to other pages, and what of it is not understood. */
export interface Cascade {
	/** The last one that says something counts. */
	readonly defaults: readonly FrontMatterDefaults[]
	readonly problems: readonly string[]
}

/** What makes the tree of pages, so that nobody else can say it. */
const ownKeys = new Set(['kind', 'path', 'lang', 'cascade'])

/**
 * Reads Hugo's `cascade`: a map of front matter, or a list of maps each with a `target`, of which the first that says something counts. What is in `params` is as if it stood beside them.
 *
 * @see https://gohugo.io/configuration/cascade/
 */
export function readCascade(written: unknown): Cascade {
	const problems: string[] = []
	const defaults = (Array.isArray(written) ? written : [written]).flatMap((one) => {
		if (isMap(one)) return readOne(one, problems)
		problems.push('Unexpected `cascade`, expected a map of front matter, or a list of such maps')
		return []
	})
	return { defaults: defaults.reverse(), problems }
}

function readOne(
	written: Readonly<Record<string, unknown>>,
	problems: string[],
): readonly FrontMatterDefaults[] {
	let said: unknown
	const values: [string, unknown][] = []
	const params: [string, unknown][] = []
	for (const [key, value] of Object.entries(written)) {
		const name = key.toLowerCase()
		if (name === 'target' || name === '_target') said = value
		else if (name === 'params' && isMap(value)) params.push(...Object.entries(value))
		else if (ownKeys.has(name))
			problems.push(`Unexpected \`${key}\` in \`cascade\`: it cannot be passed down`)
		else values.push([key, value])
	}
	const { target, problems: ofTarget } = readPageTarget(said)
	problems.push(...ofTarget)
	if (target === undefined) return []
	return [
		{
			...(Object.keys(target).length > 0 && { target }),
			values: Object.fromEntries([...values, ...params]),
		},
	]
}

import { globOf } from './glob.ts'
import { isMap } from './is-map.ts'
import type { PageTarget } from './page-target.ts'

/** A target as read: absent if it is for no page of a build that is published. */
export interface ReadTarget {
	readonly target?: PageTarget
	/** What of it is not understood. */
	readonly problems: readonly string[]
}

/**
 * Reads Hugo's page matcher: `path`, `kind`, `lang` or `sites.matrix.languages`, and `environment`, which is always `production`.
 *
 * @param written Keys in any case.
 */
export function readPageTarget(written: unknown): ReadTarget {
	if (written === undefined || written === null) return { target: {}, problems: [] }
	if (!isMap(written))
		return { problems: ['Unexpected `target`, expected a map such as `{ path: /posts/** }`'] }
	const problems: string[] = []
	const read: { -readonly [Key in keyof PageTarget]: PageTarget[Key] } = {}
	let isElsewhere = false
	for (const [key, value] of Object.entries(written)) {
		const name = key.toLowerCase()
		const text = typeof value === 'string' ? value.trim() : undefined
		if (text !== undefined && (name === 'path' || name === 'kind')) read[name] = text
		else if (text !== undefined && name === 'lang') read.language = text
		else if (text !== undefined && name === 'environment') isElsewhere = !globOf(text)('production')
		else if (name === 'sites' && isMap(value)) {
			const { languages, others } = readSites(value)
			if (languages !== undefined) read.language = languages
			problems.push(
				...others.map(
					(one) => `Unexpected \`target.sites.${one}\`, expected \`target.sites.matrix.languages\``,
				),
			)
		} else
			problems.push(
				`Unexpected \`target.${key}\`, expected \`path\`, \`kind\`, \`environment\` or \`sites\``,
			)
	}
	return isElsewhere ? { problems } : { target: read, problems }
}

function readSites(sites: Readonly<Record<string, unknown>>): {
	readonly languages?: string
	readonly others: readonly string[]
} {
	const { matrix, ...beside } = lowered(sites)
	const { languages, ...others } = isMap(matrix) ? lowered(matrix) : {}
	const list = (Array.isArray(languages) ? languages : [languages]).filter(
		(one) => typeof one === 'string',
	)
	return {
		...(list.length > 0 && { languages: list.length === 1 ? list[0] : `{${list.join(',')}}` }),
		others: [...Object.keys(beside), ...Object.keys(others).map((key) => `matrix.${key}`)],
	}
}

function lowered(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [key.toLowerCase(), value]))
}

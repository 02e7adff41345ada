import { escapeExpression, globSource } from '@blog/core'
import { isExpression } from '../../config/content-fields.ts'
import { type ConfigValues, configValues } from '../config-values.ts'
import {
	isInPlace,
	type MountBases,
	mountBases,
	replacedFolders,
	siteMounts,
} from './site-mounts.ts'

/** A folder that mounts show files of. */
interface MountedFolder {
	readonly source: string
	/** What `files` says; none if every file is shown. */
	readonly patterns: readonly string[]
}

/**
 * Reads `files` of mounts, and what was called `excludeFiles` and `includeFiles`, and which files no mount names.
 *
 * @param mounts Keys in lower case.
 * @returns Regular expressions of the files that are shown; none if all are.
 * @see https://gohugo.io/configuration/module/#files
 */
export function mountedFiles(
	mounts: readonly unknown[],
	bases: MountBases = mountBases({}),
): readonly string[] {
	const all = siteMounts(mounts)
	const replaced = replacedFolders(all, bases)
	const folders = all
		// Of a mount that is not read nothing is shown in place of what it stands for.
		.filter((mount) => replaced.length === 0 || isInPlace(mount, bases))
		.map(({ source, said }) => ({ source, patterns: patternsOf(configValues(said)) }))
	const isAll = folders.every(({ patterns }) => patterns.length === 0)
	if (isAll && replaced.length === 0) return []
	const sources = folders.map(({ source }) => source)
	return [
		...folders.map((folder) => shownIn(folder, sources)),
		...(replaced.length > 0 ? sources.map((source) => `(?i)^/${escapeExpression(source)}$`) : []),
		`(?i)^/(?!${anyOf([...sources, ...replaced])}/)`,
	]
}

function patternsOf(said: ConfigValues): readonly string[] {
	const [files = [], excluded = [], included = []] = ['files', 'excludefiles', 'includefiles'].map(
		(key) => {
			const one = said.string(key)
			const all = one === undefined ? said.list(key) : [one]
			return all?.filter((item): item is string => typeof item === 'string')
		},
	)
	return [...excluded.map((pattern) => `! ${pattern}`), ...files, ...included]
}

/** The first pattern that fits counts. What none fits is shown if all of them say what is not. */
function shownIn({ source, patterns }: MountedFolder, sources: readonly string[]): string {
	const hidden: string[] = []
	const shown: string[] = []
	for (const pattern of patterns) {
		const glob = globSource(pattern.replace(/^! +/, '').replace(/^\/+/, ''))
		// A folder that is left out is so with all that is in it.
		if (pattern.startsWith('! ')) hidden.push(`(?!(?:${glob})(?:/.*)?$)`)
		else shown.push(`${hidden.join('')}(?:${glob})$`)
	}
	const inner = sources.filter((other) => other.startsWith(`${source}/`))
	// Files in a folder that is mounted too are for that mount to show.
	const start = `(?i)^/${escapeExpression(source)}/(?!${anyOf(inner.map((one) => one.slice(source.length + 1)))}/)`
	const alternatives = shown.length > 0 ? shown : [hidden.join('')]
	const expression = `${start}(?:${alternatives.join('|')})`
	// Hugo stops at a pattern that is none.
	return isExpression(expression) ? expression : '(?!)'
}

function anyOf(folders: readonly string[]): string {
	return folders.length === 0 ? '(?!)' : `(?:${folders.map(escapeExpression).join('|')})`
}

import type { UnreadSetting } from '../generator-site.ts'
import type { GeneratorName } from '../generators.ts'
import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'
import { envOfBuild } from './env-of-build.ts'
import type { ScriptedLayout } from './scripted-layout.ts'

/** What a config says of files that are no posts. */
export interface ExcludedFiles {
	/** Absent if it says nothing. */
	readonly patterns?: readonly string[]
	/** What is told of it. */
	readonly unread: readonly UnreadSetting[]
	/** What nobody can tell: nothing is to be published. */
	readonly untold: NonNullable<ScriptedLayout['untold']>
}

/** A setting, and all places that it may be said at: the first that is there counts. */
interface Setting {
	readonly setting: string
	readonly paths: readonly (readonly string[])[]
	/** Whether it names what is left out; otherwise all else is. */
	readonly isOfOthers: boolean
}

/**
 * Reads a list of patterns that leaves files out. Whether the site is built is known; of any other condition what either side leaves out is left out, whatever the environment of
 * this machine says: posts that are hidden elsewhere are to be hidden here.
 */
export function excludedFiles(
	script: Script,
	generator: GeneratorName,
	{ setting, paths, isOfOthers }: Setting,
): ExcludedFiles {
	const told = { env: envOfBuild, isEnvPart: true }
	const known = script.readAs({ ...told, conditions: 'known' })
	const unknown = untoldIn(known, paths)
	if (unknown === undefined) return { ...patternsIn(known, paths), unread: [], untold: [] }
	const either = isOfOthers ? script.readAs({ ...told, conditions: 'either' }) : known
	const untold = untoldIn(either, paths)
	if (untold === undefined)
		return {
			...patternsIn(either, paths),
			unread: [
				{
					setting,
					path: unknown.path,
					isRead: 'read in part',
					why: 'files are left out that any side of its conditions names',
					hint: `Write out what is left out, or make a blog.config.json with \`{ "generator": "${generator}", "exclude": ["…"] }\`.`,
					settledBy: ['exclude'],
				},
			],
			untold: [],
		}
	return {
		unread: [],
		untold: [
			{
				path: untold.path,
				place: untold.place,
				message: `Expected a \`${setting}\` that is written out: only running the program would tell which files are no posts, so none is published`,
				hint: `Write the list out, or make a blog.config.json with \`{ "generator": "${generator}", "exclude": ["drafts"] }\` and name there what is to stay hidden.`,
				settledBy: ['exclude'],
				rule: 'generator-folder-unknown',
			},
		],
	}
}

function untoldIn(script: Script, paths: readonly (readonly string[])[]) {
	for (const path of paths) {
		const place = script.untoldAt(path)
		if (place) return { path, place }
	}
	return undefined
}

function patternsIn(script: Script, paths: readonly (readonly string[])[]) {
	const values = paths.map((path) => valueIn(script.values, path))
	const found = values.find((value) => value !== undefined && value !== null)
	const patterns = [found].flat().filter((one) => typeof one === 'string')
	return found === undefined ? {} : { patterns }
}

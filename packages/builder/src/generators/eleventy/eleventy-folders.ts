import type { Place } from '@blog/core'
import type { GeneratorSite } from '../generator-site.ts'
import type { Module } from '../program/modules-below.ts'
import type { Script } from '../program/read-script.ts'
import { type OutputFolder, outputFolder } from './copies/output-folder.ts'
import {
	type FolderKind,
	type FolderNames,
	folderInside,
	folderMethods,
	folderNames,
} from './folder-names.ts'
import type { UnsetDataFolder } from './unset-data-folder.ts'

/** Folders of an Eleventy site, below the site's own. */
export interface EleventyFolders {
	readonly input: string
	/** Whether only running the config would tell that. */
	readonly isInputUntold: boolean
	/** Of the data of the whole site. */
	readonly data: readonly string[]
	/** Where texts lie that others extend. */
	readonly includes: string
	/** Where layouts lie. */
	readonly layouts: string
	/** Patterns of what in the input folder is no content. */
	readonly exclude: readonly string[]
	/** Where it is written. */
	readonly output: OutputFolder
	/** Whether only running the config would tell that. */
	readonly isOutputUntold: boolean
	/** Folders that only running the config would tell. */
	readonly problems: NonNullable<GeneratorSite['problems']>
}

const kinds = Object.keys(folderMethods) as readonly FolderKind[]

/**
 * Reads them from `dir` and from calls of the config. Where it names two of a kind, or one outside of the site, nobody can tell either.
 *
 * @param file The config.
 * @param modules Files that it runs: nobody can tell if what they name counts.
 * @param content What a config of ours says is content: the input, where nobody can tell that.
 * @param unset What is known of a folder of data that variables name which are not set.
 * @see https://www.11ty.dev/docs/config/#input-directory
 */
export function eleventyFolders(
	script: Script,
	file: string,
	modules: readonly Module[],
	content?: string,
	unset?: UnsetDataFolder,
): EleventyFolders {
	const found = new Map(kinds.map((kind) => [kind, folderNames(script, kind)]))
	const named = (kind: FolderKind, usual: string) => found.get(kind)?.folders[0] ?? usual
	const ofDir = ofAll(script, file)
	const ofKind = new Map(
		[...found].map(([kind, names]) => {
			if (kind !== 'data' || unset === undefined)
				return [kind, problemOf(script, kind, names, file)]
			const untold = unset.folder === undefined ? problemOf(script, kind, names, file) : []
			return [kind, untold.map((one) => ({ ...one, hint: hintOf(unset) }))]
		}),
	)
	const problems = [...ofDir, ...[...ofKind.values()].flat(), ...modules.flatMap(ofModule)]
	const isOutputUntold =
		[...ofDir, ...(ofKind.get('output') ?? [])].length > 0 ||
		modules.some((one) => one.script.calls(folderMethods.output).length > 0)
	const isInputUntold = problems.some(({ settledBy = [] }) => settledBy.flat().includes('content'))
	const start = (isInputUntold ? content : undefined) ?? named('input', '')
	const input = folderInside('', start) ?? ''
	const below = (path: string) => folderInside(input, path) ?? input
	const data = below(unset?.folder ?? named('data', '_data'))
	const others = [
		...(['includes', 'layouts'] as const).map((kind) => below(named(kind, `_${kind}`))),
		data,
	]
	const prefix = input === '' ? '' : `${input}/`
	const exclude = others.flatMap((path) =>
		path !== input && path.startsWith(prefix) ? path.slice(prefix.length) : [],
	)
	return {
		input,
		isInputUntold,
		data: [...new Set([data, '_data'])],
		includes: below(named('includes', '_includes')),
		layouts: below(named('layouts', named('includes', '_includes'))),
		exclude,
		output: outputFolder([{ file, script }, ...modules], [input, ...others], isOutputUntold),
		isOutputUntold,
		problems,
	}
}

/** Of `dir` as a whole, and of what may say another one: `return make()`, `...base`. */
function ofAll(script: Script, file: string): EleventyFolders['problems'] {
	const isCalled = script.calls(folderMethods.input).length > 0
	const isThere = script.placeOf(['dir']) !== undefined
	const place = script.isComputed('dir')
		? script.placeOf(['dir'])
		: kinds
				.filter((kind) => (kind === 'input' ? !isCalled : isThere))
				.filter((kind) => !script.isComputed('dir', kind))
				.map((kind) => script.unreadAt(['dir', kind]))
				.find((found) => found !== undefined)
	return place ? [problemAt('dir', file, place, 'folders that are written out')] : []
}

function ofModule({ file, script }: Module): EleventyFolders['problems'] {
	return Object.values(folderMethods).flatMap((method) =>
		script
			.calls(method)
			.slice(0, 1)
			.map(({ place }) => problemAt(method, file, place, 'a folder that the config names itself')),
	)
}

function problemOf(
	script: Script,
	kind: FolderKind,
	{ folders, calls }: FolderNames,
	file: string,
): NonNullable<GeneratorSite['problems']> {
	const untold = calls.find((one) => one.isConditional || typeof one.argument !== 'string')
	const isOutside = kind === 'input' && folderInside('', folders[0] ?? '') === undefined
	// Of a computed `dir.input` posts are looked for in usual places.
	const isComputed = kind !== 'input' && script.isComputed('dir', kind)
	if (untold === undefined && !isOutside && !isComputed && folders.length < 2) return []
	const name = calls.length > 0 ? folderMethods[kind] : `dir.${kind}`
	const place =
		(untold ?? calls.at(-1))?.place ??
		script.placeOf(['dir', kind]) ??
		script.unreadAt(['dir', kind])
	const expected = isOutside ? 'a folder inside of the site' : 'one folder that is written out'
	return [problemAt(name, file, place, expected)]
}

function hintOf({ names }: UnsetDataFolder): string {
	return `Set ${names.map((name) => `\`${name}\``).join(', ')} in the environment as where the site is published, write the folder out`
}

function problemAt(name: string, file: string, place: Place | undefined, expected: string) {
	return {
		path: [],
		at: { file, ...(place && { place }) },
		message: `Expected ${expected} in \`${name}\`: nobody can tell what is content, so none is published`,
		// Where its content lies is known but for the input.
		settledBy: /^dir(?:\.input)?$|Input/.test(name)
			? [['content', 'exclude'] as const]
			: ['exclude' as const],
		hint: 'Write the folder out',
		rule: 'generator-folder-unknown' as const,
	}
}

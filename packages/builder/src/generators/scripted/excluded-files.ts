import type { UnreadSetting } from '../generator-site.ts'
import type { GeneratorName } from '../generators.ts'
import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'
import { envOfBuild } from './env-of-build.ts'
import { patternsIn, untoldIn } from './patterns-in.ts'
import type { ScriptedLayout } from './scripted-layout.ts'
import { readInPart, untoldExclusion } from './told-exclusions.ts'

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
	const readAs = (conditions: 'known' | 'either' | 'there') =>
		script.readAs({ env: envOfBuild, isEnvPart: true, conditions })
	const known = readAs('known')
	const unknown = untoldIn(known, paths)
	if (unknown === undefined) return { ...patternsIn(known, paths), unread: [], untold: [] }
	const sides = isOfOthers ? [readAs('either')] : sidesOfIncluded(unknown.path)
	const told = sides.find((side) => untoldIn(side, paths) === undefined)
	const path = unknownPart(known, unknown.path)
	const isList = path === unknown.path
	const name = isList ? setting : (path.findLast(isName) ?? setting)
	const one = { name, path, isList, generator }
	if (told) {
		const found = patternsIn(told, paths)
		return { ...found, unread: found.patterns ? [readInPart(one)] : [], untold: [] }
	}
	const { place } = untoldIn(sides[0] ?? known, paths) ?? unknown
	return { unread: [], untold: [{ ...untoldExclusion(one), place }] }

	function sidesOfIncluded(list: readonly string[]): readonly Script[] {
		// A side of one item may show what is hidden: no side of a list has less than all others.
		if (Array.isArray(valueIn(known.values, list))) return []
		const either = readAs('either')
		return [readAs('there'), ...(saysNone(either, paths) ? [either] : [])]
	}
}

/** The part of a path that leads to what only running the program would tell, and may have the rest. */
function unknownPart(script: Script, path: readonly string[]): readonly string[] {
	const end = path.findIndex((_, index) => script.isComputed(...path.slice(0, index + 1)))
	return end < 0 || end === path.length - 1 ? path : path.slice(0, end + 1)
}

function isName(key: string): boolean {
	return !/^\d+$/.test(key)
}

function saysNone(script: Script, paths: readonly (readonly string[])[]): boolean {
	return untoldIn(script, paths) === undefined && patternsIn(script, paths).patterns === undefined
}

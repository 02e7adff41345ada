import { posix } from 'node:path'
import type { Place } from '@blog/core'
import { globExpression } from '@blog/core/node'
import { type ScriptValue, takenIn } from '@blog/core/script'
import { folder } from '../../config/content-fields.ts'
import type { StaticCopy } from '../../config/static-copy.ts'
import { isOfPackages } from '../../site/is-of-packages.ts'
import type { GeneratorSite } from '../generator-site.ts'
import type { Module } from '../program/modules-below.ts'
import type { ScriptCall } from '../program/script-calls.ts'
import { folderInside, isWithin } from './folder-names.ts'
import type { OutputFolder } from './output-folder.ts'

/** What a site copies as it is. */
export interface PassthroughCopies {
	readonly copies: readonly StaticCopy[]
	/** What is not copied. */
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** The folders that copies are read by. */
interface Folders {
	readonly input: string
	readonly built: OutputFolder['built']
}

/** Paths and where they are copied, `true` for the place that they have. */
type Pairs = readonly (readonly [string, string | true])[]
type Call = ScriptCall & { readonly place: Place }

/**
 * Reads what programs of a site copy with `addPassthroughCopy`: paths, globs, and places of them. Of two calls with the same path the last one counts.
 *
 * @see https://www.11ty.dev/docs/copy/
 */
export async function passthroughCopies(
	programs: readonly Module[],
	folders: Folders,
): Promise<PassthroughCopies> {
	const found = new Map<string, StaticCopy | undefined>()
	const problems: PassthroughCopies['problems'][number][] = []
	for (const { file, script } of programs)
		for (const call of script.calls('addPassthroughCopy')) {
			const pairs = pairsOf(call)
			if (pairs === undefined) problems.push(untold(file, call.place))
			for (const [path, to] of pairs ?? []) {
				const copy = await copyOf(path, to, folders)
				if (typeof copy === 'string') problems.push(refused(file, call.place, path, copy))
				found.set(path, typeof copy === 'string' ? undefined : copy)
			}
		}
	return { copies: [...found.values()].filter((one) => one !== undefined), problems }
}

/** Paths and where they are copied; `undefined` if only running the program would tell. */
function pairsOf({ values, second, given, isConditional }: Call): Pairs | undefined {
	if (isConditional || (given.length > 1 && !areHarmless(second))) return undefined
	const all = values()?.map(pairsIn)
	return all?.every((pairs) => pairs !== undefined) ? all.flat() : undefined
}

function pairsIn(argument: ScriptValue['value']): Pairs | undefined {
	if (typeof argument === 'string') return [[argument, true]]
	if (!(argument instanceof Map) || argument.has(takenIn)) return undefined
	const pairs = [...(argument as ReadonlyMap<string, ScriptValue>)].map(
		([path, { value }]) => [path, value] as const,
	)
	return pairs.every(isPlace) ? pairs : undefined
}

function isPlace(pair: readonly [string, unknown]): pair is readonly [string, string | true] {
	return typeof pair[1] === 'string' || pair[1] === true
}

/** Options by which the same files are copied to the same places; files beside pages are copied in any case. */
const harmless = new Set(['expand', 'overwrite', 'debug', 'results', 'junk', 'mode'])

function areHarmless(options: ScriptCall['second']): boolean {
	return options instanceof Map && [...options.keys()].every((key) => harmless.has(String(key)))
}

/** A copy, or why it is none. */
async function copyOf(
	path: string,
	place: string | true,
	{ input, built }: Folders,
): Promise<StaticCopy | string> {
	const whole = folderInside('', path)
	const to = place === true || place === '' ? true : placeInside(place)
	const isOut = whole === undefined || to === undefined
	const { from, glob } = partsOf(whole ?? '')
	if (isOut || !folder.accepts(from) || (to !== true && !folder.accepts(to)))
		return 'a path that does not lead out of the site'
	if (glob === undefined && from === '') return 'a part of the site'
	if (built.some((one) => isWithin(from, one) || (glob === undefined && isWithin(one, from))))
		return 'a path outside of the output'
	if (isOfPackages(from) && (glob !== undefined || !/\/[^/]+\.\w+$/.test(from)))
		return 'a file where it is one of `node_modules`'
	const isOfInput = isWithin(from, input)
	// What is below the input loses its name.
	const implied = isOfInput ? from.slice(input === '' ? 0 : input.length + 1) : from
	if (glob === undefined) return { from, to: to === true ? implied : to }
	try {
		const matching = `(?i)^\\/${await globExpression(whole, { start: '\\/', dot: true })}`
		return to === true ? { from, to: implied, matching } : { from, to, matching, flat: true }
	} catch {
		return 'a glob that can be read'
	}
}

/** Where something is copied, from the output folder. */
function placeInside(place: string): string | undefined {
	const to = posix.join('.', place).replace(/^\/+|^\.\/?$/, '')
	return to.split('/').includes('..') ? undefined : to
}

/** The folder that a glob begins in, and whether it is one. */
function partsOf(path: string): { readonly from: string; readonly glob?: string } {
	const names = path.split('/')
	const first = names.findIndex((name) => /[*?[\]{}!()]/.test(name))
	if (first < 0) return { from: path }
	return { from: names.slice(0, first).join('/'), glob: path }
}

function untold(file: string, place: Place): PassthroughCopies['problems'][number] {
	return {
		path: [],
		at: { file, place },
		message:
			'Expected paths in `addPassthroughCopy` that are written out, not in a branch, and without options that choose files: nobody can tell what is copied, so nothing is here',
		hint,
		settledBy: ['static'],
	}
}

function refused(
	file: string,
	place: Place,
	path: string,
	expected: string,
): PassthroughCopies['problems'][number] {
	return {
		path: [],
		at: { file, place },
		message: `Unexpected path \`${path}\` in \`addPassthroughCopy\`, expected ${expected}: it is not copied`,
		hint,
		settledBy: ['static'],
	}
}

const hint =
	'Write the paths out, or make a blog.config.json with `{ "generator": "eleventy", "static": ["public", { "from": "assets/icons", "to": "icons" }] }`.'

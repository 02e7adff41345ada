import { posix } from 'node:path'
import { escapeExpression, type Place } from '@blog/core'
import { globExpression } from '@blog/core/node'
import { folder } from '../../../config/content-fields.ts'
import type { StaticCopy } from '../../../config/static-copy.ts'
import { isOfPackages } from '../../../site/is-of-packages.ts'
import type { GeneratorSite } from '../../generator-site.ts'
import type { Module } from '../../program/modules-below.ts'
import { folderInside, isWithin } from '../folder-names.ts'
import type { OutputFolder } from './output-folder.ts'
import { passthroughPairs } from './passthrough-pairs.ts'

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

/**
 * Reads what programs of a site copy with `addPassthroughCopy`: paths, globs, and places of them. Of two calls with the same path the last one counts.
 *
 * @see https://www.11ty.dev/docs/copy/
 */
export async function passthroughCopies(
	programs: readonly Module[],
	folders: Folders,
): Promise<PassthroughCopies> {
	const found = new Map<string, readonly StaticCopy[]>()
	const problems: PassthroughCopies['problems'][number][] = []
	for (const { file, script } of programs)
		for (const call of script.calls('addPassthroughCopy')) {
			const pairs = passthroughPairs(call)
			if (pairs === undefined) problems.push(untold(file, call.place))
			for (const [path, to] of pairs ?? []) {
				const made = await copiesOf(path, to, folders)
				if (typeof made === 'string') problems.push(refused(file, call.place, path, made))
				found.set(path, typeof made === 'string' ? [] : made)
			}
		}
	return { copies: [...found.values()].flat(), problems }
}

/** What is copied, or why nothing is. */
async function copiesOf(
	path: string,
	place: string | true,
	{ input, built }: Folders,
): Promise<readonly StaticCopy[] | string> {
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
	if (glob === undefined) return [{ from, to: to === true ? implied : to }]
	try {
		const matching = `\\/${await globExpression(whole, { start: '\\/', dot: true })}`
		if (to !== true) return [{ from, to, matching: `(?i)^${matching}`, flat: true }]
		if (isOfInput || !isWithin(input, from))
			return [{ from, to: implied, matching: `(?i)^${matching}` }]
		const others = `(?i)^(?!\\/${escapeExpression(input)}\\/)${matching}`
		return [
			{ from: input, to: '', matching: `(?i)^${matching}` },
			{ from, to: implied, matching: others },
		]
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

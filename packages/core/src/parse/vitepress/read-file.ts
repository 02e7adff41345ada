import { type FileReference, readInclude, readSnippet } from './file-reference.ts'
import { regionOf, withoutIndent } from './region.ts'
import type { VueOptions } from './vue-options.ts'

/** A part of another file; or why there is none. */
export type FilePart =
	| { readonly text: string; readonly path: string; readonly told?: string }
	| { readonly text?: undefined; readonly told: string }

/** Files that include files that include files … */
const MOST_DEEP = 10

/**
 * Reads what `<!--@include: … -->` stands for, as VitePress: without front matter, if it is a whole file.
 *
 * @param chain Files that are being included.
 */
export function includedText(
	written: string,
	from: string,
	options: VueOptions,
	chain: readonly string[],
): FilePart {
	const { range, ...reference } = readInclude(written, from, options)
	const { path = '' } = reference
	if (chain.includes(path)) return { told: `\`${reference.name}\` includes itself` }
	if (chain.length > MOST_DEEP) return { told: `more than ${MOST_DEEP} files include each other` }
	const part = partOf(reference, options)
	if (part.text === undefined) return part
	if (range)
		return {
			...part,
			text: part.text
				.split(/\r?\n/)
				.slice((range[0] ?? 1) - 1, range[1])
				.join('\n'),
		}
	const isWhole = reference.region === undefined && /\.md$/i.test(path)
	return isWhole
		? { ...part, text: part.text.replace(/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m, '') }
		: part
}

/**
 * Makes a block of code of `<<< @/a.js`.
 *
 * @param indent That stands before it.
 * @param isTitled Whether it is called after its file.
 */
export function snippetText(
	written: string,
	from: string,
	options: VueOptions,
	{ indent, isTitled }: { readonly indent: string; readonly isTitled: boolean },
): FilePart {
	const { info, title, ...reference } = readSnippet(written, from, options)
	const part = partOf(reference, options)
	if (part.text === undefined) return part
	const whole = part.text.replace(/\r?\n$/, '')
	const code = reference.region === undefined ? whole : withoutIndent(whole)
	const ticks = (code.match(/`{3,}/g) ?? []).reduce(
		(most, run) => (run.length >= most.length ? `${run}\`` : most),
		'```',
	)
	const shown = title ?? (isTitled ? reference.name.split('/').at(-1) : undefined)
	const head = `${ticks}${info}${shown === undefined ? '' : ` [${shown}]`}`
	const lines = [head, ...code.split(/\r?\n/), ticks]
	return { ...part, text: lines.map((line) => (line === '' ? '' : indent + line)).join('\n') }
}

function partOf(
	{ name, path, region }: FileReference,
	{ files = {}, unread = {} }: VueOptions,
): FilePart {
	if (path === undefined) return { told: `\`${name}\` is outside of the folder` }
	const text = Object.hasOwn(files, path) ? files[path] : undefined
	if (text === undefined) {
		const reason = Object.hasOwn(unread, path) ? unread[path] : undefined
		return {
			told: reason === undefined ? `there is no file \`${path}\`` : `\`${path}\` ${reason}`,
		}
	}
	if (region === undefined) return { text, path }
	const part = regionOf(text, region)
	return part === undefined
		? { text, path, told: `\`${name}\` has no region \`${region}\`, and is shown as a whole` }
		: { text: part, path }
}

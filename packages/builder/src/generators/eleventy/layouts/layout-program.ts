import type { Place } from '@blog/core'
import type { SiteData } from '../../hiding/condition-in.ts'
import { constantOf } from '../../program/syntax/constant-of.ts'
import type { ProgramParts, ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { type DataFile, unreadData } from '../data/data-file.ts'
import { whatIs } from '../keys/key-value.ts'
import { computedKey, hidingKeys } from '../keys/untold-keys.ts'
import { isBaseWithoutData } from './layout-base.ts'
import { layoutData } from './layout-data.ts'
import { type LayoutObject, layoutObject } from './layout-object.ts'

/** What a layout that is a program says of the posts in it. */
export interface LayoutProgram {
	readonly data: DataFile
	/** Of the layout that it is laid out in itself. */
	readonly layout?: string
	/** Where it may say anything, and only running it would tell. */
	readonly unreadAt?: Place
}

/** What is read with the programs around it. */
export interface ReadLayout {
	/** Relative to the site's folder. */
	readonly file: string
	readonly text: string
	/** Programs that lie beside it. */
	readonly syntax: ProgramSyntax
	/** Where an offset of the text is. */
	readonly placeOf: (offset: number) => Place
	/** Data of the site. */
	readonly known: SiteData
}

/**
 * Reads the `data` of a layout such as `post.11ty.js`, as far as it tells whether that hides posts.
 *
 * @see https://www.11ty.dev/docs/languages/javascript/#optional-data-method
 */
export async function layoutProgram(layout: ReadLayout): Promise<LayoutProgram> {
	const { file, text, syntax, placeOf } = layout
	const parsed = await syntax.partsOf(file)
	if (parsed === undefined) return ofWords(text, placeOf)
	const { values, base, unread } = layoutData(parsed)
	if (unread) return unreadProgram(placeOf(unread.start))
	const [value, ...others] = values
	if (value === undefined)
		return base === undefined || (await isBaseWithoutData(base, parsed, syntax))
			? { data: { values: {}, untold: [] } }
			: unreadProgram(placeOf(base.start))
	const object = objectOf(value, parsed, layout)
	const other = others[0] ?? (object === undefined ? value : object.unread)
	return other || object === undefined ? unreadProgram(placeOf((other ?? value).start)) : object
}

function objectOf(
	value: Parameters<typeof constantOf>[0],
	parsed: ProgramParts,
	{ syntax, known, placeOf }: ReadLayout,
): LayoutObject | undefined {
	const { program } = parsed
	const said = whatIs({ value: constantOf(value, parsed) ?? value, program }, syntax)?.value
	const object = said && constantOf(said, parsed)
	return object?.type === 'ObjectExpression'
		? layoutObject({ value: object, program }, syntax, known, placeOf)
		: undefined
}

/** Of a program that is not parsed, TypeScript for one, every name counts that is no member which is read. */
function ofWords(text: string, placeOf: (offset: number) => Place): LayoutProgram {
	const mentions = (name: string) => [...text.matchAll(new RegExp(`(?<!\\.)\\b${name}\\b`, 'g'))]
	const layouts = [...text.matchAll(/(?<![.\w])layout["']?\s*:\s*(["'])([^"'\n]+)\1/g)]
	const isNamed = layouts.length === 1 && mentions('layout').length === 1
	const taken = /\bdata\b/.test(text) && elsewhere.exec(text)
	const at = taken || mentions(computedKey)[0] || (isNamed ? undefined : mentions('layout')[0])
	if (at) return unreadProgram(placeOf(at.index))
	const untold = hidingKeys.flatMap((key) => {
		const [first] = mentions(key)
		return first ? [{ key, isComputedData: false, place: placeOf(first.index) }] : []
	})
	const layout = layouts[0]?.[2]
	return { data: { values: {}, untold, unknown: ['*'] }, ...(layout !== undefined && { layout }) }
}

/** What may give it data that stands elsewhere, or under a name that is put together: `export const data: Data = shared`, `export { data }`, `data() { return shared }`. */
const elsewhere =
	/\.\.\.|\bextends\b|\bexport\b.*\bfrom\b|\bexport\s*\{[^}]*\bdata\b|\b(?:const|let|var|static|readonly|public)\s+data\b\s*(?:[:!?][^=;{}()\n]*)?=(?![=>])\s*(?![\s{(])|\bdata\s*\([^)]*\)[^{=]*\{\s*return\s+(?!\{)|\\[ux]/

function unreadProgram(unreadAt: Place): LayoutProgram {
	return { data: { ...unreadData(true), unknown: ['*'] }, unreadAt }
}

import type { Place } from '@blog/core'
import type { SiteData } from '../../hiding/condition-in.ts'
import { constantOf } from '../../program/syntax/constant-of.ts'
import type { ProgramParts, ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { type DataFile, unreadData } from '../data/data-file.ts'
import { whatIs } from '../keys/key-value.ts'
import { basesOf } from './layout-bases.ts'
import { layoutData, templateOf } from './layout-data.ts'
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
	/** It and programs that lie beside it. */
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
	const { file, syntax, placeOf } = layout
	const parsed = await syntax.partsOf(file)
	if (parsed === undefined) return unreadProgram({ line: 1, column: 1 })
	const template = templateOf(parsed)
	const bases = basesOf(template, syntax)
	const { values, unread } = layoutData(template, bases)
	if (unread) return unreadProgram(placeOf(unread.start))
	const [given, ...others] = values
	if (given === undefined) return { data: { values: {}, untold: [] } }
	// What stands in another program is told at the class that goes on from it.
	const isOwn = given.parsed === parsed
	const placed = isOwn ? layout : { ...layout, placeOf: () => placeOf(bases.at?.start ?? 0) }
	const object = objectOf(given.value, given.parsed, placed)
	const other = others[0]?.value ?? (object === undefined ? given.value : object.unread)
	return other || object === undefined
		? unreadProgram(placed.placeOf((other ?? given.value).start))
		: object
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

function unreadProgram(unreadAt: Place): LayoutProgram {
	return { data: { ...unreadData(true), unknown: ['*'] }, unreadAt }
}

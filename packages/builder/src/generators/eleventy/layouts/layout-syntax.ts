import { dirname, posix } from 'node:path'
import { createPlaceOf, type Place } from '@blog/core'
import { tokensOf } from '@blog/core/script'
import { firstText } from '../../program/first-text.ts'
import { fromSite } from '../../program/from-site.ts'
import { pathsLoaded } from '../../program/loads-in.ts'
import { javascriptOf } from '../../program/syntax/javascript-of.ts'
import { placeInTyped } from '../../program/syntax/place-in-typed.ts'
import { type ProgramSyntax, programSyntax } from '../../program/syntax/program-syntax.ts'
import { programTree } from '../../program/syntax/program-tree.ts'

/** A program, and its file below the site's folder. */
interface Program {
	readonly file: string
	readonly text: string
}

/** Programs of layouts, as trees. */
export interface LayoutSyntax {
	readonly syntax: ProgramSyntax
	/** Where an offset of a program without types is. */
	placeOf(file: string, offset: number): Place
}

/**
 * Reads programs of layouts, in TypeScript or with elements of JSX too, and those of the site that they take names from.
 *
 * @param layouts Those that are asked for. Of others nothing is read.
 */
export async function layoutSyntax(
	root: string,
	layouts: readonly Program[],
): Promise<LayoutSyntax> {
	const written = new Map(layouts.map(({ file, text }) => [file, text]))
	// What is added while it is gone over is gone over, too.
	for (const [file, text] of written)
		for (const { text: from } of pathsLoaded(tokensOf(text))) {
			if (!/^\.\.?\//.test(from)) continue
			const path = fromSite(root, posix.join(dirname(file), from))
			const found = await firstText(root, path)
			if (found && isProgram.test(found.file)) written.set(found.file, found.text)
		}
	const plain = new Map<string, string>()
	for (const [file, text] of written) plain.set(file, await plainOf(file, text))
	return {
		syntax: programSyntax([...plain].map(([file, text]) => ({ file, text }))),
		placeOf(file, offset) {
			const [source = '', code = ''] = [written.get(file), plain.get(file)]
			return source === code ? createPlaceOf(source)(offset) : placeInTyped(source, code, offset)
		},
	}
}

const isProgram = /\.(?:[cm]?[jt]s|[jt]sx)$/
const isTyped = /\.(?:[cm]?ts|[jt]sx)$/

async function plainOf(file: string, text: string): Promise<string> {
	if (!isTyped.test(file) || (await programTree(file, text))) return text
	return javascriptOf(text, file)
}

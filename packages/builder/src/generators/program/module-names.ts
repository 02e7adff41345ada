import { join } from 'node:path'
import { createPlaceOf, type Place } from '@blog/core'
import { closingAt, isSign, type Token, tokensOf } from '@blog/core/script'
import { readIfThere } from '../read-if-there.ts'
import { readModules } from './read-modules.ts'
import { readScript, type Script } from './read-script.ts'
import { declarationsIn, importsIn } from './script-declarations.ts'

/** The names of a module, and where they come from. */
export interface ModuleNames {
	readonly source: string
	readonly tokens: readonly Token[]
	/** Where its own begin, by name. */
	readonly starts: ReadonlyMap<string, number>
	readonly imports: ReturnType<typeof importsIn>
	/** What it exports of others. */
	readonly passed: readonly Passed[]
	readonly script: Script
	/** Where an offset is. */
	placeAt(offset: number): Place
}

/** @param text What the file says; default: it is read. */
export async function moduleNames(root: string, file: string, text?: string): Promise<ModuleNames> {
	const source = text ?? (await readIfThere(join(root, file))) ?? ''
	const tokens = tokensOf(source)
	const starts = new Map(declarationsIn(tokens))
	const main = tokens.findIndex(
		({ text }, index) => text === 'default' && tokens[index - 1]?.text === 'export',
	)
	if (main >= 0) starts.set('default', main + 1)
	return {
		source,
		tokens,
		starts,
		imports: importsIn(tokens, () => true),
		passed: passedIn(tokens),
		script: readScript(source, {
			env: process.env,
			modules: await readModules(root, file, source),
		}),
		placeAt: createPlaceOf(source),
	}
}

/** What a module exports of another: `export { a as b } from './c'`, `export * from './d'`. */
interface Passed {
	readonly from: string
	/** By what it is exported as; absent for all. */
	readonly names?: ReadonlyMap<string, string>
}

function passedIn(tokens: readonly Token[]): readonly Passed[] {
	return tokens.flatMap(({ text }, index) => {
		if (text !== 'export') return []
		const isAll = isSign(tokens[index + 1], '*')
		const isList = isSign(tokens[index + 1], '{')
		const end = isAll ? index + 2 : isList ? closingAt(tokens, index + 1) + 1 : 0
		const from = tokens[end + 1]
		if (end === 0 || tokens[end]?.text !== 'from' || from?.kind !== 'text') return []
		if (isAll) return [{ from: from.text }]
		const list = tokens.slice(index + 2, end - 1)
		const names = list.flatMap((token, at) => {
			const isFirst = token.kind === 'word' && (at === 0 || isSign(list[at - 1], ','))
			const renamed = list[at + 1]?.text === 'as' ? list[at + 2]?.text : undefined
			return isFirst ? [[renamed ?? token.text, token.text] as const] : []
		})
		return [{ from: from.text, names: new Map(names) }]
	})
}

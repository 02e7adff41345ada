import { stat } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { createPlaceOf, type Place } from '@blog/core'
import { isSign, type Token, tokensOf } from '@blog/core/script'
import { ifThere, readIfThere } from '../read-if-there.ts'
import { programsWithin } from './programs-within.ts'
import { firstText } from './read-modules.ts'
import { readScript, type Script } from './read-script.ts'

/** A program of a site, and its file. */
export interface Module {
	readonly file: string
	readonly text: string
	readonly script: Script
}

/** A place at which a program of a site loads one that lies outside of it. */
export interface OuterModule {
	readonly file: string
	/** How it says it: `../shared/plugin`. */
	readonly from: string
	readonly place: Place
}

/**
 * Reads the files of a site that a program of it runs, and those that they run: `import './a.js'`, `require('./a')`. Where a path is put together, as in `require(folder + name)`,
 * that may be any program of the site.
 */
export async function modulesBelow(
	root: string,
	file: string,
): Promise<{ readonly modules: readonly Module[]; readonly outside: readonly OuterModule[] }> {
	const open = [{ file, text: (await readIfThere(join(root, file))) ?? '' }]
	const outside: OuterModule[] = []
	let isAny = false
	for (const { file, text } of open) {
		const tokens = tokensOf(text)
		const add = async (path: string) => {
			const module = await firstText(root, path)
			const isOpen = open.some((one) => one.file === module?.file)
			if (module && !isOpen && program.test(module.file)) open.push(module)
		}
		for (const { text: from, at } of modulesIn(tokens)) {
			const path = posix.join(dirname(file), from)
			if (!path.startsWith('..')) await add(path)
			else if (program.test(path) || (await isProgramAt(join(root, path))))
				outside.push({ file, from, place: createPlaceOf(text)(at) })
		}
		if (isAny || !loadsAny(tokens)) continue
		isAny = true
		for (const path of await programsWithin(root)) await add(path)
	}
	const modules = open
		.slice(1)
		.map(({ file, text }) => ({ file, text, script: readScript(text, { env: process.env }) }))
	return { modules, outside }
}

const program = /\.[cm]?[jt]s$/

function modulesIn(tokens: readonly Token[]): readonly Token[] {
	const types = typeImports(tokens)
	return tokens.filter((token, index) => {
		const { kind, text, parts } = token
		if (types.has(token)) return false
		if (kind !== 'text' || parts !== undefined || !/^\.\.?\//.test(text)) return false
		const before = tokens[isSign(tokens[index - 1], '(') ? index - 2 : index - 1]
		return /^(?:from|import|require)$/.test(before?.text ?? '')
	})
}

/** What `import type … from '…'` names, which is gone once a program runs. */
function typeImports(tokens: readonly Token[]): ReadonlySet<Token> {
	const found = tokens.flatMap(({ kind, text }, index) => {
		const next = tokens[index + 1]
		if (kind !== 'word' || text !== 'import' || next?.text !== 'type') return []
		if (tokens[index + 2]?.text === 'from' && tokens[index + 3]?.kind === 'text') return []
		return tokens.slice(index).find((one) => one.kind === 'text') ?? []
	})
	return new Set(found)
}

/** Whether a path without an ending is that of a program; of one that leads nowhere nobody can tell. */
async function isProgramAt(path: string): Promise<boolean> {
	const isThere = async (ending: string) => (await ifThere(path + ending, stat)) !== undefined
	const programs = await Promise.all(['.js', '.cjs', '/index.js'].map(isThere))
	if (programs.includes(true)) return true
	return !/\.\w+$/.test(path) && !(await isThere('.json'))
}

/** Whether it loads something by a path that is put together. */
function loadsAny(tokens: readonly Token[]): boolean {
	return tokens.some(({ kind, text }, index) => {
		const isLoad = kind === 'word' && /^(?:import|require)$/.test(text)
		if (!isLoad || !isSign(tokens[index + 1], '(')) return false
		const [from, after] = tokens.slice(index + 2, index + 4)
		const isWritten = from?.kind === 'text' && from.parts === undefined
		return !isWritten || !(isSign(after, ')') || isSign(after, ','))
	})
}

import { dirname, join, posix } from 'node:path'
import { createPlaceOf, type Place } from '@blog/core'
import { tokensOf } from '@blog/core/script'
import { readIfThere } from '../read-if-there.ts'
import { firstText, isOutside, namedFile } from './first-text.ts'
import { loadsAny, pathsLoaded } from './loads-in.ts'
import { packageImports } from './package-imports.ts'
import { programsWithin } from './programs-within.ts'
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
			if (module && !isOpen && isProgram(module.file)) open.push(module)
		}
		for (const { text: from, at } of pathsLoaded(tokens)) {
			const paths = from.startsWith('#')
				? await packageImports(root, from)
				: [posix.join(dirname(file), isFolder.test(from) ? `${from}/` : from)]
			for (const path of paths)
				if (!isOutside(path)) await add(path)
				else if (await isProgramOutside(root, path))
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

/** `..` is no file of that name with an ending. */
const isFolder = /(?:^|\/)\.\.?$/

/** Of what is not there its name tells. */
async function isProgramOutside(root: string, path: string): Promise<boolean> {
	const found = await namedFile(root, path)
	return found ? isProgram(found.file) : /\.[cm]?[jt]s$|(?:^|\/)(?:[^./]*|\.\.)$/.test(path)
}

/** Node.js runs a file of an ending that it does not know, too. */
function isProgram(file: string): boolean {
	return !/\.(?:json5?|node|wasm|[jt]sx|css|html?|md|txt|ya?ml|toml)$/.test(file)
}

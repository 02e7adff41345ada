import { dirname, posix } from 'node:path'
import type { Place } from '@blog/core'
import { firstText, isOutside, namedFile } from './first-text.ts'
import { fromSite } from './from-site.ts'
import { pathsLoaded, patternsLoaded } from './loads-in.ts'
import { packagePaths } from './package-paths.ts'
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
	program: Module,
): Promise<{ readonly modules: readonly Module[]; readonly outside: readonly OuterModule[] }> {
	const programs = [program]
	const outside: OuterModule[] = []
	let isAny = false
	for (const { file, script } of programs) {
		const add = async (path: string, isImport = false) => {
			const found = await firstText(root, path)
			const isThere = programs.some((one) => one.file === found?.file)
			if (!found || isThere || !isProgram(found.file, isImport)) return
			programs.push({ ...found, script: readScript(found.text, { env: process.env }) })
		}
		for (const { text: from, at, isImport } of pathsLoaded(script.tokens))
			for (const path of await pathsNamed(root, file, from))
				if (!isOutside(path)) await add(path, isImport)
				else if (await isProgramOutside(root, path, isImport))
					outside.push({ file, from, place: script.placeAt(at) })
		for (const { at, ...pattern } of patternsLoaded(script.tokens)) {
			const path = await programOutside(root, dirname(file), pattern)
			if (path !== undefined) outside.push({ file, from: path, place: script.placeAt(at) })
			if (isAny) continue
			isAny = true
			for (const one of await programsWithin(root)) await add(one)
		}
	}
	return { modules: programs.slice(1), outside }
}

/** What a name may stand for, as POSIX paths below the site's folder; none of a package. */
async function pathsNamed(root: string, file: string, name: string): Promise<readonly string[]> {
	if (!/^\.\.?(?:\/|$)/.test(name)) return packagePaths(root, file, name)
	// `..` is no file of that name with an ending.
	const isFolder = /(?:^|\/)\.{0,2}$/.test(name)
	return [fromSite(root, posix.join(dirname(file), name)) + (isFolder ? '/' : '')]
}

/** The program outside of the site that a path which is put together may lead to, from a folder. */
async function programOutside(
	root: string,
	folder: string,
	{ pattern, least }: { readonly pattern: string; readonly least: string },
): Promise<string | undefined> {
	const path = fromSite(root, posix.join(folder, pattern))
	if (isOutside(path)) return (await isProgramOutside(root, path)) ? path : undefined
	// What is not known may be the folder itself.
	const other = fromSite(root, posix.join(folder, least))
	const isNamed = isOutside(other) && !/^[./]*$/.test(other)
	const found = isNamed ? await namedFile(root, other) : undefined
	return found && isProgram(found.file) ? other : undefined
}

/** Of what is not there its name tells. */
async function isProgramOutside(root: string, path: string, isImport = false): Promise<boolean> {
	const found = await namedFile(root, path)
	if (found) return isProgram(found.file, isImport)
	return isNamedSo.test(path) || /(?:^|\/)(?:[^./]*|\.\.)\/?$/.test(path)
}

/** @param isImport Otherwise Node.js runs a file of an ending that it does not know, too. */
function isProgram(file: string, isImport = false): boolean {
	return isNamedSo.test(file) || (!isImport && !isNoProgram.test(file))
}

const isNamedSo = /\.[cm]?[jt]s$/
const isNoProgram =
	/\.(?:json5?|node|wasm|[jt]sx|vue|s?css|sass|less|html?|njk|md|txt|ya?ml|toml|svg|png|jpe?g|gif|webp|avif|ico|woff2?)$/

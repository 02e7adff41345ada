import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { Reads } from '@blog/core/store'

const lockFiles = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'deno.lock']

/** Packages that the modules of a config import. */
export interface Packages {
	/** Their versions, and the lock file for what those import; of a package that is a link to a folder (a workspace) its files. */
	readonly state: string
	/** Real paths of packages that are links, with a slash at the end. */
	readonly linked: readonly string[]
}

/**
 * A text that changes when the code of a config may do something else: its own files by their bytes, and the packages that they
 * import.
 *
 * @param modules File to source of every module of the user's own.
 * @param reads What the modules have read while they were evaluated.
 */
export function codeIdentity(
	modules: ReadonlyMap<string, string>,
	reads: Reads,
	{ state, linked }: Packages,
): string {
	const hash = createHash('sha1').update(state)
	for (const [file, source] of sorted(modules)) hash.update(`${file}\0${source}\0`)
	for (const [key, answer] of sorted(reads)) {
		const [, question, path = ''] = /^(\w+) (.*)$/s.exec(key) ?? []
		// By what is in files and folders: their times are others in every clone. Modules of links are read once a process.
		// So is the nearest `package.json`, of which Node wants to know what kind of module a file is.
		const counts = (question === 'read' && basename(path) !== 'package.json') || question === 'list'
		if (counts && !linked.some((folder) => path.startsWith(folder)))
			hash.update(`${key}\0${answer}\0`)
	}
	return hash.digest('hex')
}

/**
 * Looks up the packages that modules import.
 *
 * @param dir The site's folder.
 */
export function packagesOf(dir: string, modules: ReadonlyMap<string, string>): Packages {
	const hash = createHash('sha1')
	const linked: string[] = []
	for (const [file, source] of sorted(modules))
		for (const name of packagesIn(source)) {
			const folder = packageFolder(name, file)
			const isLink = folder !== undefined && !folder.includes(`${sep}node_modules${sep}`)
			if (isLink) linked.push(folder + sep)
			const state = isLink ? filesOf(folder).join('\n') : folder && versionOf(folder)
			hash.update(`${name} ${state}\0`)
		}
	hash
		.update(nearest(dir, ['package.json']))
		.update('\0')
		.update(nearest(dir, lockFiles))
	return { state: hash.digest('hex'), linked }
}

function sorted(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
	return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Names of packages that a source imports. */
function packagesIn(source: string): readonly string[] {
	const specifiers = source.matchAll(/(?:from|import|require)\s*\(?\s*['"]([^'".][^'"]*)['"]/g)
	const names = [...specifiers].flatMap(
		([, name = '']) => /^(?:@[^/]+\/)?[^/:]+/.exec(name.startsWith('node:') ? '' : name)?.[0] ?? [],
	)
	return [...new Set(names)].sort()
}

/** Real path of a package as a file sees it. */
function packageFolder(name: string, from: string): string | undefined {
	for (let folder = dirname(from); ; folder = dirname(folder)) {
		const found = join(folder, 'node_modules', name)
		if (existsSync(join(found, 'package.json'))) return realpathSync(found)
		if (dirname(folder) === folder) return undefined
	}
}

function versionOf(folder: string): string {
	try {
		const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
		return String(version)
	} catch {
		return 'unknown'
	}
}

function filesOf(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name)
		if (entry.name === 'node_modules' || entry.name === '.git') return []
		if (entry.isDirectory()) return filesOf(path)
		if (!entry.isFile()) return []
		const { size, mtimeMs } = statSync(path)
		return [`${path} ${size} ${mtimeMs}`]
	})
}

/** The text of the nearest file of some names, in a folder or above it; empty if there is none. */
function nearest(dir: string, names: readonly string[]): string {
	for (let folder = dir; ; folder = dirname(folder)) {
		for (const name of names) {
			const file = join(folder, name)
			if (existsSync(file)) return readFileSync(file, 'utf8')
		}
		if (dirname(folder) === folder) return ''
	}
}

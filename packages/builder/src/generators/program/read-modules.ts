import { readFile, stat } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { ifThere } from '../read-if-there.ts'
import { readScript, type Script } from './read-script.ts'

const endings = ['', '.ts', '.js', '.mjs', '.mts', '.json', '/index.ts', '/index.js']

/**
 * Reads the files of a site that its config takes constants from, as `import { SITE } from './src/config'`.
 *
 * @param file The config, below the site's folder.
 */
export async function readModules(
	root: string,
	file: string,
	source: string,
): Promise<ReadonlyMap<string, Script>> {
	const modules = new Map<string, Script>()
	for (const from of readScript(source).imports) {
		const found = await firstText(root, posix.join(dirname(file), from))
		if (found) modules.set(from, readScript(found.text, { env: process.env }))
	}
	return modules
}

/** Finds the file that a program names without its ending. */
export async function firstText(
	root: string,
	path: string,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
	if (path.startsWith('..')) return undefined
	// TypeScript lets one write `./config.js` for `config.ts`.
	const paths = [...endings.map((ending) => `${path}${ending}`), path.replace(/\.js$/, '.ts')]
	for (const one of paths) {
		const text = await ifThere(join(root, one), fileText)
		if (text !== undefined) return { file: one, text }
	}
	return undefined
}

/** `./config` may be a folder with an index. */
async function fileText(path: string): Promise<string | undefined> {
	return (await stat(path)).isFile() ? readFile(path, 'utf8') : undefined
}

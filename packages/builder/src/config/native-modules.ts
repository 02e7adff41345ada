import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const extensions = ['', '.mjs', '.js', '.cjs', '.json', '/index.mjs', '/index.js']

/**
 * Finds the modules that a config leads to and that Node loads itself (`plugin.mjs` of a `blog.config.ts`): the compiler does not
 * see them.
 *
 * @param modules File to source of the modules that the compiler has seen.
 * @returns File to source of the others, by following relative imports.
 */
export function nativeModules(modules: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const found = new Map<string, string>()
	const left = [...modules]
	for (let next = left.pop(); next; next = left.pop()) {
		const [importer, source] = next
		for (const [, specifier = ''] of source.matchAll(relativeImport)) {
			const file = fileAt(resolve(dirname(importer), specifier))
			if (file === undefined || modules.has(file) || found.has(file)) continue
			const text = readFileSync(file, 'utf8')
			found.set(file, text)
			left.push([file, text])
		}
	}
	return found
}

const relativeImport = /(?:from|import|require)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g

function fileAt(path: string): string | undefined {
	return extensions
		.map((extension) => (extension.startsWith('/') ? join(path, extension) : path + extension))
		.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

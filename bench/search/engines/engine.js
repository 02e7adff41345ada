import { build } from 'esbuild'

/**
 * One search engine, as a site would use it with its defaults.
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} version
 * @property {(documents: readonly import('../documents.js').Document[], context: { blog: import('@blog/core').Blog, work: string }) => Promise<Built>} build
 * Makes the index. `work` is an empty folder.
 *
 * @typedef {object} Built
 * @property {readonly import('../sizes.js').File[]} files The index as a site publishes it.
 * @property {() => Promise<readonly import('../sizes.js').File[]>} code What a browser loads to search, without any user interface.
 * @property {(fetched: (path: string) => void) => Promise<Session>} open A visitor comes. `fetched` is told of each file of the index that the
 * browser loads, once each.
 * @property {() => Promise<void>} [close]
 *
 * @typedef {object} Session
 * @property {(query: string, limit: number) => Promise<readonly string[]> | readonly string[]} find Ids of posts, best first.
 * @property {(query: string, limit: number) => Promise<unknown>} [show] Finds and loads what a page shows of so many results, where `find` does not.
 */

/** JavaScript with all that it imports, as one small file. */
export async function bundled(source, resolveDir) {
	const { outputFiles } = await build({
		stdin: { contents: source, resolveDir, loader: 'js' },
		bundle: true,
		minify: true,
		write: false,
		format: 'esm',
		platform: 'browser',
		target: 'es2022',
		logLevel: 'error',
	})
	return outputFiles.map(({ contents }) => ({ path: 'code.js', content: contents }))
}

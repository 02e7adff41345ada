import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BlogError, type Patience, patiently } from '@blog/core'
import type { JitiOptions } from 'jiti'
import { configFailure } from './config-failure.ts'
import { defineConfig } from './define-config.ts'
import { nativeModules } from './native-modules.ts'
import { parseData } from './parse-data.ts'

/** What a config file of our own says. */
export interface OwnConfig {
	readonly said: unknown
	/** Sources of its modules by file, if it is code. */
	readonly modules?: ReadonlyMap<string, string>
	/** Those of them that Node itself has loaded, once and for all. */
	readonly natives?: readonly string[]
}

/**
 * Reads `blog.config.json`, or runs `blog.config.ts` and its like.
 *
 * @param root The site's folder.
 * @param file The config, below it.
 * @throws {BlogError} `CONFIG_INVALID` if it cannot be read or does not end.
 */
export async function readOwnConfig(
	root: string,
	file: string,
	patience: Patience,
): Promise<OwnConfig> {
	const path = join(root, file)
	if (file.endsWith('.json')) {
		const value = parseData(await readFile(path, 'utf8'), 'json', file)
		// An editor's schema is no setting.
		if (typeof value === 'object' && value !== null) Reflect.deleteProperty(value, '$schema')
		return { said: value }
	}
	try {
		return await patiently(evaluate(path), patience, 'The config')
	} catch (cause) {
		if (cause instanceof BlogError) throw cause
		throw new BlogError('CONFIG_INVALID', configFailure(cause, path, file), { cause })
	}
}

/** Runs a config afresh each time, so that the dev server sees changes of it and of the files that it imports. */
async function evaluate(path: string): Promise<OwnConfig> {
	// Only for a config that is code: loading the compiler takes longer than reading posts.
	const [{ createJiti }, theme, jsxRuntime] = await Promise.all([
		import('jiti'),
		import('@blog/theme'),
		import('@blog/theme/jsx-runtime'),
	])
	const modules = new Map<string, string>()
	const url = pathToFileURL(path).href
	const options: JitiOptions = {
		moduleCache: false,
		fsCache: false,
		interopDefault: true,
		// A style sheet is imported as its text.
		extensions: ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts', '.tsx', '.jsx', '.css'],
		jsx: { runtime: 'automatic', importSource: '@blog/theme' },
		// A folder of Markdown has no `node_modules`: its config and components can use these all the same.
		virtualModules: {
			'@blog/builder': { defineConfig },
			'@blog/theme': theme,
			'@blog/theme/jsx-runtime': jsxRuntime,
		},
	}
	const compiler = createJiti(url, options)
	const jiti = createJiti(url, {
		...options,
		transform(module) {
			const { filename = path, source } = module
			modules.set(filename, source)
			if (filename.endsWith('.css')) return { code: `module.exports = ${JSON.stringify(source)}` }
			return { code: compiler.transform(module) }
		},
	})
	const source = await readFile(path, 'utf8')
	const said = (await jiti.evalModule(source, {
		filename: path,
		async: true,
		forceTranspile: true,
	})) as object
	if (!('default' in said))
		throw new BlogError(
			'CONFIG_INVALID',
			`${basename(path)}: Expected a default export: \`export default { title: 'Notes' }\``,
		)
	const natives = nativeModules(modules)
	return {
		said: said.default,
		modules: new Map([...modules, ...natives]),
		natives: [...natives.keys()],
	}
}

import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BlogError, type Diagnostic } from '@blog/core'
import { type Reads, traceReads } from '@blog/core/node'
import type { JitiOptions } from 'jiti'
import { report } from '../diagnostics/rules.ts'
import { codeIdentity } from './code-identity.ts'
import { defineConfig } from './define-config.ts'
import { findConfig } from './find-config.ts'
import { hugoConfig } from './hugo-config.ts'
import { parseData } from './parse-data.ts'
import { readHugoConfig } from './read-hugo-config.ts'
import { resolveConfig, type ShownOptions } from './resolve-config.ts'
import type { ResolvedConfig } from './resolved-config.ts'

/** A config and the file that it came from. */
export interface LoadedConfig {
	readonly config: ResolvedConfig
	/** Below the site's folder; absent if there is no config. */
	readonly file?: string
	/** Changes when the code of a config may do something else; absent if the config is data. */
	readonly code?: string
	/** What there is to say of the config. */
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds and reads the config of a site; with none, every default.
 *
 * @param dir The site's folder.
 * @param shown Hidden posts to show; wins over the config.
 * @throws {BlogError} `CONFIG_INVALID` if it cannot be read or does not fit; `CONTENT_NOT_FOUND` if there is no such folder.
 */
export async function loadConfig(dir: string, shown: ShownOptions = {}): Promise<LoadedConfig> {
	const root = resolve(dir)
	const name = basename(root)
	const found = await findConfig(root)
	if (found === undefined) return { config: resolveConfig({}, { name }, shown), diagnostics: [] }
	const { file, kind } = found
	if (kind === 'hugo') {
		const hugo = hugoConfig(await readHugoConfig(root, file))
		return {
			config: resolveConfig(hugo.config, { name, file }, { ...hugo.shown, ...shown }),
			file,
			diagnostics: hugo.unread.map((setting) => reportUnread(setting, file)),
		}
	}
	const { value, code } = await readOwn(join(root, file), file)
	return {
		config: resolveConfig(value, { name, file }, shown),
		file,
		...(code && { code: codeIdentity(root, code.modules, code.reads) }),
		diagnostics: [],
	}
}

function reportUnread(setting: string, file: string): Diagnostic {
	const message = `Unexpected setting \`${setting}\`: it is not read, so pages may have other addresses than Hugo gives them`
	const hint = 'Write `url` in the front matter of pages whose address must stay.'
	return report('hugo-setting-unread', file, message, { hint })
}

/** What a config says; if it is code, the sources of its modules by file and what they have read. */
interface OwnConfig {
	readonly value: unknown
	readonly code?: { readonly modules: ReadonlyMap<string, string>; readonly reads: Reads }
}

async function readOwn(path: string, file: string): Promise<OwnConfig> {
	if (file.endsWith('.json')) {
		const value = parseData(await readFile(path, 'utf8'), 'json', file)
		// An editor's schema is no setting.
		if (typeof value === 'object' && value !== null) Reflect.deleteProperty(value, '$schema')
		return { value }
	}
	try {
		return await evaluate(path)
	} catch (cause) {
		if (cause instanceof BlogError) throw cause
		const reason = cause instanceof Error ? cause.message : String(cause)
		throw new BlogError('CONFIG_INVALID', `${file}: ${reason}`, { cause })
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
			modules.set(module.filename ?? path, module.source)
			return { code: compiler.transform(module) }
		},
	})
	const { value, reads } = await traceReads(() => jiti.import(path, { default: true }))
	return { value, code: { modules, reads } }
}

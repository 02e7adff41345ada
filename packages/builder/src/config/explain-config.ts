import { generatorSite } from '../generators/generators.ts'
import { hugoKeys } from '../generators/hugo/hugo-keys.ts'
import { readHugoConfig } from '../generators/hugo/read-hugo-config.ts'
import { isObject } from './check-fields.ts'
import { configFields } from './config-fields.ts'
import type { LoadedConfig } from './load-config.ts'
import { overGenerated } from './over-generated.ts'

/** One setting and where it comes from. */
export interface ExplainedSetting {
	readonly key: string
	/** As it holds; plain data, functions and objects of code by their kind: `[function]`. Absent if there is none. */
	readonly value?: unknown
	/** `default`, the config file, or keys of Hugo's: `hugo.yaml: params.ShowToc`. */
	readonly from: string
}

/**
 * Says of each setting of a site what it is and where that was said.
 *
 * @param dir The site's folder.
 * @param loaded Its config.
 */
export async function explainConfig(
	dir: string,
	{ config, said, generated = {}, trace }: LoadedConfig,
): Promise<readonly ExplainedSetting[]> {
	const { own, generator, file } = trace.found
	const isHugo = generator === 'hugo' && file !== undefined
	const keys = isHugo ? hugoKeys((await readHugoConfig(dir, file)).raw) : undefined
	const ownSaid = isObject(said) ? said : {}
	const written = overGenerated(generated, ownSaid)
	const { baseUrl: _, ...markdown } = config.markdown
	const resolved: Record<string, unknown> = { ...config.blog, ...config, markdown }
	return Object.keys(configFields).map((key) => {
		const isWritten = written[key] !== undefined
		const value = plainData(key === 'url' ? config.url : laidOver(resolved[key], written[key]))
		const from = !isWritten
			? 'default'
			: ownSaid[key] !== undefined
				? String(own)
				: [file, keys?.get(key)?.join(', ') || (generator && generatorSite(generator))]
						.filter(Boolean)
						.join(': ')
		return { key, ...(value !== undefined && { value }), from }
	})
}

/** What was written wins, of an object key by key. */
function laidOver(resolved: unknown, written: unknown): unknown {
	if (isObject(resolved) && isObject(written)) return { ...resolved, ...written }
	return written ?? resolved
}

/** What can be printed of a value. */
function plainData(value: unknown): unknown {
	if (typeof value === 'function') return '[function]'
	if (Array.isArray(value)) return value.map(plainData)
	if (typeof value !== 'object' || value === null) return value
	if ('~standard' in value) return '[schema]'
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainData(inner)]))
}

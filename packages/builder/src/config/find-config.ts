import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The config file of a site. */
export interface FoundConfig {
	/** Name below the site's folder; `config/_default` for Hugo's folder of configs. */
	readonly file: string
	readonly kind: 'blog' | 'hugo'
	/** Of the same kind, and not read. */
	readonly ignored: readonly string[]
}

const own = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `blog.config.${extension}`)
const hugo = ['hugo', 'config'].flatMap((name) =>
	['toml', 'yaml', 'yml', 'json'].map((extension) => `${name}.${extension}`),
)

/**
 * Finds the config of a site: `blog.config.*` first, then what Hugo reads.
 *
 * @returns `undefined` if there is none: the folder builds with defaults.
 * @throws {Error} The system's, if there is no such folder. No error of the core's: a build that finds nothing changed loads no core.
 */
export async function findConfig(dir: string): Promise<FoundConfig | undefined> {
	const names = new Set(await readdir(dir))
	const [file, ...others] = own.filter((name) => names.has(name))
	if (file !== undefined) return { file, kind: 'blog', ignored: others }
	const [hugoFile, ...hugoOthers] = hugo.filter((name) => names.has(name))
	if (hugoFile !== undefined) return { file: hugoFile, kind: 'hugo', ignored: hugoOthers }
	if (!names.has('config')) return undefined
	const parts = await readdir(join(dir, 'config/_default')).catch(() => [])
	return parts.some((name) => hugo.includes(name))
		? { file: 'config/_default', kind: 'hugo', ignored: [] }
		: undefined
}

import { join, posix } from 'node:path'
import { configValues } from '../config-values.ts'
import { filesBelow } from '../files-below.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { type HugoModule, hugoModules, isInside } from './hugo-modules.ts'
import type { Values } from './keys-without-case.ts'

/** Content that a site takes from its themes and modules. */
export interface ModuleContent {
	/** Folders in that of the site, which are not read. */
	readonly folders: readonly string[]
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/**
 * Finds content of modules: nothing of it is read, and each is told.
 *
 * @param raw The config as parsed, keys in any case.
 * @see https://gohugo.io/hugo-modules/
 */
export async function moduleContent(root: string, raw: Values): Promise<ModuleContent> {
	const modules = (await hugoModules(root, raw)).filter(({ path }) => path !== '')
	const found = await Promise.all(modules.map((one) => contentOf(root, one)))
	return {
		folders: found.flatMap(({ folders }) => folders),
		problems: found.flatMap(({ problems }) => problems),
	}
}

async function contentOf(root: string, one: HugoModule): Promise<ModuleContent> {
	const { base, path } = one
	const sources = sourcesOf(one)
	if (base === undefined) {
		if (sources === undefined || sources.length === 0) return { folders: [], problems: [] }
		const hint =
			'Put it into the folder of the site with `hugo mod vendor`, and copy its content from `_vendor` into that of the site.'
		return { folders: [], problems: [problem(path, 'is not in the folder of the site', hint)] }
	}
	// What no mount says is that the folder of this name is mounted.
	const folders = (sources ?? ['content']).filter(isInside).map((name) => posix.join(base, name))
	const filled = []
	for (const folder of folders)
		if ((await filesBelow(join(root, folder))).some((file) => /\.(?:md|markdown)$/i.test(file)))
			filled.push(folder)
	const [first] = filled
	if (first === undefined) return { folders: [], problems: [] }
	const hint = `Copy what is in \`${first}\` into the content of the site.`
	return { folders: filled, problems: [problem(path, 'is not read', hint)] }
}

/** Folders that are mounted as content; `undefined` if no mount says anything. */
function sourcesOf({ config, mounts }: HugoModule): readonly string[] | undefined {
	const said = mounts ?? config.list('module', 'mounts')
	return said?.flatMap((mount) => {
		const { string } = configValues(mount)
		const [source, target] = [string('source'), string('target')]
		return source !== undefined && /^content(?:\/|$)/.test(target ?? '') ? [source] : []
	})
}

function problem(module: string, why: string, hint: string): ModuleContent['problems'][number] {
	const message = `Unexpected content of the module \`${module}\`: it ${why}, so its pages are missing`
	return { path: ['module', 'imports'], message, hint }
}

import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { listFiles } from '@blog/core/node'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { readScript } from './read-script.ts'

/** What files of data say of the posts of their folders, and what of it is not read. */
export interface FolderData {
	readonly defaults: NonNullable<SiteConfig['frontMatterDefaults']>
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** `wip/wip.json`, `wip/wip.11tydata.json`, `wip/wip.11tydata.js`. */
const isOfFolder = /(?:^|\/)([^/]+)\/\1(?:\.11tydata)?\.(json|[cm]?js|ts)$/

/**
 * Reads the data of folders of an Eleventy site: keys that all posts in them have.
 *
 * @param content The folder of posts.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export async function folderData(root: string, content: string): Promise<FolderData> {
	const { assets } = await listFiles(join(root, content), content).catch(() => ({ assets: [] }))
	const defaults: FolderData['defaults'][number][] = []
	const problems: FolderData['problems'][number][] = []
	const tell = (message: string, hint: string) => problems.push({ path: [], message, hint })
	const hint = 'Write what it says in the front matter of the posts.'
	for (const file of assets) {
		const kind = isOfFolder.exec(file)?.[2]
		if (kind === undefined) continue
		if (kind !== 'json' && !/\.11tydata\./.test(file)) continue
		const text = await readFile(join(root, file), 'utf8')
		const values = kind === 'json' ? objectIn(text) : writtenOut(text)
		if (values === undefined) {
			const expected = kind === 'json' ? 'an object of JSON' : 'an object that is written out'
			tell(`Expected ${expected} in ${file}, so posts beside it have none of its keys`, hint)
			continue
		}
		const { permalink, ...others } = values
		const isTemplate = typeof permalink === 'string' && /\{[{%]/.test(permalink)
		if (isTemplate) tell(`Unexpected template for \`permalink\` in ${file}: it is not read`, hint)
		const own = isTemplate || permalink === undefined ? others : { ...others, permalink }
		defaults.push({ path: posix.dirname(file), values: own })
	}
	return { defaults, problems }
}

/** What a program exports, as far as it can be read without running it. */
function writtenOut(text: string): Readonly<Record<string, unknown>> | undefined {
	const { values, isRead } = readScript(text, { env: process.env })
	return isRead ? values : undefined
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text)
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
		return isObject ? (value as Readonly<Record<string, unknown>>) : undefined
	} catch {
		return undefined
	}
}

import { posix } from 'node:path'
import type { SiteConfig } from '../../config/site-config.ts'
import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'
import { filesBeside, isMarkdown } from '../scripted/files-beside.ts'
import { trimmed } from '../scripted/scripted-layout.ts'

/** What Docusaurus publishes besides posts, and where that lies unless the config says otherwise. */
const kinds = { docs: 'docs', pages: 'src/pages' } as const

/**
 * Names Markdown of a Docusaurus site that is no post: documents and pages.
 *
 * @param content Folder of posts, below the site's.
 * @see https://docusaurus.io/docs/api/plugins
 */
export async function docusaurusOthers(
	root: string,
	script: Script,
	content: string,
	inside: (path: string) => string,
): Promise<NonNullable<SiteConfig['leftOut']>> {
	const folders = [...new Set(foldersOf(script).map(inside))]
	const found = await Promise.all(
		folders
			.filter((folder) => !folder.startsWith('..') && folder !== content)
			.map(async (folder) => {
				const files = await filesBeside(root, folder, [content], isMarkdown)
				return files.filter((file) => !isPart.test(posix.relative(folder, file)))
			}),
	)
	return [...new Set(found.flat())]
		.sort()
		.map((file) => ({ file, reason: `Unexpected page outside of \`${content}\``, isTold: true }))
}

const isPart = /(?:^|\/)_/

function foldersOf({ values }: Script): readonly string[] {
	const items = (key: string) => (Array.isArray(values[key]) ? (values[key] as unknown[]) : [])
	const ofPresets = items('presets').flatMap((entry) =>
		Object.entries(kinds).flatMap(([kind, usual]) => folderIn(valueIn(entry, ['1', kind]), usual)),
	)
	const ofPlugins = items('plugins').flatMap((entry) => {
		const name = Array.isArray(entry) ? entry[0] : entry
		const kind = /^(?:@docusaurus\/plugin-)?content-(docs|pages)$/.exec(String(name))?.[1]
		return kind === undefined
			? []
			: folderIn(valueIn(entry, ['1']), kinds[kind as keyof typeof kinds])
	})
	return [...ofPresets, ...ofPlugins]
}

/** @param options Of a plug-in; `false` for one that is off. */
function folderIn(options: unknown, usual: string): readonly string[] {
	if (options === false) return []
	const path = valueIn(options, ['path'])
	return [typeof path === 'string' ? trimmed(path) : usual]
}

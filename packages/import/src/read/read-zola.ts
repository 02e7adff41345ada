import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPlaceOf } from '@blog/core'
import { linkOut } from '@blog/core/node'
import { report } from '../diagnostics/rules.ts'
import type { ImportEntry, ImportItem } from '../import-item.ts'
import { leftBehind } from './left-behind.ts'
import { readMatter } from './read-matter.ts'
import { strayBytes } from './stray-bytes.ts'
import { textRescuer } from './text-rescuer.ts'
import { walkFolder } from './walk-folder.ts'
import { readZolaConfig } from './zola-config.ts'
import { zolaItem } from './zola-item.ts'
import { zolaTerms } from './zola-terms.ts'

/**
 * Reads a Zola site: its pages and sections, the files beside them, and those of `static`. Templates, styles and themes stay behind, and are named.
 *
 * @param root Folder of the site.
 * @throws {BlogError} `CONTENT_NOT_FOUND` if it has no `content`, `IO` if something cannot be read.
 * @see https://www.getzola.org/documentation/content/overview/
 */
export async function* readZola(root: string): AsyncGenerator<ImportEntry> {
	const config = await readZolaConfig(root)
	yield* config.entries
	const base = config.entries.find((entry) => entry.type === 'site')?.site.url
	const taken: string[] = []
	for (const folder of ['content', ...(config.hasStatic ? ['static'] : [])]) {
		const problem = await linkOut(root, folder)
		if (problem) yield { type: 'problem', problem }
		else taken.push(folder)
	}
	if (taken.includes('content')) yield* readContent(root, base, config)
	if (taken.includes('static'))
		for await (const { path, isLink } of walkFolder(join(root, 'static'))) {
			const id = `static/${path}`
			yield file(id, join(root, id), isLink ? 'it is a symbolic link' : undefined)
		}
	for await (const { path, unwanted } of leftBehind(root, taken)) yield file(path, '', unwanted)
}

async function* readContent(
	root: string,
	base: string | undefined,
	{ languages, taxonomies, isSlugged }: Awaited<ReturnType<typeof readZolaConfig>>,
): AsyncGenerator<ImportEntry> {
	const items: Pick<ImportItem, 'path' | 'tags' | 'categories'>[] = []
	for await (const { path, isLink } of walkFolder(join(root, 'content'))) {
		const id = `content/${path}`
		const from = join(root, id)
		if (isLink) yield file(id, from, 'it is a symbolic link')
		else if (!path.endsWith('.md')) yield file(id, from)
		else {
			const { text, strays } = textRescuer()(await readFile(from), true)
			const [stray] = strays
			if (stray) {
				const { at, code } = stray
				const first = { encoding: 'utf-8', code, place: createPlaceOf(text)(at) }
				yield { type: 'problem', problem: { ...strayBytes(first, strays.length, id), file: id } }
			}
			const matter = readMatter(text.replace(/^\ufeff/, ''))
			if ('message' in matter) {
				const { file: _, ...problem } = report('import-malformed', '', matter.message, {
					place: matter.place,
				})
				yield { type: 'problem', problem: { ...problem, file: id } }
				yield file(id, from, 'its front matter is damaged')
				continue
			}
			const order = matter.data.sort_by
			if (/(?:^|\/)_index(?:\.[\w-]+)?\.md$/.test(path) && isOtherOrder(order))
				yield orderLeft(id, String(order))
			const item = zolaItem(id, matter, base, languages, taxonomies)
			const isTranslated = languages.some((tag) => id.endsWith(`.${tag}.md`))
			const { path: place, tags, categories } = item
			if (!isTranslated) items.push({ path: place, tags, categories })
			yield { type: 'item', item }
		}
	}
	if (isSlugged) yield* zolaTerms(items)
}

/** Lists are by date here, as most are there. */
function isOtherOrder(order: unknown): boolean {
	return typeof order === 'string' && !/^(?:date|update_date|none)$/.test(order)
}

function orderLeft(id: string, order: string): ImportEntry {
	const { file: _, ...problem } = report(
		'import-setting-left',
		'',
		`Unexpected order \`${order}\` of a section: its list is by date`,
		{
			hint:
				order === 'weight'
					? 'Write `weight` from `params` into the front matter of its pages itself: those with the lowest come first, in all lists.'
					: 'Write `weight: 1`, `weight: 2` and so on into the front matter of its pages to order them.',
		},
	)
	return { type: 'problem', problem: { ...problem, file: id } }
}

function file(id: string, from: string, unwanted?: string): ImportEntry {
	return { type: 'file', file: { id, from, to: id, unwanted } }
}

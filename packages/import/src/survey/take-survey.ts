import { slugify } from '@blog/core'
import { blocksNamedIn } from '../convert/expand-blocks.ts'
import { detached } from '../detached.ts'
import type { ImportEntry, ImportItem, ImportMedia } from '../import-item.ts'
import { fileName } from './file-name.ts'
import { fragmentCollector } from './fragment-collector.ts'
import { fragmentLinks } from './fragment-links.ts'
import { type ReusableBlock, reusableBlock } from './reusable-block.ts'
import { siteAddress } from './site-address.ts'
import { skipReason } from './skip-reason.ts'
import type { Survey, Target } from './survey.ts'
import { termCollector, urlOf } from './term-collector.ts'

/** Room for reusable blocks, in UTF-16 code units. */
const ROOM = 1 << 24

/**
 * Reads an export for the first time: which item becomes which file, and what its old address was. Keeps a few short texts of each.
 *
 * The same export gives the same files: of two items that want one name the second gets its id behind it.
 *
 * @param home Address of the old site, if the export does not say it; may be empty.
 */
export async function takeSurvey(entries: AsyncIterable<ImportEntry>, home = ''): Promise<Survey> {
	let site = siteAddress(home)
	const files: (string | undefined)[] = []
	const claimed = new Map<string, number>()
	const targets = new Map<string, Target>()
	const others = new Map<string, Target>()
	const media = new Map<string, ImportMedia>()
	const mediaOf = new Map<string, ImportMedia[]>()
	const blocks = new Map<string, ReusableBlock>()
	const hidden = new Set<string>()
	/** Ids of reusable blocks that an item shows, by its file. */
	const shown = new Map<string, readonly string[]>()
	const fragments = fragmentCollector()
	const terms = termCollector()
	/** Pages of lists without a text, by number of the item: they are wanted if posts have the term. */
	const bare: (readonly [index: number, url: string])[] = []
	let room = ROOM

	function claim(item: ImportItem): string {
		if (item.path !== undefined) return item.path
		const folder = item.kind === 'post' ? 'content/posts' : 'content'
		const id =
			detached(slugify(item.id.slice(0, 20)).replaceAll('.', '-')) || String(files.length + 1)
		const name = detached(`${folder}/${fileName(item.slug, item.title, `${item.kind}-${id}`)}`)
		for (const path of [name, `${name}-${id}`]) {
			const count = claimed.get(path) ?? 0
			claimed.set(path, count + 1)
			if (count === 0) return `${path}.md`
		}
		// Hostile: many items of one name and one id.
		return `${name}-${id}.${files.length + 1}.md`
	}

	function remember(item: ImportItem, target: Target): void {
		const keys = [
			item.id && `id:${item.id}`,
			...(item.keys ?? []),
			item.source && `file:${item.source.replace(/^content\//, '')}`,
			item.address && site.keyOf(site.inside(item.address)),
		]
		for (const key of keys) if (key && !targets.has(key)) targets.set(detached(key), target)
		for (const alias of item.aliases ?? []) {
			const key = site.keyOf(site.inside(alias))
			if (key && !others.has(key)) others.set(detached(key), target)
		}
	}

	for await (const entry of entries) {
		if (entry.type === 'site') site = siteAddress(entry.site.url || home)
		if (entry.type === 'term') {
			const key = site.keyOf(site.inside(entry.term.address))
			if (key) terms.add(key, entry.term)
		}
		if (entry.type !== 'item') continue
		const { item } = entry
		const file = skipReason(item) === undefined ? claim(item) : undefined
		const { term } = item
		if (term?.text.trim() === '')
			bare.push([files.length, detached(urlOf(term.taxonomy, term.name))])
		else if (file !== undefined) remember(item, { file, title: detached(item.title) })
		files.push(file)
		if (file !== undefined && item.hidden !== undefined) hidden.add(file)
		else if (file !== undefined) {
			const named = blocksNamedIn(item.body.text).map(detached)
			if (named.length > 0) shown.set(file, named)
		}
		terms.use(item)
		for (const { address, fragment } of fragmentLinks(item.body.text)) {
			const key = site.keyOf(address)
			if (key !== undefined) fragments.add(key, fragment)
		}
		if (item.type === 'wp_block' && item.body.text.length <= room) {
			const block = reusableBlock(item)
			blocks.set(detached(item.id), { ...block, text: detached(block.text) })
			room -= block.text.length
		}
		if (item.media === undefined || item.media.address === '') continue
		const [id, parent] = [detached(item.id), detached(item.parent)]
		const { address, alt, caption } = item.media
		const kept = {
			address: detached(address),
			alt: detached(alt),
			caption: detached(caption),
		}
		remember(item, { address: kept.address })
		media.set(id, kept)
		if (parent === '' || parent === '0') continue
		const siblings = mediaOf.get(parent)
		if (siblings) siblings.push(kept)
		else mediaOf.set(parent, [kept])
	}
	// In doubt: what begins in one block may end in it, or in another one.
	for (const [file, named] of shown)
		if (named.some((id) => blocks.get(id)?.isLoose)) hidden.add(file)
	const found = terms.targets()
	const lists = new Map<string, string[]>()
	for (const [key, { url }] of found) {
		const path = encodeURI(`/${key}/`)
		lists.set(url, [...(lists.get(url) ?? []), path])
	}
	const unlisted = new Map<number, string>()
	for (const [index, url] of bare) {
		if (lists.has(url)) continue
		files[index] = undefined
		// A list without posts and without a text is none.
		const reason = terms.reasonAgainst(url)
		if (reason !== undefined) unlisted.set(index, reason)
	}
	// What is an address now is no old one of something else.
	for (const [key, target] of [...others, ...found]) if (!targets.has(key)) targets.set(key, target)
	return {
		site,
		files,
		unlisted,
		targets,
		lists,
		fragments: fragments.byFile(targets),
		media,
		mediaOf,
		hidden,
		blocks,
	}
}

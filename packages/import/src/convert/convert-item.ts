import type { ImportBody, ImportItem, ImportMedia } from '../import-item.ts'
import { isTakenPath } from '../survey/file-name.ts'
import type { Survey } from '../survey/survey.ts'
import { urlOf } from '../survey/term-collector.ts'
import { frontMatter } from './front-matter.ts'
import { isFile, isWeb, linkTo, sectionOf, targetOf } from './link-to.ts'
import { type ConvertContext, toMarkdown } from './to-markdown.ts'
import { zolaMarkdown } from './zola-markdown.ts'

/** An item as a file. */
export interface Converted {
	/** Front matter and Markdown. */
	readonly text: string
	/** `undefined` if it has none. */
	readonly comments: string | undefined
	/** Addresses of pictures and other files that it shows, and of files of the old site that it links to; each once. */
	readonly media: readonly string[]
	/** Names of blocks without a text, and of shortcodes that are not known; each once. */
	readonly dropped: readonly string[]
	readonly unknown: readonly string[]
	/** Names of elements that are left out; each once. */
	readonly elements: readonly string[]
	/** Pictures of galleries that the export does not have; each once. */
	readonly lost: readonly string[]
	/** Pictures that have no address on the web, by how theirs begins: `data:image/png`; each once. */
	readonly left: readonly string[]
	/** Cards of Ghost that have no place here, with what became of each; by name. */
	readonly cards: ReadonlyMap<string, string>
}

/**
 * Makes the file of an item.
 *
 * @param file POSIX path that it will have, below the folder of the import.
 * @param here The address of a file of the old site that is here already; `undefined` if its old one is to be written.
 * @throws {RangeError} If its HTML is nested thousands deep.
 */
export function convertItem(
	item: ImportItem,
	file: string,
	survey: Survey,
	here: (address: string) => string | undefined,
): Converted {
	const { site } = survey
	const [media, dropped] = [new Set<string>(), new Set<string>()]
	const [unknown, lost] = [new Set<string>(), new Set<string>()]
	const [left, elements] = [new Set<string>(), new Set<string>()]
	const cards = new Map<string, string>()
	const show = (address: string) => {
		media.add(address)
		return here(address) ?? address
	}
	const mediaLink = (src: string) => {
		if (isWeb(src)) return show(site.absolute(src))
		left.add(beginningOf(src))
		return undefined
	}
	const context: Omit<ConvertContext, 'ledTo'> = {
		gallery: (ids) =>
			ids === undefined
				? (survey.mediaOf.get(item.id) ?? [])
				: ids.flatMap((id) => survey.media.get(id) ?? []),
		block: (id) => survey.blocks.get(id),
		unknown: (name) => unknown.add(name),
		lost: (what) => lost.add(what),
		dropped: (name) => dropped.add(name),
		element: (name) => elements.add(name),
		card: (name, fate) => {
			const told = cards.get(name)
			if (!told?.includes(fate)) cards.set(name, told === undefined ? fate : `${told}; ${fate}`)
		},
		link: (href) => {
			const address = linkTo(href, file, survey)
			return address !== undefined && isFile(href, survey) ? show(address) : address
		},
		title: (href) => {
			const target = targetOf(href, survey)
			return target && 'file' in target && !survey.hidden.has(target.file)
				? target.title
				: undefined
		},
		media: mediaLink,
	}
	const known = (href: string) =>
		targetOf(href, survey) === undefined && sectionOf(href) === undefined
			? undefined
			: linkTo(href, file, survey)
	const convert = (body: ImportBody, ledTo: ReadonlySet<string> = new Set(), isCut = true) =>
		body.format === 'zola'
			? zolaMarkdown(body.text, { known, unknown: context.unknown })
			: toMarkdown(body, { ...context, ledTo, isCut })
	/** Texts beside the body are HTML, whatever that is written in. */
	const beside = (text: string) =>
		convert({ format: item.body.format === 'wordpress' ? 'wordpress' : 'html', text }).trim()
	const summary = item.excerpt === '' ? '' : beside(item.excerpt)
	// What stands above `<!--more-->` would be shown in place of an own excerpt, which WordPress shows in lists and feeds; in a draft of Ghost it says where members read on.
	const isOfMembers = item.hidden !== undefined && item.body.format !== 'wordpress'
	const isCut = summary === '' || isOfMembers
	const cover = coverOf(item, survey)
	const image = cover && mediaLink(cover.address)
	const matter = frontMatter(item, {
		file,
		oldPath: site.pathOf(site.inside(item.address)),
		aliases: aliasesOf(item, file, survey),
		summary,
		cover:
			cover && image !== undefined
				? {
						image,
						alt: cover.alt,
						caption: convert({ format: 'html', text: cover.caption }).trim(),
						isHidden: item.cover !== undefined && 'isInText' in item.cover,
					}
				: undefined,
	})
	const body = convert(item.body, survey.fragments.get(file), isCut)
	const comments = item.comments.map(({ text, unread: _, ...comment }) => ({
		...comment,
		text: beside(text),
	}))
	return {
		text: body === '' ? matter : `${matter}\n${body}`,
		comments: comments.length > 0 ? `${JSON.stringify(comments, null, '\t')}\n` : undefined,
		media: [...media],
		dropped: [...dropped],
		unknown: [...unknown],
		lost: [...lost],
		left: [...left],
		elements: [...elements],
		cards,
	}
}

/** The scheme and type of an address that goes on with bytes, or leads to somebody's own computer. */
function beginningOf(address: string): string {
	const trimmed = address.trim()
	return /^data:[\w.+/-]{0,60}/i.exec(trimmed)?.[0] ?? trimmed.slice(0, 80)
}

/** Paths that lead to an item: none that is the address of something else. */
function aliasesOf(
	{ aliases = [], term }: ImportItem,
	file: string,
	survey: Survey,
): readonly string[] {
	const list = term && urlOf(term.taxonomy, term.name)
	const lists = list === undefined ? [] : (survey.lists.get(list) ?? [])
	return [...aliases, ...lists].flatMap((alias) => {
		if (!/^https?:/i.test(alias)) return [alias]
		const path = survey.site.pathOf(alias)
		const target = targetOf(alias, survey)
		const isOwn =
			target &&
			(('file' in target && target.file === file) || ('url' in target && target.url === list))
		const isOther = target !== undefined && !isOwn
		return path === undefined || isOther || isTakenPath(path) ? [] : [path]
	})
}

function coverOf({ cover }: ImportItem, { media, site }: Survey): ImportMedia | undefined {
	if (cover === undefined) return undefined
	if ('id' in cover) return media.get(cover.id)
	return {
		address: site.absolute(cover.address),
		alt: cover.alt ?? '',
		caption: cover.caption ?? '',
	}
}

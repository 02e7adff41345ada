import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { parseUrl } from '@blog/core'
import { detached } from '../detached.ts'
import type { SiteAddress } from '../survey/site-address.ts'
import { type MediaName, mediaName, otherName } from './media-name.ts'
import { endingsOfTypes } from './media-types.ts'

/** Where an address stands: a file below the folder of the import, or a line of the export. */
export interface Mention {
	readonly file: string
	readonly line?: number | undefined
}

/** A file of the old site. */
export interface MediaFile {
	/** As posts have it, or the export. */
	readonly address: string
	readonly name: MediaName
	/** Whose text has it, each once. */
	readonly mentions: Mention[]
	/** POSIX path below the folder of the import, if it is there. */
	file: string | undefined
}

/** The files that posts show, and where they lie here. */
export interface MediaFolder {
	/** The address of a file that is here: `/wp-content/cat.jpg`; `undefined` if it is not. */
	linkTo(address: string): string | undefined
	/** The address that it has or had here, there or not, if it can be told without its type. */
	linkOf(address: string): string | undefined
	/** Where a file is fetched from; `undefined` if that is not known. */
	urlOf(address: string): URL | undefined
	/** Notes that a text shows a file. */
	mention(address: string, where: Mention): void
	/** Those that were mentioned, sorted by address. */
	files(): readonly MediaFile[]
}

/** Where a site is of which only paths are known. */
const UNKNOWN = 'unknown.invalid'

/**
 * Makes {@link MediaFolder}. What lies in its place before an import is taken as it is, whoever put it there.
 *
 * @param out Folder of the import, which need not exist.
 */
export function mediaFolder(out: string, site: SiteAddress): MediaFolder {
	const known = new Map<string, MediaFile>()
	const claimed = new Map<string, 'file' | 'folder'>()
	const mentioned = new Set<MediaFile>()

	function fileOf(address: string): MediaFile | undefined {
		const url = parse(address)
		if (!url || !/^https?:$/.test(url.protocol)) return undefined
		const below = site.below(address)
		const key = (below ?? `//${url.host}${url.pathname}`) + url.search
		const found = known.get(key)
		if (found) return found
		const name = claim(mediaName(url, below), url)
		const made = { address: detached(address), name, mentions: [], file: existing(name) }
		known.set(detached(key), made)
		return made
	}

	/** One name may be a folder in another, or differ from it in the case of letters. */
	function claim(name: MediaName, url: URL): MediaName {
		const path = (name.stem + name.ending).toLowerCase()
		const folders = foldersOf(path)
		if (claimed.has(path) || folders.some((folder) => claimed.get(folder) === 'file'))
			return otherName(name, url)
		claimed.set(detached(path), 'file')
		for (const folder of folders) if (!claimed.has(folder)) claimed.set(detached(folder), 'folder')
		return { stem: detached(name.stem), ending: detached(name.ending) }
	}

	function existing({ stem, ending }: MediaName): string | undefined {
		const endings = ending === '' ? endingsOfTypes.map((each) => `.${each}`) : [ending]
		return endings.map((each) => stem + each).find((path) => isFile(join(out, path)))
	}

	function parse(address: string): URL | undefined {
		return parseUrl(address, site.home?.href ?? `https://${UNKNOWN}`)
	}

	return {
		linkTo(address) {
			const file = fileOf(address)?.file
			return file === undefined ? undefined : linkFor(file)
		},
		linkOf(address) {
			const media = fileOf(address)
			if (!media) return undefined
			const { stem, ending } = media.name
			return media.file !== undefined || ending !== ''
				? linkFor(media.file ?? stem + ending)
				: undefined
		},
		urlOf(address) {
			const url = parse(address)
			return url?.host === UNKNOWN ? undefined : url
		},
		mention(address, where) {
			const media = fileOf(address)
			if (!media) return
			mentioned.add(media)
			if (media.mentions.at(-1)?.file !== where.file) media.mentions.push(where)
		},
		files: () => [...mentioned].sort((a, b) => (a.address < b.address ? -1 : 1)),
	}
}

/** Escaped so that no mark of Markdown and no quote is in it: it stands in texts as it is. */
function linkFor(file: string): string {
	return file
		.split('/')
		.slice(1)
		.map(
			(segment) =>
				`/${encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`,
		)
		.join('')
}

function foldersOf(path: string): readonly string[] {
	const segments = path.split('/').slice(0, -1)
	return segments.map((_, place) => segments.slice(0, place + 1).join('/'))
}

function isFile(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

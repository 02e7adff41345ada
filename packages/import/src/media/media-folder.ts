import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { parseUrl } from '@blog/core'
import { detached } from '../detached.ts'
import type { SiteAddress } from '../survey/site-address.ts'
import { mediaName, otherName } from './media-name.ts'
import { endingOf, endingsOfTypes } from './media-types.ts'

/** A file of the old site. */
export interface MediaFile {
	/** As posts have it, or the export. */
	readonly address: string
	/** As {@link mediaName} gives it. */
	readonly name: string
	/** Files of the posts that show it, each once. */
	readonly posts: readonly string[]
	/** Where the export lists it, if it does. */
	readonly line: number | undefined
	/** POSIX path below the folder of the import, if it is there. */
	readonly file: string | undefined
}

/** The files that posts show, and where they lie here. */
export interface MediaFolder {
	/** The address of a file that is here: `/wp-content/cat.jpg`; `undefined` if it is not. */
	linkTo(address: string): string | undefined
	/** The address that it has or had here, there or not, if it can be told without its type. */
	linkOf(address: string): string | undefined
	/** Where a file is fetched from; `undefined` if that is not known. */
	urlOf(address: string): URL | undefined
	/** Notes that a post shows a file. */
	show(address: string, post: string): void
	/** Notes that the export lists a file. */
	list(address: string, line: number | undefined): void
	/** Notes that a file is there now. */
	arrived(media: MediaFile, file: string): void
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
	/** By path in small letters: one name may be a folder in another, or differ from it in the case of letters. */
	const taken = new Map<string, Kept | 'folder'>()

	function fileOf(address: string): Kept | undefined {
		const url = parse(address)
		if (!url || !/^https?:$/.test(url.protocol)) return undefined
		const name = mediaName(url, site.below(address))
		const key = keyOf(address, url)
		return at(name, address, key) ?? at(otherName(name, url), address, key)
	}

	/** The file with a name, if it has that address or the name is free. */
	function at(name: string, address: string, key: string): Kept | undefined {
		const path = name.toLowerCase()
		const found = taken.get(path)
		if (found === 'folder') return undefined
		if (found) return found.address === address || keyOf(found.address) === key ? found : undefined
		const folders = foldersOf(path)
		if (folders.some((folder) => (taken.get(folder) ?? 'folder') !== 'folder')) return undefined
		const kept = detached(name)
		const made = {
			address: detached(address),
			name: kept,
			posts: [],
			line: undefined,
			file: existing(kept),
		}
		taken.set(kept.toLowerCase(), made)
		for (const folder of folders) if (!taken.has(folder)) taken.set(detached(folder), 'folder')
		return made
	}

	/** What two addresses of one file have in common. */
	function keyOf(address: string, url = parse(address)): string {
		return `${site.below(address) ?? `//${url?.host}${url?.pathname}`}${url?.search}`
	}

	function existing(name: string): string | undefined {
		if (endingOf(name) !== '') return isFile(join(out, name)) ? name : undefined
		return endingsOfTypes
			.map((ending) => `${name}.${ending}`)
			.find((path) => isFile(join(out, path)))
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
			if (media?.file !== undefined) return linkFor(media.file)
			return media && endingOf(media.name) !== '' ? linkFor(media.name) : undefined
		},
		urlOf(address) {
			const url = parse(address)
			return url?.host === UNKNOWN ? undefined : url
		},
		show(address, post) {
			const media = fileOf(address)
			if (!media || media.posts.at(-1) === post) return
			// An array that begins with one has room for one: most files are shown once.
			if (media.posts.length === 0) media.posts = [post]
			else media.posts.push(post)
		},
		list(address, line) {
			const media = fileOf(address)
			if (media) media.line ??= line ?? 1
		},
		arrived(media, file) {
			;(media as Kept).file = file
		},
		files: () =>
			[...taken.values()]
				.filter((one) => one !== 'folder')
				.filter(({ line, posts }) => line !== undefined || posts.length > 0)
				.sort((a, b) => (a.address < b.address ? -1 : 1)),
	}
}

type Kept = { -readonly [Key in keyof MediaFile]: MediaFile[Key] } & { posts: string[] }

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

import { extname } from 'node:path/posix'

/** Endings of files that are no pages, by what they are, with their media types. The first ending of a type is what a file gets whose address has none. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	picture: {
		jpg: 'image/jpeg',
		jpeg: 'image/jpeg',
		png: 'image/png',
		gif: 'image/gif',
		webp: 'image/webp',
		avif: 'image/avif',
		svg: 'image/svg+xml',
		bmp: 'image/bmp',
		tif: 'image/tiff',
		tiff: 'image/tiff',
		ico: 'image/x-icon',
		heic: 'image/heic',
	},
	film: {
		mp4: 'video/mp4',
		webm: 'video/webm',
		ogv: 'video/ogg',
		mov: 'video/quicktime',
		m4v: 'video/x-m4v',
		avi: 'video/x-msvideo',
		mkv: 'video/x-matroska',
	},
	sound: {
		mp3: 'audio/mpeg',
		m4a: 'audio/mp4',
		ogg: 'audio/ogg',
		oga: 'audio/ogg',
		wav: 'audio/wav',
		flac: 'audio/flac',
		opus: 'audio/opus',
		aac: 'audio/aac',
	},
	document: {
		pdf: 'application/pdf',
		zip: 'application/zip',
		gz: 'application/gzip',
		epub: 'application/epub+zip',
		csv: 'text/csv',
		odt: '',
		ods: '',
		odp: '',
		doc: '',
		docx: '',
		xls: '',
		xlsx: '',
		ppt: '',
		pptx: '',
		rtf: '',
		key: '',
		mobi: '',
		bz2: '',
		xz: '',
		rar: '',
		'7z': '',
		tar: '',
		tgz: '',
		vtt: '',
		srt: '',
	},
}

const types = Object.entries(kinds).flatMap(([kind, endings]) =>
	Object.entries(endings).map(([ending, type]) => ({ kind, ending, type })),
)
const kindOf = new Map(types.map(({ ending, kind }) => [ending, kind]))

/** What hosts say that do not know. */
const unsaid = /^(?:|(?:application|binary)\/(?:octet-stream|force-download|x-download|download))$/

/** Endings that a file may have whose address has none, the likely ones first. */
export const endingsOfTypes: readonly string[] = types.flatMap(({ ending, type }, place) =>
	type !== '' && types.findIndex((other) => other.type === type) === place ? [ending] : [],
)

/**
 * The ending of a path, in small letters, if files that are no pages have it; else empty.
 *
 * @example endingOf('/a/Photo.JPG') // 'jpg'
 */
export function endingOf(path: string): string {
	const ending = extname(path).slice(1).toLowerCase()
	return kindOf.has(ending) ? ending : ''
}

/** What a file with an ending is: `picture`, `film`, `sound` or `document`. */
export function kindOfEnding(ending: string): string {
	return kindOf.get(ending) ?? 'document'
}

/** The ending for a media type; `undefined` if it is of no file that is taken. */
export function endingFor(type: string): string | undefined {
	return types.find((known) => known.type !== '' && known.type === type)?.ending
}

/**
 * Says what a file should have been, if a host answers something else: an error page, or the page that shows the file.
 *
 * @param ending As {@link endingOf} gives it.
 * @param type Media type without parameters, in small letters.
 * @returns `undefined` if all is well.
 */
export function expectedInstead(ending: string, type: string): string | undefined {
	const kind = kindOfEnding(ending)
	const isFine =
		unsaid.test(type) ||
		(kind === 'document'
			? !/^(?:text\/html|application\/xhtml\+xml)$/.test(type)
			: kind === 'picture'
				? type.startsWith('image/')
				: /^(?:audio|video)\/|^application\/(?:ogg|mp4)$/.test(type))
	return isFine ? undefined : kind
}

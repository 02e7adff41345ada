import { createHash } from 'node:crypto'
import { decodePath } from '@blog/core'
import { endingOf } from './media-types.ts'

/** Where a file lies here. */
export interface MediaName {
	/** POSIX path below the folder of the import, without the ending: `static/wp-content/cat`. */
	readonly stem: string
	/** `.jpg`, as it is written; empty if the address has none that is known. */
	readonly ending: string
}

/** Longest name of a folder or a file in bytes, and longest path: Windows takes 260 with the folder of the blog. */
const LONGEST = 120
const LONGEST_PATH = 200

/** What Windows cannot have, what means something in an address, and dots in front of a name or behind it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
const unwritable = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%]|^[.\s]+|[.\s]+$|[\p{Cf}\p{Co}\p{Cs}]/gu
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * Makes a name from an address, so that a file of the old site keeps its address on the new one. It never leaves `static`, and addresses
 * that differ have names that differ, in more than the case of letters only if theirs do: what cannot stay as it is gets a hash.
 *
 * @param below Path below the old site's home page; `undefined` for a file of another host, which goes to `media/HOST`.
 * @example mediaName(new URL('https://a.example/up/cat.jpg'), '/up/cat.jpg') // { stem: 'static/up/cat', ending: '.jpg' }
 */
export function mediaName(url: URL, below: string | undefined): MediaName {
	const written = below ?? `/media/${url.host.replace(/^www\./, '')}${url.pathname}`
	const segments = written.split('/').filter(Boolean)
	const cleaned = segments.map((segment) => cleanSegment(decodePath(segment) ?? segment))
	const last = cleaned.pop() ?? ''
	const ending = endingOf(last) === '' ? '' : last.slice(last.lastIndexOf('.'))
	const name = ending === '' ? last : last.slice(0, -ending.length)
	const isSame =
		url.search === '' &&
		name !== '' &&
		[...cleaned, last].every((segment, place) => segment === decodePath(segments[place] ?? ''))
	if (isSame && Buffer.byteLength(written) <= LONGEST_PATH)
		return { stem: ['static', ...cleaned, name].join('/'), ending }
	const folders = [...cleaned]
	while (Buffer.byteLength(folders.join('/')) > LONGEST_PATH - LONGEST) folders.pop()
	const hash = hashOf(url)
	return { stem: ['static', ...folders, `${name || 'file'}-${hash}`].join('/'), ending }
}

/** The name that a file gets if its own is taken by another one, or by a folder. */
export function otherName({ ending }: MediaName, url: URL): MediaName {
	return { stem: `static/media/${hashOf(url)}`, ending }
}

function cleanSegment(segment: string): string {
	let name = segment.normalize('NFC').replace(unwritable, '-')
	if (reserved.test(name)) name = `-${name}`
	const ending = endingOf(name)
	const room = LONGEST - ending.length - 1
	if (Buffer.byteLength(name) <= LONGEST) return name
	let short = ending === '' ? name : name.slice(0, -ending.length - 1)
	while (Buffer.byteLength(short) > room) short = [...short].slice(0, -1).join('')
	return ending === '' ? short : `${short}.${ending}`
}

/** With and without `www.`, `http:` and `https:` are one host, as everywhere in an import. */
function hashOf({ host, pathname, search }: URL): string {
	const address = host.replace(/^www\./, '') + pathname + search
	return createHash('sha256').update(address).digest('hex').slice(0, 10)
}

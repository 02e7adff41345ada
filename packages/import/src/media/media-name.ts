import { createHash } from 'node:crypto'
import { decodePath } from '@blog/core'
import { endingOf } from './media-types.ts'

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
 * @returns POSIX path below the folder of the import. If it has no ending that is known, its type will say one.
 * @example mediaName(new URL('https://a.example/up/cat.jpg'), '/up/cat.jpg') // 'static/up/cat.jpg'
 */
export function mediaName(url: URL, below: string | undefined): string {
	const written = below ?? `/media/${url.host.replace(/^www\./, '')}${url.pathname}`
	const segments = written
		.split('/')
		.filter(Boolean)
		.map((segment) => decodePath(segment) ?? segment)
	const cleaned = segments.map(cleanSegment)
	const name = cleaned.join('/')
	const isSame = url.search === '' && name !== '' && name === segments.join('/')
	if (isSame && Buffer.byteLength(name) <= LONGEST_PATH) return `static/${name}`
	const last = cleaned.pop() ?? 'file'
	const folders = [...cleaned]
	while (Buffer.byteLength(folders.join('/')) > LONGEST_PATH - LONGEST) folders.pop()
	const ending = endingIn(last)
	const stem = last.slice(0, last.length - ending.length) || 'file'
	return ['static', ...folders, `${stem}-${hashOf(url)}${ending}`].join('/')
}

/** The name that a file gets if its own is taken by another one, or by a folder. */
export function otherName(name: string, url: URL): string {
	return `static/media/${hashOf(url)}${endingIn(name)}`
}

/** With its dot, as it is written; empty if it is not known. */
function endingIn(name: string): string {
	return endingOf(name) === '' ? '' : name.slice(name.lastIndexOf('.'))
}

function cleanSegment(segment: string): string {
	const clean = segment.normalize('NFC').replace(unwritable, '-')
	const name = reserved.test(clean) ? `-${clean}` : clean
	if (Buffer.byteLength(name) <= LONGEST) return name
	const ending = endingIn(name)
	let short = name.slice(0, name.length - ending.length)
	while (Buffer.byteLength(short + ending) > LONGEST) short = [...short].slice(0, -1).join('')
	return short + ending
}

/** With and without `www.`, `http:` and `https:` are one host, as everywhere in an import. */
function hashOf({ host, pathname, search }: URL): string {
	const address = host.replace(/^www\./, '') + pathname + search
	return createHash('sha256').update(address).digest('hex').slice(0, 10)
}

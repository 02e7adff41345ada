import type { UrlRules } from './generators/url-rules.ts'
import { slugify, slugifyTerm } from './slug.ts'
import { folderSegments } from './url.ts'

/** How names become segments of URLs. */
export interface Segments {
	/** Of a file, a slug or a title; empty if nothing of it can stay. */
	of(name: string): string
	/** Of a term; never empty. */
	ofTerm(name: string): string
	/** Of the folders that lead to a file. */
	ofFolders(names: readonly string[]): readonly string[]
}

const own: Segments = { of: slugify, ofTerm: slugifyTerm, ofFolders: folderSegments }

const hugo: Segments = {
	of: hugoSegment,
	ofTerm: (name) => hugoSegment(name) || slugifyTerm(name),
	ofFolders: (names) => names.map((name) => hugoSegment(name) || name),
}

/** The rules of Hugo, or those of this engine. */
export function segmentsOf(urls?: UrlRules): Segments {
	return urls?.like === 'hugo' ? hugo : own
}

/**
 * Every space becomes a hyphen, `+`, `#` and hyphens stay as they are; other punctuation is dropped.
 *
 * @see https://gohugo.io/functions/urls/urlize/
 */
function hugoSegment(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll('İ', 'i')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}\s._+~@#-]+/gu, '')
		.replace(/\s/g, '-')
		.replace(/^\.+/, '')
}

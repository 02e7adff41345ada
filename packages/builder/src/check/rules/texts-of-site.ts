import { lstatSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadedSite } from '../../site/load-site.ts'
import type { SiteText } from './mentions.ts'

const text = /\.(?:html?|css|m?js|json|xml|svg|txt|webmanifest|md)$/i
/** A larger file is data. */
const LARGEST = 2_000_000

/** Everything that may name a file of the site: content, also what is hidden, static texts, the config and its code; `undefined` if some of it cannot be read. */
export function textsOfSite({
	dir,
	blog,
	config,
	staticFiles,
	configTrace,
}: LoadedSite): readonly SiteText[] | undefined {
	const { posts, unlisted, pages, lists, skipped } = blog
	const hidden = skipped.map(({ file }) => file)
	const files = [...hidden, ...staticFiles.filter((file) => text.test(file))]
	const ofFiles = files.map((file) => ({ file, text: readText(join(dir, file)) }))
	// Of no folder: they may mean any.
	const ofConfig = [...configTrace.modules.keys()].map((path) => ({
		file: '',
		text: readText(path),
	}))
	const read = [...ofFiles, ...ofConfig].filter(isRead)
	if (read.length < ofFiles.length + ofConfig.length) return undefined
	return [
		...[...posts, ...unlisted, ...pages, ...lists].map(({ file, source }) => ({
			file,
			text: source,
		})),
		...read,
		{ file: '', text: JSON.stringify(config) },
	]
}

function isRead(one: {
	readonly file: string
	readonly text: string | undefined
}): one is SiteText {
	return one.text !== undefined
}

/** A text; empty if it names nothing, `undefined` if nobody can tell. */
function readText(path: string): string | undefined {
	try {
		return statSync(path).size > LARGEST ? '' : readFileSync(path, 'utf8')
	} catch {
		return isGone(path) ? '' : undefined
	}
}

/** What has gone since the site was listed names nothing; what is there and cannot be read, or leads elsewhere, may. */
function isGone(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) === undefined
	} catch {
		return false
	}
}

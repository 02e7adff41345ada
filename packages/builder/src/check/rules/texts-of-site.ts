import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadedSite } from '../../site/load-site.ts'
import type { SiteText } from './mentions.ts'

const text = /\.(?:html?|css|m?js|json|xml|svg|txt|webmanifest|md)$/i
/** A larger file is data. */
const LARGEST = 2_000_000

/** Everything that may name a file of the site: content, also what is hidden, static texts, the config and its code. */
export function textsOfSite({
	dir,
	blog,
	config,
	staticFiles,
	configTrace,
}: LoadedSite): readonly SiteText[] {
	const { posts, unlisted, pages, lists, skipped } = blog
	const read = (file: string): readonly SiteText[] => {
		const text = readText(join(dir, file))
		return text === undefined ? [] : [{ file, text }]
	}
	const ofConfig = [...configTrace.modules.keys()].map((path) => readText(path) ?? '')
	return [
		...[...posts, ...unlisted, ...pages, ...lists].map(({ file, source }) => ({
			file,
			text: source,
		})),
		...skipped.flatMap(({ file }) => read(file)),
		...staticFiles.filter((file) => text.test(file)).flatMap(read),
		// Of no folder: they may mean any.
		...[...ofConfig, JSON.stringify(config)].map((text) => ({ file: '', text })),
	]
}

function readText(path: string): string | undefined {
	// A file that has gone since the site was listed names nothing.
	const size = statSync(path, { throwIfNoEntry: false })?.size
	return size === undefined || size > LARGEST ? undefined : readFileSync(path, 'utf8')
}

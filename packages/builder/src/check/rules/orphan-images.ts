import { allReferences, type Diagnostic, type Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import { coverFileOf } from '../../plan/files/cover.ts'
import { imageReferences } from '../../plan/files/image-references.ts'
import { staticFinder } from '../../plan/files/static-finder.ts'
import { renderContext } from '../../plan/render-context.ts'
import type { CheckedSite, Finder } from '../checked-site.ts'
import { mentions } from './mentions.ts'
import { textsOfSite } from './texts-of-site.ts'

const image = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|bmp)$/i
/** Asked for by name, whoever mentions them. */
const askedFor =
	/(?:^|\/)(?:favicon[^/]*|apple-touch-icon[^/]*|android-chrome-[^/]*|mstile-[^/]*|safari-pinned-tab\.svg|card\.png)$|\/\.well-known\//i

/**
 * Finds images that are published and that nothing of the site shows, links to or names. An image counts as named if its name stands
 * in a text beside it, or its folder and name in any text: what a plug-in or a script makes of it is not known here.
 */
export const orphanImages: Finder = (checked) => {
	const { blog, staticFiles } = checked.site
	const published = new Set([...blog.assets.map(({ file }) => file), ...staticFiles])
	const files = [...published].filter((file) => image.test(file) && !askedFor.test(file))
	if (files.length === 0) return []
	const shown = referredFiles(checked)
	const silent = files.filter((file) => !shown.has(file))
	if (silent.length === 0) return []
	const texts = textsOfSite(checked.site)
	// A text that cannot be read, which is told, may name any of them.
	if (texts === undefined) return []
	const isMentioned = mentions(texts)
	return silent.filter((file) => !isMentioned(file)).map(orphan)
}

function orphan(file: string): Diagnostic {
	const message = 'Unexpected image: nothing on this site shows it, links to it or names it'
	const hint = 'Delete it, or show it where it was meant to be.'
	return report('image-orphaned', file, message, { hint })
}

/** Files that links, images and covers lead to. */
function referredFiles({ site, entries }: CheckedSite): ReadonlySet<string> {
	const { blog } = site
	const statics = staticFinder(site)
	const { resolve } = renderContext(site)
	const coverFile = (post: Post<unknown>) => coverFileOf({ blog, statics }, post)
	const found = new Set(imageReferences(blog, resolve, coverFile).keys())
	for (const post of entries)
		for (const { url } of allReferences(post))
			if (/\.\w+(?:[?#]|$)/.test(url)) {
				const target = resolve(post.file, url)?.file
				if (target !== undefined) found.add(target)
			}
	return found
}

import { lazily } from '../lazily.ts'
import { toUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import { assetOwners } from './asset-owners.ts'
import type { AssetPlaces } from './asset-places.ts'
import type { Asset } from './blog.ts'
import { branchBundles } from './branch-bundles.ts'
import { mentionedFiles } from './mentioned-files.ts'
import { publishesFiles } from './no-page.ts'
import { sectionOfFile } from './section-of-file.ts'

/** What elements show of which no list is kept, such as `<video>`. */
const media =
	/\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp|mp[34]|m4[av]|mov|og[agv]|opus|wav|webm|vtt|woff2?)$/i

/** Which files are published, and which are not since what they lie beside is hidden. */
export interface PlacedAssets {
	readonly assets: readonly Asset[]
	/** By file the one of the bundle or list that is hidden. */
	readonly hiddenBy: ReadonlyMap<string, string>
}

/**
 * Says where the files beside posts are published: those of a bundle below its post's URL, others at their path.
 *
 * @param files Relative to the folder that was loaded.
 * @param visible Posts that are shown.
 * @param all Every post: files of a hidden bundle are hidden too.
 */
export function placeAssets(
	files: readonly string[],
	visible: readonly Post<unknown>[],
	all: readonly Post<unknown>[],
	places: AssetPlaces,
): PlacedAssets {
	const { language, assetFolders } = places
	const shown = new Set(visible)
	const owners = assetOwners(visible, all, (file) => places.languageOf(file) ?? language)
	const indexesOf = branchBundles(all, places.contents)
	const mentioned = lazily(() => mentionedFiles(visible))
	const isMentioned = (file: string) => mentioned().has(file)
	const hiddenBy = new Map<string, string>()

	function urlOf(file: string): string | undefined {
		if (places.onlyLinkedAssets && !media.test(file) && !isMentioned(file)) return undefined
		const owner = owners.get(file)
		if (owner !== undefined) return inBundle(file, owner)
		const folder = assetFolders.find((one) => file.startsWith(`${one}/`))
		if (folder !== undefined) return inAssetFolder(file, folder)
		if (places.isBare && !isMentioned(file)) return undefined
		const path = places.pathOf(file)
		return path === undefined ? besideList(file) : urlOfPath(path)
	}

	function inBundle(file: string, owner: Post<unknown>): string | undefined {
		if (!shown.has(owner) && !places.isWithoutPage(owner)) return hide(file, owner)
		// What is of another language than every page of its bundle is shown nowhere.
		if ((places.languageOf(file) ?? owner.language) !== owner.language) return undefined
		if (!publishesFiles(owner) && !isMentioned(file)) return undefined
		const bundle = owner.file.slice(0, owner.file.lastIndexOf('/'))
		// Of `/a/b.html` in `/a/b/`, so that two bundles do not mix.
		const folder = owner.url.replace(/(?:\/index)?(?:\.[^./]*)?$|\/$/, '/')
		return folder + toUrl(below(bundle, file).split('/')).slice(1, -1)
	}

	function inAssetFolder(file: string, folder: string): string | undefined {
		const path = file.slice(folder.lastIndexOf('/') + 1)
		// `/images/a.png` too is of such a folder, to which that path leads.
		return isMentioned(file) || isMentioned(path) ? urlOfPath(path) : undefined
	}

	function besideList(file: string): string | undefined {
		const { index, hiddenBy, url } = sectionOfFile(
			file,
			(post) => shown.has(post),
			indexesOf,
			places,
		)
		if (hiddenBy !== undefined && (places.hidesWithList || !isMentioned(file)))
			return hide(file, hiddenBy)
		return index === undefined || publishesFiles(index) || isMentioned(file) ? url : undefined
	}

	function hide(file: string, { file: by }: Post<unknown>): undefined {
		hiddenBy.set(file, by)
	}

	const assets = files.flatMap((file) => {
		const url = urlOf(file)
		return url === undefined ? [] : [{ file, url }]
	})
	return { assets: Object.freeze(assets), hiddenBy }
}

function urlOfPath(path: string): string {
	return toUrl(path.split('/')).slice(0, -1)
}

function below(folder: string, file: string): string {
	return folder === '' ? file : file.slice(folder.length + 1)
}

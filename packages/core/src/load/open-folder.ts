import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { byCodeUnit } from '../by-code-unit.ts'
import { BlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { withoutByteOrderMark } from '../front-matter/byte-order-mark.ts'
import { frontMatterSyntax } from '../front-matter/front-matter-syntax.ts'
import { checkTimeZone } from '../metadata/check-time-zone.ts'
import { contentFolders, outermostFolders } from '../metadata/content-folders.ts'
import { withFolderNames } from '../metadata/folder-names.ts'
import type { BlogOptions } from '../options.ts'
import { isHtml } from '../parse/html-body.ts'
import {
	createPostParser,
	type PostData,
	type PostParser,
	type PostResult,
} from '../post/create-post-parser.ts'
import type { Post } from '../post/post.ts'
import type { Blog } from '../query/blog.ts'
import { blogOfFolder } from './blog-of-folder.ts'
import { bundleResources } from './bundle-resources.ts'
import { contentNotFound } from './content-not-found.ts'
import { excluder } from './excluder.ts'
import { htmlPosts } from './html-posts.ts'
import { includer } from './includer.ts'
import { isFolder } from './is-folder.ts'
import { linkOut } from './link-out.ts'
import { listFolders } from './list-folders.ts'
import { otherMarkup, resourceTest } from './other-markup.ts'
import { type Overlay, overlaid } from './overlay.ts'
import type { Reviver } from './post-record.ts'
import { readLists } from './read-lists.ts'
import { partSources } from './source-files.ts'
import { untraced } from './trace-reads.ts'
import { liesAbout } from './underscored.ts'
import { untilIdle } from './until-idle.ts'
import { isForLists, unwrittenLists } from './unwritten-lists.ts'

/** A folder of posts that is listed but not read. */
export interface ContentFolder<Data> {
	/** Absolute. */
	readonly root: string
	/** Whether it has no `content` folder, and the options name none. */
	readonly isBare: boolean
	/** Every file that may become a post, relative to {@link root}, in a stable order. */
	readonly files: readonly string[]
	/** Texts that count in place of those on disk. */
	readonly overlay: Overlay
	readonly parser: PostParser<Data>
	/** Makes of its files again what records do not hold. */
	readonly reviver: Reviver
	/** Makes the blog of what became of {@link files}, in their order. */
	createBlog(results: readonly PostResult<Data>[]): Promise<Blog<Data>>
}

/**
 * Lists a folder of Markdown and sets up its parser.
 *
 * @throws {BlogError} As `loadBlog`.
 */
export async function openFolder<Schema extends StandardSchemaV1 | undefined = undefined>(
	dir: string,
	said: BlogOptions<Schema> = {},
): Promise<ContentFolder<PostData<Schema>>> {
	const options = { patience: untilIdle(), ...withFolderNames(said) }
	checkTimeZone(options.timeZone)
	const root = resolve(dir)
	const content = options.content ?? ((await isFolder(join(root, 'content'))) ? 'content' : '')
	const contents = contentFolders(content, options)
	const roots = outermostFolders(contents)
	const isThere = await Promise.all(roots.map((folder) => isFolder(join(root, folder))))
	if (!isThere.includes(true)) throw contentNotFound(root, content, options.urls)

	const linked = await Promise.all(roots.map((folder) => linkOut(root, folder)))
	if (isThere.every((one, index) => !one || linked[index]))
		throw new BlogError(
			'CONTENT_NOT_FOUND',
			`Unexpected symbolic link at ${join(root, content)}, expected a folder of Markdown: it leads out of the site. Move the folder itself to this place if its files are meant to be published`,
		)

	const { overlay = nothing, assetFolders = [] } = options
	const own = await listFolders(
		root,
		roots,
		(folder) => excluder(options.exclude, options.excludeMatching, folder),
		includer(options.includeMatching),
		options.urls?.like === 'jekyll' ? isInCollection : undefined,
	)
	const outside = await listFolders(root, assetFolders)
	const listing = overlaid({ ...own, assets: [...own.assets, ...outside.assets] }, overlay)
	const parted = partSources(root, listing.assets, overlay, options.onlyLinkedAssets)
	const sourceOf = (file: string) =>
		withoutByteOrderMark(
			overlay.get(file) ?? untraced(() => readFileSync(join(root, file), 'utf8')),
		)
	const html = new Set(htmlPosts(parted, listing.markdown, options, sourceOf))
	const isOther = (file: string) => !html.has(file)
	const [assets, sources] = [parted.assets.filter(isOther), parted.sources.filter(isOther)]
	const written =
		html.size === 0 ? listing.markdown : [...listing.markdown, ...html].sort(byCodeUnit)
	// A bare folder is nobody's idea of bundles, and other generators have none: every file is a post or a page.
	const isOfBundles = (options.urls?.like ?? 'hugo') === 'hugo'
	const resources =
		isOfBundles && content !== ''
			? bundleResources(written, options.languages ?? [], contents)
			: new Map<string, string>()
	const files = written.filter((file) => !resources.has(file))
	const {
		cascades,
		names,
		diagnostics: ofLists,
	} = readLists(root, files, overlay, frontMatterSyntax(options.urls))
	const parser = await createPostParser(options, {
		content,
		files,
		cascades,
		names,
		assets,
	})

	// In a bare folder anything may lie about, and in Hugo's bundles pages are none of their own.
	const isNoPage =
		content === ''
			? liesAbout(options.urls)
			: options.urls?.like === 'hugo'
				? resourceTest(files)
				: undefined
	const createBlog: ContentFolder<PostData<Schema>>['createBlog'] = async (results) => {
		const blogWith = (
			unwritten: readonly Post<PostData<Schema>>[],
			found: readonly Diagnostic[] = [],
		) =>
			blogOfFolder(results, options, {
				files,
				unwritten,
				assets,
				content,
				folderSegments: parser.folderSegments,
				listed: listing.diagnostics,
				said: [...ofLists, ...parser.diagnostics, ...found],
				leftOut: [
					...[...resources].map(([file, index]) => leaveOut(file, index)),
					...otherMarkup(sources, isNoPage),
				],
			})
		const blog = blogWith([])
		const all = [...(options.frontMatterDefaults ?? []), ...cascades.flatMap((one) => one.defaults)]
		if (options.urls?.like !== 'hugo' || !all.some(isForLists)) return blog
		const { posts, diagnostics } = await unwrittenLists({ files, parser, contents }, blog, options)
		return posts.length > 0 ? blogWith(posts, diagnostics) : blog
	}

	return {
		root,
		isBare: content === '',
		files,
		overlay,
		parser,
		reviver: {
			sourceOf,
			hiddenOf: (file) => parser.parseAgain(sourceOf(file), file),
		},
		createBlog,
	}
}

/** There Jekyll reads folders whatever they are called. */
function isInCollection(folder: string): boolean {
	return /(?:^|\/)_[^/]+\/./.test(folder)
}

const nothing: Overlay = new Map()

function leaveOut(file: string, index: string): Diagnostic {
	const message = `Unexpected ${isHtml(file) ? 'HTML' : 'Markdown'} in a leaf bundle, expected a page: it is a resource of ${index}`
	const hint = 'Rename that file to `_index.md` if the folder holds posts.'
	return report('bundle-resource', file, message, { hint })
}

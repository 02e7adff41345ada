import { copyFile, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { type LoadedSite, placesOf, redirectPage, renderContext } from '@blog/builder'
import { foldersOf } from '@blog/builder/posts'
import { BlogError, baseOf, type Diagnostic, decodePath, isHtml, type Post } from '@blog/core'
import { makeFolder } from '@blog/core/node'
import { showShortcodes } from '@blog/import'
import { toMarkdown } from '@blog/renderer'
import { stringify } from 'yaml'
import { isShownIn, type Shown } from '../posts/is-shown-in.ts'
import { apartFromMarkdown } from './apart-from-markdown.ts'
import { fileAliases } from './hugo-aliases.ts'
import { hugoConfig } from './hugo-config.ts'
import { hugoFences } from './hugo-fences.ts'
import { hugoFrontMatter } from './hugo-front-matter.ts'
import { setsDollarsApart } from './hugo-goldmark.ts'
import { hugoHeadingIds, lostIds } from './hugo-heading-ids.ts'
import { homeOf } from './hugo-list.ts'
import { type HugoList, hugoLists } from './hugo-lists.ts'
import { hugoPath, withBranches } from './hugo-path.ts'
import { hugoRedirects } from './hugo-redirects.ts'
import { hugoTree } from './hugo-tree.ts'
import { rawShortcodes } from './raw-shortcodes.ts'
import { tornFormulas } from './torn-formulas.ts'
import { withoutTitle } from './without-title.ts'

/** Stands for the site while links are made absolute, and is taken out again: they lead to paths of the site. */
const HERE = 'https://here.invalid'

/**
 * Writes a site as Hugo lays it out: posts, pages and lists in `content`, bundles with what lies beside them, all other files in `static` at their paths, and a `hugo.yaml`.
 *
 * @param site With its hidden posts, which Hugo hides as well.
 * @param shown What the site shows besides what is published.
 * @param folder Absolute path of an empty folder.
 * @param onWritten Is called after each file.
 * @returns What Hugo will not know.
 */
export async function writeHugo(
	site: LoadedSite,
	shown: Shown,
	folder: string,
	signal: AbortSignal,
	onWritten: (done: number, total: number) => void,
): Promise<readonly Diagnostic[]> {
	const { blog, config, dir, staticFiles } = site
	const contents = await foldersOf(dir, config)
	const context = renderContext(site)
	const all = [...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists]
	const withIds = await hugoHeadingIds(config.blog)
	const { files, problems } = filesOf()
	let done = 0
	for (const [path, make] of files) {
		signal.throwIfAborted()
		const target = join(folder, path)
		if (!target.startsWith(folder + sep))
			throw new BlogError('OUT_INVALID', `Unexpected path ${path}, expected one below the output`)
		makeFolder(dirname(target))
		await make(target)
		onWritten(++done, files.size)
	}
	const asWritten = all.filter((post) => !isWrittenAnew(post))
	const torn = setsDollarsApart(config.blog) ? asWritten.flatMap(tornFormulas) : []
	return [...rawShortcodes(asWritten), ...problems, ...torn]

	function filesOf() {
		const copyOf = (file: string) => (target: string) => copyFile(join(dir, file), target)
		const textOf = (text: () => string | Promise<string>) => async (target: string) =>
			writeFile(target, await text())
		const files = new Map<string, (target: string) => Promise<void>>()
		const bundled = new Set<string>()
		files.set(
			'hugo.yaml',
			textOf(() => stringify(hugoConfig(config, blog, shown, permalinks))),
		)
		const base = baseOf(config.blog.urls)
		const paths = withBranches(
			apartFromMarkdown(
				all.map((post) =>
					hugoPath(post, contents, config.language, post.kind === 'page' ? [] : base),
				),
			),
		)
		const placed = new Map(all.map((post, at) => [post, paths[at] ?? '']))
		const { lists, permalinks, problems: found } = hugoLists(site, placed, shown)
		for (const [at, post] of all.entries()) {
			const path = `content/${paths[at]}`
			files.set(
				path,
				textOf(() => hugoSource(post, lists.get(paths[at] ?? ''))),
			)
			// Of a translation they may have the names of others.
			if (post.language !== config.language) continue
			const folder = dirname(post.file)
			for (const file of post.assets) {
				bundled.add(file)
				files.set(`${dirname(path)}/${file.slice(folder.length + 1)}`, copyOf(file))
			}
		}
		for (const [path, { matter }] of lists)
			if (!files.has(`content/${path}`))
				files.set(
					`content/${path}`,
					textOf(() => `---\n${stringify(matter)}---\n`),
				)
		for (const { file, url } of blog.assets)
			if (!bundled.has(file)) files.set(`static${decodePath(url) ?? url}`, copyOf(file))
		for (const file of staticFiles)
			for (const path of placesOf(file, config)) files.set(`static/${path}`, copyOf(file))
		for (const post of config.redirects.aliases === false ? [] : all) {
			if (!isShownIn(post, shown)) continue
			for (const alias of fileAliases(post)) {
				const path = `static${decodePath(alias) ?? alias}`
				if (!files.has(path))
					files.set(
						path,
						textOf(() => redirectPage(post.url, config)),
					)
			}
		}
		for (const [path, page] of hugoRedirects(site, shown))
			if (!files.has(`static/${path}`))
				files.set(
					`static/${path}`,
					textOf(() => page),
				)
		return { files, problems: [...found] }
	}

	async function hugoSource(post: Post<unknown>, list: HugoList | undefined): Promise<string> {
		const options = {
			context,
			baseUrl: HERE,
			isForHugo: true,
			setsDollarsApart: setsDollarsApart(config.blog),
		}
		const markdown = isWrittenAnew(post)
			? showShortcodes(
					await toMarkdown({ ...post, source: post.source, tree: hugoTree(post.tree) }, options),
				)
			: hugoFences(
					await toMarkdown({ ...post, source: withoutTitle(post), tree: post.tree }, options),
					post.tree,
					post.source,
				)
		// The title is in the front matter.
		const body = markdown
			.replaceAll(HERE, '')
			.slice(markdown.indexOf('\n') + 1)
			.trimStart()
		const text = isHtml(post.file) ? body : await withHeadingIds(body, post)
		const home = homeOf(site, post.language)
		const { taxonomies } = blog.inLanguage(post.language)
		const matter = hugoFrontMatter(
			post,
			home,
			taxonomies,
			config.blog.uglyUrls,
			list?.urls,
			list?.address,
		)
		return `---\n${stringify(matter)}---\n\n${text}`
	}

	async function withHeadingIds(body: string, post: Post<unknown>): Promise<string> {
		const { text, lost } = await withIds(body, post.headings)
		problems.push(...lostIds(post, lost))
		return text
	}
}

/** Shortcodes of Hugo stay; of everything else that is neither Markdown nor HTML it would show the source. */
function isWrittenAnew({ expansion }: Pick<Post<unknown>, 'expansion'>): boolean {
	return expansion === 'templates'
}

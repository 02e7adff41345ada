import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { belowStatic, type LoadedSite, renderContext } from '@blog/builder'
import { foldersOf } from '@blog/builder/posts'
import { BlogError, decodePath, type Post } from '@blog/core'
import { toMarkdown } from '@blog/renderer'
import { stringify } from 'yaml'
import { hugoConfig } from './hugo-config.ts'
import { hugoFences } from './hugo-fences.ts'
import { hugoFrontMatter } from './hugo-front-matter.ts'
import { hugoPath, withBranches } from './hugo-path.ts'

/** Stands for the site while links are made absolute, and is taken out again: they lead to paths of the site. */
const HERE = 'https://here.invalid'

/**
 * Writes a site as Hugo lays it out: posts, pages and lists in `content`, bundles with what lies beside them, all other files in `static` at their paths, and a `hugo.yaml`.
 *
 * @param site With its hidden posts, which Hugo hides as well.
 * @param folder Absolute path of an empty folder.
 * @param onWritten Is called after each file.
 * @returns How many posts, pages and lists there are.
 */
export async function writeHugo(
	site: LoadedSite,
	folder: string,
	signal: AbortSignal,
	onWritten: (done: number, total: number) => void,
): Promise<number> {
	const { blog, config, dir, staticFiles } = site
	const contents = await foldersOf(dir, config)
	const context = renderContext(site)
	const files = filesOf()
	let done = 0
	for (const [path, make] of files) {
		signal.throwIfAborted()
		const target = join(folder, path)
		if (!target.startsWith(folder + sep))
			throw new BlogError('OUT_INVALID', `Unexpected path ${path}, expected one below the output`)
		await mkdir(dirname(target), { recursive: true })
		await make(target)
		onWritten(++done, files.size)
	}
	return blog.posts.length + blog.unlisted.length + blog.pages.length + blog.lists.length

	function filesOf(): ReadonlyMap<string, (target: string) => Promise<void>> {
		const copyOf = (file: string) => (target: string) => copyFile(join(dir, file), target)
		const textOf = (text: () => string) => (target: string) => writeFile(target, text())
		const files = new Map<string, (target: string) => Promise<void>>()
		const bundled = new Set<string>()
		files.set(
			'hugo.yaml',
			textOf(() => stringify(hugoConfig(config, blog.languages))),
		)
		const posts = [...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists]
		const paths = withBranches(posts.map((post) => hugoPath(post, contents, config.language)))
		for (const [at, post] of posts.entries()) {
			const path = `content/${paths[at]}`
			files.set(
				path,
				textOf(() => hugoSource(post)),
			)
			// Of a translation they may have the names of others.
			if (post.language !== config.language) continue
			const folder = dirname(post.file)
			for (const file of post.assets) {
				bundled.add(file)
				files.set(`${dirname(path)}/${file.slice(folder.length + 1)}`, copyOf(file))
			}
		}
		for (const { file, url } of blog.assets)
			if (!bundled.has(file)) files.set(`static${decodePath(url) ?? url}`, copyOf(file))
		for (const file of staticFiles)
			files.set(`static/${belowStatic(file, config.statics)}`, copyOf(file))
		return files
	}

	function hugoSource(post: Post<unknown>): string {
		const markdown = toMarkdown(post, { context, baseUrl: HERE }).replaceAll(HERE, '')
		// The title is in the front matter.
		const body = markdown.slice(markdown.indexOf('\n') + 1).trimStart()
		const fenced = hugoFences(body, post.tree, post.source)
		const home = post.language === config.language ? '/' : `/${post.language.toLowerCase()}/`
		return `---\n${stringify(hugoFrontMatter(post, home))}---\n\n${fenced}`
	}
}

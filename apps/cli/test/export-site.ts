import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type CommandFolder, commandFolder } from './command-folder.ts'

/** A folder with a site in `site`, to be exported. */
export interface ExportSite extends Pick<CommandFolder, 'blog' | 'read' | 'remove'> {
	/** Writes a file of the site. */
	put(file: string, text: string): Promise<void>
	/** Removes a file or a folder of the site. */
	drop(path: string): Promise<void>
	/** Exports the site, or another one beside it, into `hugo`. */
	exportForHugo(from?: string): ReturnType<CommandFolder['blog']>
	/** Reads a file below `hugo`. */
	exported(file: string): Promise<string>
	/** What the `hugo.yaml` of an exported site says. Default `hugo`. */
	exportedConfig(folder?: string): Promise<Readonly<Record<string, unknown>>>
	/** Every file in a folder, by its path there. */
	filesOf(folder: string): Promise<readonly string[]>
}

const files = {
	'blog.config.json': '{"title": "Notes", "url": "https://example.com/sub", "languages": ["fr"]}',
	'content/posts/a.md':
		'---\ntitle: A\ndate: 2024-01-02\ntags: [Go]\n---\n[b](b/index.md#x) ![p](p.png) [out](https://e.org/x)\n\n```js {1}\nlet [b](b/index.md)\n```\n',
	'content/posts/p.png': 'p',
	'content/posts/b/index.md': '# B\n\n![own](own.png)\n',
	'content/posts/b/own.png': 'own',
	'content/posts/b/index.fr.md': '---\ntitle: B\n---\nMot\n',
	'content/posts/_index.md': '---\ntitle: All\n---\n',
	'content/posts/draft.md': '---\ntitle: D\ndraft: true\n---\n',
	'content/about.md': '# About\n',
	'static/robots.txt': 'r',
}

/** Makes a site in two languages. */
export async function exportSite(): Promise<ExportSite> {
	const { dir, put, blog, read, remove } = await commandFolder()
	const site: ExportSite = {
		blog,
		read,
		remove,
		put: (file, text) => put(join('site', file), text),
		drop: (path) => rm(join(dir, 'site', path), { recursive: true }),
		exportForHugo: (from = 'site') => blog('export', from, '-f', 'hugo', '-o', 'hugo', '-q'),
		exported: (file) => read(join('hugo', file)),
		exportedConfig: async (folder = 'hugo') => parse(await read(join(folder, 'hugo.yaml'))),
		async filesOf(folder) {
			const root = join(dir, folder)
			const entries = await readdir(root, { recursive: true, withFileTypes: true })
			return entries
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
				.sort()
		},
	}
	for (const [file, text] of Object.entries(files)) await site.put(file, text)
	return site
}

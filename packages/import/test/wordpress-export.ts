import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { importBlog } from '../src/import-blog.ts'
import type { ImportReport } from '../src/import-report.ts'
import { item, wxr } from './wxr.ts'

/** A post of an export: its text, and what else it has. */
export interface Given {
	readonly text: string
	readonly type?: string
	readonly status?: string
	readonly fields?: Readonly<Record<string, string>>
	/** XML. */
	readonly rest?: string
}

/** What was made of an export. */
export interface Imported {
	readonly report: ImportReport
	/** The file of a post. */
	read(name: string): string
	/** Whether it is a draft. */
	isDraft(name: string): boolean
	/** What was told of a post, without its file. */
	told(name: string): readonly string[]
}

/**
 * Imports posts by their names, which are their titles and addresses too. Their ids are their numbers, from 1.
 */
export async function importPosts(posts: Readonly<Record<string, Given>>): Promise<Imported> {
	const dir = realpathSync(mkdtempSync(join(tmpdir(), 'blog-import-')))
	onTestFinished(() => rmSync(dir, { recursive: true }))
	const items = Object.entries(posts).map(([name, given], index) =>
		item(
			{
				title: name,
				link: `https://old.example/${name}/`,
				'wp:post_name': name,
				'wp:post_id': String(index + 1),
				'wp:post_type': given.type ?? 'post',
				'wp:status': given.status ?? 'publish',
				'content:encoded': given.text,
				...given.fields,
			},
			given.rest,
		),
	)
	writeFileSync(join(dir, 'export.xml'), wxr(items))
	const out = join(dir, 'out')
	const report = await importBlog('wordpress', join(dir, 'export.xml'), { out })
	const read = (name: string) => readFileSync(join(out, `content/posts/${name}.md`), 'utf8')
	return {
		report,
		read,
		isDraft: (name) => /^draft: true$/m.test(read(name)),
		told: (name) =>
			report.diagnostics
				.filter(({ message }) => message.includes(`content/posts/${name}.md`))
				.map(({ rule, message }) => `${rule}: ${message.replace(/^.*\.md:? ?/, '')}`),
	}
}

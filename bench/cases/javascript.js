import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../lib/measure.js'

const modules = fileURLToPath(new URL('../peers/node_modules', import.meta.url))

/** A project folder with the peers installed beside it, and the posts in `posts`. */
function project(work, name, posts, files) {
	const dir = join(work, name)
	mkdirSync(dir, { recursive: true })
	symlinkSync(modules, join(dir, 'node_modules'))
	cpSync(posts, join(dir, 'posts'), { recursive: true })
	for (const [file, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
		mkdirSync(join(dir, file, '..'), { recursive: true })
		writeFileSync(join(dir, file), text)
	}
	return dir
}

function builder(dir, [out, ...rest], command, args) {
	const start = () => {
		for (const name of [out, ...rest]) rmSync(join(dir, name), { recursive: true, force: true })
		const env = { ASTRO_TELEMETRY_DISABLED: '1' }
		return run(command, args, { cwd: dir, env })
	}
	return Object.assign(start, { out: join(dir, out) })
}

/** Eleventy 3 with one layout, no highlighting. */
export function eleventy(work, posts) {
	const dir = project(work, 'eleventy', posts, {
		'eleventy.config.js': `export default (config) => {
	config.addGlobalData('layout', 'post.njk')
	config.amendLibrary('md', (md) => md.set({ html: true }))
	return { dir: { input: 'posts', includes: '../layouts', output: 'out' }, markdownTemplateEngine: false }
}`,
		'layouts/post.njk':
			'<!doctype html><html><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>',
	})
	const bin = join(modules, '@11ty/eleventy/cmd.cjs')
	return builder(dir, ['out'], process.execPath, [bin, '--quiet'])
}

/** A local image whose file is not there stops Astro's build. */
const localImage = /!\[([^\]]*)\]\((?!https?:|\/)[^)]*\)/g

/** Astro 7 with one page and its own highlighting (Shiki). It needs Node 22, which it gets from npm. */
export function astro(work, posts) {
	const dir = project(work, 'astro', posts, {
		'astro.config.mjs': "export default { site: 'https://example.com' }",
		'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { posts: defineCollection({ loader: glob({ pattern: '**/*.md', base: './posts' }) }) }`,
		'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
	return (await getCollection('posts')).map((post) => ({ params: { slug: post.id }, props: { post } }))
}
const { post } = Astro.props
const { Content } = await render(post)
---
<!doctype html><html><head><title>{post.data.title}</title></head><body><h1>{post.data.title}</h1><Content /></body></html>`,
	})
	for (const name of readdirSync(join(dir, 'posts'), { recursive: true })) {
		if (!name.endsWith('.md')) continue
		const file = join(dir, 'posts', name)
		writeFileSync(file, readFileSync(file, 'utf8').replace(localImage, '$1'))
	}
	const node = join(modules, 'node/bin/node')
	const bin = join(modules, 'astro/bin/astro.mjs')
	const made = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']
	return builder(dir, made, node, [bin, 'build', '--silent'])
}

/** content-collections with HTML of every post. */
export function contentCollections(work, posts) {
	const dir = project(work, 'content-collections', posts, {
		'content-collections.ts': `import { defineCollection, defineConfig } from '@content-collections/core'
import { compileMarkdown } from '@content-collections/markdown'
import remarkGfm from 'remark-gfm'
import { z } from 'zod'
const posts = defineCollection({
	name: 'posts', directory: 'posts', include: '**/*.md',
	schema: z.object({ title: z.string(), content: z.string() }),
	transform: async (post, context) => ({ ...post, html: await compileMarkdown(context, post, { remarkPlugins: [remarkGfm], allowDangerousHtml: true }) }),
})
export default defineConfig({ content: [posts] })`,
	})
	const bin = join(modules, '@content-collections/cli/dist/index.js')
	return builder(dir, ['.content-collections'], process.execPath, [bin, 'build'])
}

/** velite with HTML of every post. */
export function velite(work, posts) {
	const dir = project(work, 'velite', posts, {
		'velite.config.ts': `import { defineConfig, defineCollection, s } from 'velite'
const posts = defineCollection({ name: 'Post', pattern: '**/*.md', schema: s.object({ title: s.string(), html: s.markdown({ removeComments: false, copyLinkedFiles: false }) }) })
export default defineConfig({ root: 'posts', collections: { posts } })`,
	})
	const bin = join(modules, 'velite/bin/velite.js')
	return builder(dir, ['.velite', 'public'], process.execPath, [bin, 'build', '--silent'])
}

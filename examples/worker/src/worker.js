import texts from 'blog:posts'
import { createApi } from '@blog/api'
import { createBlog, createPostParser } from '@blog/core'
import { createRenderer } from '@blog/renderer'
import { loadWasm } from 'shiki/engine/oniguruma'
import onig from './onig.wasm'

const settings = {
	title: 'Notes',
	description: 'Posts in a worker',
	url: 'https://example.com',
	language: 'en',
}

let api

async function start() {
	await loadWasm((imports) => WebAssembly.instantiate(onig, imports))
	const files = Object.keys(texts)
	const parser = await createPostParser({}, { content: '', files, assets: [] })
	const results = await Promise.all(files.map((file) => parser.parse(texts[file], file)))
	const blog = createBlog({ posts: results.flatMap(({ post }) => post ?? []) })
	const context = { resolve: (file, href) => blog.resolve(file, href) }
	return createApi({ blog, renderer: await createRenderer(), context, settings })
}

export default {
	async fetch(request) {
		api ??= start()
		return (await api).fetch(request)
	},
}

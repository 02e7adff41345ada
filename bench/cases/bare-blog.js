// One page a post with one template. Usage: bare-blog.js SITE OUT HIGHLIGHT; without OUT the HTML is made and not written.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadBlog } from '@blog/core/node'
import { createRenderer } from '@blog/renderer'

const [site, out, highlight] = process.argv.slice(2)
const blog = await loadBlog(site)
const renderer = await createRenderer(highlight === 'true' ? {} : { code: false })
let characters = 0
for (const post of blog.posts) {
	const { html } = await renderer.render(post, blog)
	characters += html.length
	if (!out) continue
	const folder = join(out, post.url)
	mkdirSync(folder, { recursive: true })
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html><html><head><title>${post.title}</title></head><body><h1>${post.title}</h1>${html}</body></html>`,
	)
}
if (characters === 0) throw new Error('Expected posts')

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readJekyll } from './read-jekyll.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'jekyll-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function put(files: Readonly<Record<string, string>>) {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, name)), { recursive: true })
		writeFileSync(join(dir, name), text)
	}
}

const feed = (id: string, permalink = '') =>
	`---\nlayout: null\n${permalink}---\n<feed><id>{{ post.id }}</id>{% for post in site.posts %}\n{% assign address = post.url | absolute_url %}\n<entry>\n${id}\n</entry>\n{% endfor %}</feed>`
const rss = (id: string) =>
	`---\n---\n<rss>{% for post in site.posts %}<item>${id}</item>{% endfor %}</rss>`

it.each([
	['theme: jekyll-theme-chirpy', {}],
	['remote_theme: cotes2020/jekyll-theme-chirpy@v5.0.0\nplugins: []', {}],
	['title: T', { 'feed.xml': feed('<id>{{ post.url | absolute_url }}</id>') }],
	['title: T', { 'feed.xml': feed('<id>{{ site.url }}{{ site.baseurl }}{{ post.url }}</id>') }],
	[
		'plugins: [jekyll-feed]',
		{ 'feed.xml': feed('<id>{{ post.url | prepend: site.baseurl | prepend: site.url }}</id>') },
	],
	[
		'source: src',
		{ 'src/assets/feed.xml': feed('<id>{{ address }}</id>', 'permalink: /feed.xml\n') },
	],
	['feed: { path: /a.xml }', { 'a.xml': rss('<guid isPermaLink="true">{{ p.url }}</guid>') }],
])(
	'feeds call posts by their addresses where those of the site do: %s %j',
	async (config, files) => {
		put({ '_config.yml': config, ...files })
		const { config: read } = await readJekyll(dir, '_config.yml')
		expect(read.urls).toMatchObject({ like: 'jekyll', feedIds: 'url' })
	},
)

it.each([
	['title: T', {}],
	['theme: minima', {}],
	['theme: jekyll-theme-chirpy\nplugins: [jekyll-feed]', {}],
	['theme: jekyll-theme-chirpy', { Gemfile: 'gem "jekyll-feed", "~> 0.15"' }],
	['theme: jekyll-theme-chirpy', { 'feed.xml': feed('<id>{{ site.url }}{{ post.id }}</id>') }],
	['title: T', { 'feed.xml': feed('<id>tag:a.dev,2020:{{ post.url }}</id>') }],
	['title: T', { 'feed.xml': feed("<id>{{ post.url | remove: '.html' }}</id>") }],
	['title: T', { 'feed.xml': feed('<id>{{ page.url }}</id>') }],
	['title: T', { 'feed.xml': '<entry><id>{{ post.url }}</id></entry>' }],
	['title: T', { 'assets/feed.xml': feed('<id>{{ post.url }}</id>') }],
	['title: T', { 'feed.xml/x.md': 'A folder' }],
	['title: T', { 'other.xml': feed('<id>{{ post.url }}</id>') }],
])('feeds call posts as jekyll-feed does elsewhere: %s %j', async (config, files) => {
	put({ '_config.yml': config, ...files })
	const { config: read } = await readJekyll(dir, '_config.yml')
	expect(read.urls).not.toHaveProperty('feedIds')
})

it('no feed is read that a symbolic link leads out to', async () => {
	put({ 'site/_config.yml': 'title: T', 'feed.xml': feed('<id>{{ post.url }}</id>') })
	symlinkSync('../feed.xml', join(dir, 'site/feed.xml'))
	const { config } = await readJekyll(join(dir, 'site'), '_config.yml')
	expect(config.urls).not.toHaveProperty('feedIds')
})

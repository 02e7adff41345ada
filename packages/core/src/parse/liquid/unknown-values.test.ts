import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

const jekyll = async (body: string, environment?: string, file = '_posts/2024-01-02-a.md') => {
	const { post, diagnostics } = await parsePost(`---\ntitle: T\n---\n${body}`, {
		file,
		liquid: {
			site: { collections: { notes: { output: true } } },
			...(environment !== undefined && { environment }),
			includes: { 'set.html': '{% assign x = 1 %}', 'again.html': '{% include again.html %}' },
		},
		urls: { like: 'jekyll', collections: { notes: '' } },
	})
	return [post && textOf(post.tree), diagnostics.map(({ column }) => column)]
}

describe('what only Jekyll would tell', () => {
	it.each([
		...['site.posts', 'site.pages', 'site.tags', 'site.categories', 'site.static_files'],
		...['site.related_posts', 'site.documents', 'site.notes', 'site.collections', 'site.github'],
		...['site.posts.size > 0', 'page.next', 'page.previous', 'page.excerpt', 'page.content'],
		...['paginator', 'paginator.page > 1', 'layout', 'content', 'theme', 'site["posts"]'],
		...['jekyll.environment == "production"', 'jekyll.environment != "x"', 'jekyll.version'],
		...['page.title == "x" or site.pages', 'page.title and site.pages', 'site.posts == nil'],
	])('takes the block with the condition `%s`', async (condition) => {
		const body = `a{% if ${condition} %}H{% else %}H{% endif %}b`
		expect(await jekyll(body)).toEqual(['ab', [2]])
		const unless = `a{% unless ${condition} %}H{% else %}H{% endunless %}b`
		expect(await jekyll(unless)).toEqual(['ab', [2]])
	})

	it.each([
		['a{% case site.posts.size %}{% when 0 %}H{% else %}H{% endcase %}b', [2]],
		['a{% for p in site.posts %}H{% else %}H{% endfor %}b', [2]],
		['a{{ site.posts | default: "H" }}b', [2]],
		['a{% assign x = site.posts.size %}{% if x > 0 %}H{% else %}H{% endif %}b', [2, 34]],
		[
			'a{% assign x = site.posts %}{% assign y = x %}{% if y %}H{% else %}H{% endif %}b',
			[2, 29, 47],
		],
		[
			'a{% capture x %}{{ site.posts.size }}{% endcapture %}{% if x == "" %}H{% endif %}b',
			[17, 54],
		],
		['a{% if site.posts %}{% assign x = 1 %}{% endif %}{% unless x %}H{% endunless %}b', [2, 50]],
		[
			'a{% for p in site.posts %}{% assign x = 1 %}{% endfor %}{% unless x %}H{% endunless %}b',
			[2, 57],
		],
		[
			'a{% if site.posts %}{% include set.html %}{% endif %}{% unless x %}H{% endunless %}b',
			[2, 54],
		],
		['a{% if (x) %}{% assign x = 1 %}{% endif %}{% unless x %}H{% endunless %}b', [2, 43]],
		['a{% for i in (1..3) %}{% if site.posts %}{% break %}{% endif %}H{% endfor %}b', [2]],
	])('hides what it may hide in %j', async (body, columns) => {
		expect(await jekyll(body)).toEqual(['ab', columns])
	})

	it.each([
		...['page.title or page.next', 'page.next or page.title', 'page.next == 1 or true'],
		...['page.x and site.pages or page.title', 'page.title and page.title or page.next'],
	])('does not count in `%s`', async (condition) => {
		const body = `{% if ${condition} %}a{% else %}b{% endif %}{% unless ${condition} %}d{% else %}c{% endunless %}`
		const isTrue = !condition.startsWith('page.x')
		expect(await jekyll(body)).toEqual([isTrue ? 'ac' : 'bd', []])
	})

	it.each([
		['{% if page.my_key %}H{% else %}a{% endif %}{% unless page.my.key %}b{% endunless %}', 'ab'],
		['{% if nope.x %}H{% else %}a{% endif %}{% if site.mine %}H{% else %}b{% endif %}', 'ab'],
		['{% assign x = site.posts %}{% assign x = 1 %}{% if x == 1 %}a{% else %}H{% endif %}', 'a'],
		['{% comment %}{% assign x = 1 %}{% endcomment %}{% if x %}H{% else %}a{% endif %}', 'a'],
		['{% for x in nope %}{% assign y = 1 %}{% endfor %}{% if y %}H{% else %}a{% endif %}', 'a'],
		['{% if site.url or site.baseurl or site.show_drafts %}H{% else %}a{% endif %}', 'a'],
		['{% if site.future or site.serving %}H{% else %}{{ site.highlighter }}{% endif %}', 'rouge'],
	])('is not what nobody defines: %j', async (body, text) => {
		expect((await jekyll(body))[0]).toBe(text)
	})

	it('is an environment that nobody names', async () => {
		const body =
			'{% if jekyll.environment == "production" %}a{% else %}b{% endif %}{{ jekyll.environment }}'
		expect(await jekyll(body, 'production')).toEqual(['aproduction', []])
		expect(await jekyll(body, 'development')).toEqual(['bdevelopment', []])
	})

	it('leaves out what follows a `break` in no loop, as Jekyll does', async () => {
		expect(await jekyll('a{% if page.title %}{% break %}{% endif %}H')).toEqual(['a', []])
		expect(await jekyll('a{% if site.posts %}{% break %}{% endif %}H')).toEqual(['a', [2]])
	})

	it('does not look into a text that includes itself for ever', async () => {
		const body = 'a{% if site.posts %}{% include again.html %}{% endif %}b'
		expect(await jekyll(body)).toEqual(['ab', [2]])
	})
})

// As Jekyll 4.3 shows them.
it.each([
	['_posts/2024-01-02-a.md', 'posts .md _posts/2024-01-02-a.md 2024-01-02-a.md '],
	['_notes/n.md', 'notes .md _notes/n.md n.md '],
	['_drafts/d.md', 'posts .md _drafts/d.md d.md draft'],
])('documents of Jekyll know where they lie: %s', async (file, text) => {
	const body =
		'{{ page.collection }} {{ page.ext }} {{ page.relative_path }} {{ page.name }} {% if page.draft == false %}{% else %}draft{% endif %}!'
	expect(await jekyll(body, undefined, file)).toEqual([`${text}!`, []])
})

describe.each(['liquid', 'njk'] as const)('what only Eleventy would tell, in `%s`', (engine) => {
	const eleventy = async (body: string, unknown: readonly string[] = [], file = 'a.md') => {
		const { post, diagnostics } = await parsePost(`---\ntitle: T\n---\n${body}`, {
			file,
			liquid: { like: 'eleventy', engine, unknown, site: { site: { name: 'N', own: 1 } } },
			urls: { like: 'eleventy' },
		})
		return [post && textOf(post.tree), diagnostics.map(({ column }) => column)]
	}

	it.each([
		...['collections.post', 'collections', 'eleventy.env.runMode', 'pkg.type', 'page.date'],
		...['page.outputPath', 'page.rawInput', 'build.env', 'site.env', 'site.env.x'],
	])('takes the block with the condition `%s`', async (condition) => {
		const unknown = ['build', 'site.env']
		const body = `a{% if ${condition} %}H{% else %}H{% endif %}b`
		expect(await eleventy(body, unknown)).toEqual(['ab', [2]])
	})

	it('is nothing else', async () => {
		const body = '{% if site.own %}{{ site.name }}{% endif %}{% if nope %}H{% else %}b{% endif %}'
		expect(await eleventy(body, ['site.env'])).toEqual(['Nb', []])
		expect(await eleventy('{% if page.title or page.tags %}H{% endif %}b')).toEqual(['b', []])
		const dated = '{% if page.date and page.inputPath %}{{ page.fileSlug }}{% endif %}'
		expect(await eleventy(dated, [], '2024-01-02-a.md')).toEqual(['a', []])
	})

	it('may be any name', async () => {
		const body = 'a{% if nope %}H{% else %}H{% endif %}{% if title %}b{% endif %}'
		expect(await eleventy(body, ['*'])).toEqual(['ab', [2]])
	})
})

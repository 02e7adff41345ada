import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadBlog } from '@blog/core/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { item, wxr } from '../test/wxr.ts'
import { importBlog } from './import-blog.ts'

let dir: string
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'blog-import-')))
})
afterEach(() => rmSync(dir, { recursive: true }))

const now = new Date('2026-01-01T00:00:00Z')
const out = () => join(dir, 'out')
const read = (path: string) => readFileSync(join(out(), path), 'utf8')

function run(xml: string, options: { readonly dryRun?: boolean } = {}) {
	writeFileSync(join(dir, 'export.xml'), xml)
	return importBlog('wordpress', join(dir, 'export.xml'), { out: out(), now, ...options })
}

const full = () =>
	wxr([
		item(
			{
				title: 'Salt &amp; <em>pepper</em>',
				link: 'https://old.example/2024/05/salt/',
				guid: 'https://old.example/?p=1',
				'dc:creator': 'mw',
				'wp:post_name': 'salt',
				'wp:post_modified': '2024-05-07 10:00:00',
				'wp:post_modified_gmt': '2024-05-07 08:00:00',
				'wp:is_sticky': '1',
				'excerpt:encoded': 'Short *and* <em>sweet</em>',
				'content:encoded':
					'See <a href="http://www.old.example/about/#us">us</a>, <a href="/?p=3">later</a>, <a href="/gone/">gone</a>, <img src="/wp-content/a.jpg">.',
			},
			`<category domain="post_tag" nicename="go"><![CDATA[Go]]></category>
			<category domain="category" nicename="a"><![CDATA[A &amp; B]]></category>
			<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>4</wp:meta_value></wp:postmeta>
			<wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author>Ann</wp:comment_author><wp:comment_author_email>ann@example.com</wp:comment_author_email>
			<wp:comment_author_IP>192.0.2.1</wp:comment_author_IP><wp:comment_date>2024-05-06 11:00:00</wp:comment_date><wp:comment_date_gmt>2024-05-06 09:00:00</wp:comment_date_gmt>
			<wp:comment_approved>1</wp:comment_approved><wp:comment_content><![CDATA[<b>Good</b>]]></wp:comment_content></wp:comment>
			<wp:comment><wp:comment_id>8</wp:comment_id><wp:comment_approved>spam</wp:comment_approved><wp:comment_content>Buy</wp:comment_content></wp:comment>`,
		),
		item({
			title: 'About',
			link: 'https://old.example/about/',
			'wp:post_id': '2',
			'wp:post_type': 'page',
			'wp:post_name': 'about',
			'content:encoded': 'Us',
		}),
		item({
			title: 'Later',
			'wp:post_id': '3',
			'wp:status': 'future',
			'wp:post_date': '2030-01-01 00:00:00',
			'wp:post_date_gmt': '2029-12-31 23:00:00',
			'content:encoded': 'x',
		}),
		item({
			title: 'Cat',
			'wp:post_id': '4',
			'wp:post_type': 'attachment',
			'wp:status': 'inherit',
			'wp:attachment_url': 'https://old.example/wp-content/cat.jpg',
		}),
		item({ title: 'Menu', 'wp:post_id': '5', 'wp:post_type': 'nav_menu_item' }),
		item({ title: 'Draft', 'wp:post_id': '6', 'wp:status': 'draft', 'content:encoded': 'x' }),
		item({ title: 'Mine', 'wp:post_id': '7', 'wp:status': 'private', 'content:encoded': 'x' }),
		item({ title: 'Locked', 'wp:post_id': '8', 'wp:post_password': 'a', 'content:encoded': 'x' }),
		item({ title: 'Gone', 'wp:post_id': '9', 'wp:status': 'trash', 'content:encoded': 'x' }),
	])

describe('importBlog', () => {
	it('says which pictures of a gallery the export does not have', async () => {
		const gallery = { 'content:encoded': 'A\n\n[gallery ids="77,999"]\n\n[gallery]' }
		const { diagnostics } = await run(wxr([item(gallery)]))
		expect(diagnostics).toMatchObject([
			{
				rule: 'import-picture-missing',
				message: expect.stringContaining('`77`, `999`, `[gallery]`'),
			},
		])
	})

	it('publishes nothing of WordPress that is for subscribers, or that its site shows to nobody', async () => {
		const access = (value: string) =>
			`<wp:postmeta><wp:meta_key>_jetpack_newsletter_access</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`
		const posts = [
			item({ title: 'Paid', 'content:encoded': 'x' }, access('paid_subscribers')),
			item({ title: 'Open', 'wp:post_id': '2', 'content:encoded': 'x' }, access('everybody')),
			item({
				title: 'Wall',
				'wp:post_id': '3',
				'content:encoded': 'x<!-- wp:jetpack/paywall --><!-- /wp:jetpack/paywall -->SECRET',
			}),
			item({
				title: 'Part',
				'wp:post_id': '4',
				'content:encoded':
					'<p>a</p><!-- wp:paragraph {"metadata":{"blockVisibility":false}} --><p>SECRET</p><!-- /wp:paragraph -->',
			}),
		]
		const { drafts, diagnostics } = await run(wxr(posts))
		expect(drafts).toEqual({ 'not for everybody': 2 })
		expect(diagnostics).toMatchObject([
			{
				rule: 'import-not-for-everybody',
				message: expect.stringContaining('paid.md: `_jetpack_newsletter_access`'),
			},
			{
				rule: 'import-not-for-everybody',
				message: expect.stringContaining('wall.md: `wp:jetpack/paywall`'),
			},
			{ rule: 'import-card-left', message: expect.stringContaining('`wp:paragraph`') },
		])
		const { posts: shown } = await loadBlog(out(), { now })
		expect(shown.map(({ title }) => title).toSorted()).toEqual(['Open', 'Part'])
		expect(read('content/posts/part.md')).not.toContain('SECRET')
	})

	it('publishes nothing that plug-ins of WordPress show to some readers alone, and names what hides it', async () => {
		const field = (key: string, value: string) =>
			`<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
		const posts = [
			item({ title: 'Field', 'content:encoded': 'SECRET' }, field('_members_access_role', 'gold')),
			item({
				title: 'Call',
				'wp:post_id': '2',
				'content:encoded': 'a [restrict]SECRET[/restrict]',
			}),
			item({
				title: 'Said',
				'wp:post_id': '3',
				'content:encoded': 'a',
				'excerpt:encoded': '[private]SECRET[/private]',
			}),
			item({
				title: 'Open',
				'wp:post_id': '4',
				'content:encoded': '<p>a</p><!-- wp:block {"ref":5} /-->',
			}),
			item({
				title: 'Shared',
				'wp:post_id': '5',
				'wp:post_type': 'wp_block',
				'content:encoded': '<!-- wp:pmpro/membership --><p>SECRET</p><!-- /wp:pmpro/membership -->',
			}),
		]
		const { drafts, diagnostics } = await run(wxr(posts))
		expect(drafts).toEqual({ 'not for everybody': 3 })
		expect(
			diagnostics
				.filter(({ rule }) => rule !== 'import-shortcode-kept')
				.map(({ rule, message }) => [rule, message.replace(/.*content.posts./, '')]),
		).toEqual([
			['import-not-for-everybody', 'field.md: `_members_access_role`'],
			['import-not-for-everybody', 'call.md: `[restrict]`'],
			['import-not-for-everybody', 'said.md: `[private]`'],
			['import-card-left', 'open.md: it is not for everybody (wp:pmpro/membership), and left out'],
		])
		const { posts: shown } = await loadBlog(out(), { now })
		expect(shown.map(({ title }) => title)).toEqual(['Open'])
		expect(read('content/posts/open.md')).not.toContain('SECRET')
	})

	it('an address of a post that stands alone is a link with its title', async () => {
		const text =
			'https://old.example/two/\n\n<!-- wp:embed --><figure class="wp-block-embed"><div>\nhttps://old.example/?p=2\n</div></figure><!-- /wp:embed -->\n\nhttps://old.example/none/'
		await run(
			wxr([
				item({ title: 'One', 'content:encoded': text }),
				item({ title: 'Two', link: 'https://old.example/two/', 'wp:post_id': '2' }),
			]),
		)
		expect(read('content/posts/one.md')).toContain(
			'[Two](two.md)\n\n[Two](two.md)\n\n<https://old.example/none/>\n',
		)
	})

	it('keeps the ids of headings that links of other posts lead to', async () => {
		const [one, two] = ['https://www.old.example/two/#my-sec', '/?p=2#b']
		await run(
			wxr([
				item({ title: 'One', 'content:encoded': `<a href="${one}">x</a> <a href="${two}">y</a>` }),
				item({
					title: 'Two',
					link: 'https://old.example/two/',
					'wp:post_id': '2',
					'content:encoded':
						'<h2 id="my-sec">Something else</h2><p id="b">B</p><h2 id="h-plug-in">C</h2>',
				}),
			]),
		)
		expect(read('content/posts/one.md')).toContain('[x](two.md#my-sec) [y](two.md#b)')
		expect(read('content/posts/two.md')).toContain(
			'\n## Something else {#my-sec}\n\n<a id="b"></a>B\n\n## C\n',
		)
		expect((await loadBlog(out(), { now })).diagnostics).toEqual([])
	})

	it('takes slugs that were changed as aliases, unless something else is there now', async () => {
		const old = (slug: string) =>
			`<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>${slug}</wp:meta_value></wp:postmeta>`
		const at = (slug: string, id: string) => ({
			title: slug,
			link: `https://old.example/2021/${slug}/`,
			'wp:post_name': slug,
			'wp:post_id': id,
			'content:encoded': '<a href="/2021/first/">x</a>',
		})
		await run(
			wxr([
				item(at('now', '1'), old('first') + old('%ce%b5%cf%80') + old('two')),
				item(at('two', '2'), old('two')),
				item({ ...at('n', '3'), link: 'https://old.example/?p=3' }, old('third')),
			]),
		)
		expect(read('content/posts/now.md')).toContain(
			'aliases:\n  - /2021/first/\n  - /2021/επ/\n  - /2021/now/\n---',
		)
		expect(read('content/posts/two.md')).toContain('aliases:\n  - /2021/two/\n---\n\n[x](now.md)')
		expect(read('content/posts/n.md')).not.toContain('aliases')
	})

	it('leads to a post from the addresses of its pages, and tells those that nothing can lead from', async () => {
		const text = 'One<!--nextpage-->Two\n\n<!--nextpage-->\n\nThree'
		const { diagnostics } = await run(
			wxr([
				item({ title: 'A', link: 'https://old.example/2024/a/', 'content:encoded': text }),
				item({
					title: 'B',
					'wp:post_id': '2',
					link: 'https://old.example/?p=2',
					'content:encoded': text,
				}),
				item({
					title: 'C',
					'wp:post_id': '3',
					link: 'https://old.example/2024/c/',
					'content:encoded':
						'<a href="/2024/a/3/">three</a> <a href="https://old.example/2024/a/2/#x">two</a>',
				}),
				item({
					title: 'D',
					'wp:post_id': '4',
					'wp:status': 'draft',
					link: 'https://old.example/?p=4',
					'content:encoded': text,
				}),
			]),
		)
		expect(read('content/posts/a.md')).toContain('aliases:\n  - /2024/a/2/\n  - /2024/a/3/\n')
		expect(read('content/posts/c.md')).toContain('[three](a.md) [two](a.md#x)')
		expect(diagnostics).toMatchObject([
			{
				rule: 'import-address-left',
				message:
					'Unexpected pages of content/posts/b.md, which is one page here: `https://old.example/?p=2&page=2`, `https://old.example/?p=2&page=3`',
			},
		])
	})

	it('keeps the terms of further taxonomies', async () => {
		const term = (domain: string, name: string) =>
			`<category domain="${domain}" nicename="x"><![CDATA[${name}]]></category>`
		await run(
			wxr([
				item(
					{ 'content:encoded': 'x' },
					term('series', 'A &amp; B') + term('genre', 'Rock') + term('genre', 'Pop'),
				),
			]),
		)
		expect(read('content/posts/hello.md')).toContain(
			'\nseries:\n  - A & B\nparams:\n  genre:\n    - Rock\n    - Pop\n',
		)
	})

	it('leads to the new lists of terms, and keeps what stands above them', async () => {
		const category = (slug: string, name: string, parent = '', text = '') =>
			`<wp:category><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent>${parent}</wp:category_parent><wp:cat_name><![CDATA[${name}]]></wp:cat_name><wp:category_description><![CDATA[${text}]]></wp:category_description></wp:category>`
		const paths = [
			...['category/c-c', 'category/c-c/sub#x', 'category/unused', 'category/empty'],
			...['tag/dots/', 'tag/hidden', 'author/mw', 'author/nobody'],
		]
		const links = paths.map((path) => `<a href="https://old.example/${path}/">x</a>`).join(' ')
		const term = (domain: string, slug: string, name: string) =>
			`<category domain="${domain}" nicename="${slug}"><![CDATA[${name}]]></category>`
		const { diagnostics, skipped } = await run(
			wxr([
				category('c-c', 'C &amp; C++', '', 'All about <b>C</b>') +
					category('sub', 'Sub', 'c-c') +
					category('unused', 'Unused') +
					category('empty', 'Empty', '', 'Nothing yet'),
				item(
					{ title: 'A', 'dc:creator': 'mw', 'content:encoded': links },
					term('category', 'c-c', 'C &amp; C++') +
						term('category', 'sub', 'Sub') +
						term('post_tag', 'dots', '.NET'),
				),
				item(
					{ title: 'B', 'wp:post_id': '2', 'wp:status': 'draft', 'content:encoded': 'x' },
					term('post_tag', 'hidden', 'Hidden'),
				),
			]),
		)
		expect(diagnostics).toEqual([])
		const [list, empty] = ['c-cplusplus', 'empty'].map((name) => `../categories/${name}/_index.md`)
		expect(read('content/posts/a.md').split('---\n\n')[1]).toBe(
			[
				...[`[x](${list})`, '[x](/categories/sub/)', '[x](https://old.example/category/unused/)'],
				...[`[x](${empty})`, '[x](/tags/net/)'],
				...['[x](https://old.example/tag/hidden/)', '[x](/authors/m.-w/)'],
				...['[x](https://old.example/author/nobody/)\n'],
			].join(' '),
		)
		expect(read('content/categories/c-cplusplus/_index.md')).toBe(
			'---\ntitle: C & C++\naliases:\n  - /category/c-c/\n---\n\nAll about **C**\n',
		)
		expect(read('content/categories/sub/_index.md')).toBe(
			'---\ntitle: Sub\naliases:\n  - /category/c-c/sub/\n---\n',
		)
		expect(skipped).toEqual([])
		const blog = await loadBlog(out(), { now })
		expect(blog.diagnostics).toEqual([])
		expect(blog.terms('categories').map(({ name, url }) => [name, url])).toEqual([
			['C & C++', '/categories/c-cplusplus/'],
			['empty', '/categories/empty/'],
			['Sub', '/categories/sub/'],
		])
	})

	it('leads to one list from those of all terms of its name', async () => {
		const category = (slug: string, parent = '') =>
			`<wp:category><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent>${parent}</wp:category_parent><wp:cat_name>${slug === 'a' ? 'A' : 'News'}</wp:cat_name></wp:category>`
		const has = `<category domain="category" nicename="news">News</category>`
		await run(
			wxr([
				category('news') + category('a') + category('news-2', 'a'),
				item({ 'content:encoded': 'x' }, has),
			]),
		)
		expect(read('content/categories/news/_index.md')).toBe(
			'---\ntitle: News\naliases:\n  - /category/news/\n  - /category/a/news-2/\n---\n',
		)
	})

	it('keeps what plug-ins say to search engines, and custom fields', async () => {
		const meta = (key: string, value: string) =>
			`<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
		await run(
			wxr([
				item(
					{ 'content:encoded': 'x' },
					meta('_yoast_wpseo_title', 'Found') +
						meta('_yoast_wpseo_metadesc', 'About it') +
						meta('_yoast_wpseo_canonical', 'https://first.example/a/') +
						meta('_yoast_wpseo_meta-robots-noindex', '1') +
						meta('_yoast_wpseo_opengraph-title', 'Shown') +
						meta('_yoast_wpseo_twitter-description', '%%excerpt%%') +
						meta('rank_math_twitter_image', 'https://first.example/t.png') +
						meta('_edit_last', '1') +
						meta('mood', 'happy') +
						meta('book', 'A') +
						meta('book', 'B') +
						meta('draft', 'true'),
				),
				item(
					{ title: 'B', 'wp:post_id': '2', 'content:encoded': 'x' },
					meta('_yoast_wpseo_title', '%%title%% %%sep%% %%sitename%%') +
						meta('rank_math_description', 'Ranked') +
						meta('rank_math_robots', 'a:1:{i:0;s:7:"noindex";}'),
				),
			]),
		)
		const [first, second] = ['hello', 'b'].map((name) => read(`content/posts/${name}.md`))
		expect(first).toContain('\ndescription: About it\n')
		expect(first).toContain(
			'\ncanonicalURL: https://first.example/a/\nrobotsNoIndex: true\nparams:\n  customFields:\n    seoTitle: Found\n    ogTitle: Shown\n    twitterImage: https://first.example/t.png\n    mood: happy\n    book:\n      - A\n      - B\n    draft: "true"\n---',
		)
		expect(second).toContain('\ndescription: Ranked\nrobotsNoIndex: true\n---')
	})

	it('takes percent-encoding in an address for no variable, and tells of texts with variables and words', async () => {
		const meta = (key: string, value: string) =>
			`<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
		const { diagnostics } = await run(
			wxr([
				item(
					{ title: 'A', 'content:encoded': 'x' },
					meta('_yoast_wpseo_canonical', 'https://first.example/%e4%bd%a0%e5%a5%bd/') +
						meta('_yoast_wpseo_metadesc', 'About %%sitename%%') +
						meta('_yoast_wpseo_title', '%%title%% %%sep%% %%sitename%%'),
				),
				item(
					{ title: 'B', 'wp:post_id': '2', 'content:encoded': 'x' },
					meta('rank_math_canonical_url', 'https://first.example/%d0%bf%d1%80/') +
						meta('rank_math_description', 'Cuts prices by 5% or 10%, or 20%-30%') +
						meta('rank_math_title', 'Read in %date(Y)%'),
				),
			]),
		)
		expect(read('content/posts/a.md')).toContain(
			'\ncanonicalURL: https://first.example/%e4%bd%a0%e5%a5%bd/\n---\n\nx\n',
		)
		expect(read('content/posts/b.md')).toContain(
			'\ndescription: Cuts prices by 5% or 10%, or 20%-30%\ncanonicalURL: https://first.example/%d0%bf%d1%80/\n---',
		)
		expect(diagnostics.map(({ rule, message, hint }) => [rule, message, hint])).toEqual([
			[
				'import-variable-left',
				'Unexpected variables in what content/posts/a.md says to search engines: `About %%sitename%%`',
				'Write it without them, as `description` into the front matter.',
			],
			[
				'import-variable-left',
				'Unexpected variables in what content/posts/b.md says to search engines: `Read in %date(Y)%`',
				'Write it without them, as `seoTitle` into `params.customFields`.',
			],
		])
	})

	it('gives the list of a term no alias for the address that it keeps', async () => {
		const term = `<wp:term><wp:term_taxonomy>series</wp:term_taxonomy><wp:term_slug>my-series</wp:term_slug><wp:term_name>My Series</wp:term_name><wp:term_description>Parts</wp:term_description></wp:term>`
		await run(wxr([term, item({ 'content:encoded': 'x' })]))
		expect(read('content/series/my-series/_index.md')).toBe('---\ntitle: My Series\n---\n\nParts\n')
	})

	it('tells of pictures that have no address on the web, and keeps their words', async () => {
		const pixel = '<img src="data:image/gif;base64,R0lG" alt="cat">'
		const late = pixel.replace('src', 'data-src="/real.png" src')
		const text = `<p>A ${pixel} b ${late}</p><figure>${pixel}<figcaption>Cap</figcaption></figure>`
		const { diagnostics } = await run(wxr([item({ title: 'A', 'content:encoded': text })]))
		expect(diagnostics).toMatchObject([
			{
				rule: 'import-picture-left',
				message: 'Unexpected address of a picture in content/posts/a.md: `data:image/gif`',
				hint: expect.stringContaining('Save'),
			},
		])
		expect(read('content/posts/a.md')).toContain(
			'\n\nA cat b ![cat](https://old.example/real.png)\n\ncat\n\nCap\n',
		)
	})

	it('tells of dates that cannot be read; without one nothing that waits is shown', async () => {
		const bad = { 'wp:post_date': '2024-13-45 10:00:00', 'wp:post_date_gmt': '' }
		const { diagnostics, drafts } = await run(
			wxr([
				item({ title: 'A', ...bad, 'wp:post_modified': 'soon' }),
				item({ title: 'B', ...bad, 'wp:status': 'future' }),
				item({
					title: 'C',
					'wp:status': 'draft',
					'wp:post_date': '0000-00-00 00:00:00',
					'wp:post_date_gmt': '0000-00-00 00:00:00',
					pubDate: 'Mon, 30 Nov -0001 00:00:00 +0000',
				}),
			]),
		)
		expect(diagnostics.map(({ rule, message, hint }) => [rule, message, hint])).toEqual(
			['a', 'a', 'b'].map((name, place) => [
				'import-date-unread',
				`Unexpected date \`${place === 1 ? 'soon' : '2024-13-45 10:00:00'}\` in content/posts/${name}.md, expected one such as 2024-05-06 08:00:00`,
				`Write it as \`${place === 1 ? 'lastmod' : 'date'}\` into the front matter.`,
			]),
		)
		expect(drafts).toEqual({ draft: 1, future: 1 })
	})

	it('counts posts that were to wait for a day that has passed', async () => {
		const { due, scheduled, drafts } = await run(
			wxr(
				['2025-01-01', '2026-02-01'].map((day, index) =>
					item({
						title: day,
						'wp:post_id': String(index + 1),
						'wp:status': 'future',
						'wp:post_date': `${day} 08:00:00`,
						'wp:post_date_gmt': `${day} 08:00:00`,
						'content:encoded': 'x',
					}),
				),
			),
		)
		expect({ due, scheduled, drafts }).toEqual({ due: 1, scheduled: 1, drafts: {} })
	})

	it('tells of dates of comments that cannot be read', async () => {
		const comment = (id: string, date: string) =>
			`<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_date>${date}</wp:comment_date><wp:comment_approved>1</wp:comment_approved><wp:comment_content>x</wp:comment_content></wp:comment>`
		const comments = comment('7', 'soon') + comment('8', '0000-00-00 00:00:00')
		const { diagnostics } = await run(wxr([item({ title: 'A', 'content:encoded': 'x' }, comments)]))
		expect(diagnostics).toMatchObject([
			{
				rule: 'import-date-unread',
				file: 'export.xml',
				message: 'Unexpected dates of comments in data/comments/posts/a.json: `soon` (7)',
			},
		])
		expect(read('data/comments/posts/a.json')).not.toMatch(/soon|unread/)
	})

	it('writes posts with all that is known of them', async () => {
		await run(full())
		expect(read('content/posts/salt.md')).toBe(`---
title: Salt & pepper
date: 2024-05-06T10:00:00+02:00
lastmod: 2024-05-07T10:00:00+02:00
weight: 1
summary: Short \\*and\\* *sweet*
authors:
  - M. W.
categories:
  - A & B
tags:
  - Go
cover:
  image: https://old.example/wp-content/cat.jpg
guid: https://old.example/?p=1
aliases:
  - /2024/05/salt/
---

See [us](../about.md#us), [later](later.md), [gone](https://old.example/gone/), ![](https://old.example/wp-content/a.jpg).
`)
		expect(read('content/about.md')).not.toContain('aliases')
	})

	it('writes a config of what the export says of its site, unless there is one', async () => {
		expect(await run(full())).toMatchObject({ config: 'blog.config.json' })
		expect(JSON.parse(read('blog.config.json'))).toEqual({
			title: 'Ann & Bob',
			url: 'https://old.example',
			language: 'en-US',
		})
		writeFileSync(join(out(), 'blog.config.json'), '{}')
		expect(await run(full())).toMatchObject({ config: undefined })
		expect(read('blog.config.json')).toBe('{}')
	})

	it('keeps comments as data, without spam and addresses of people', async () => {
		await run(full())
		expect(JSON.parse(read('data/comments/posts/salt.json'))).toEqual([
			{
				id: '7',
				type: 'comment',
				author: 'Ann',
				date: '2024-05-06T11:00:00+02:00',
				approved: true,
				text: '**Good**',
			},
		])
	})

	it('accounts for every item', async () => {
		const { diagnostics, ...report } = await run(full())
		expect(diagnostics).toEqual([])
		expect(report).toMatchObject({
			items: 12,
			written: [
				'content/authors/m.-w/_index.md',
				'content/tags/go/_index.md',
				'content/categories/a-b/_index.md',
				'content/posts/salt.md',
				'content/about.md',
				'content/posts/later.md',
				'content/posts/draft.md',
				'content/posts/mine.md',
				'content/posts/locked.md',
			],
			unchanged: [],
			skipped: [
				{ id: '4', type: 'attachment', reason: 'it is a file, listed under media' },
				{ id: '5', type: 'nav_menu_item', reason: 'nav_menu_item is neither post nor page' },
				{ id: '9', title: 'Gone', reason: 'its status is trash' },
			],
			drafts: { draft: 1, private: 1, password: 1 },
			scheduled: 1,
			due: 0,
			comments: 1,
			media: {
				files: 2,
				left: ['https://old.example/wp-content/a.jpg', 'https://old.example/wp-content/cat.jpg'],
			},
		})
	})

	it('makes a blog that the core reads without complaint, which shows what was public', async () => {
		await run(full())
		const blog = await loadBlog(out(), { now })
		expect(blog.diagnostics).toEqual([])
		expect(blog.posts.map(({ url, guid }) => ({ url, guid }))).toEqual([
			{ url: '/posts/salt/', guid: 'https://old.example/?p=1' },
		])
		expect(blog.redirects.map(({ from, to }) => [from, to])).toEqual([
			['/author/mw/', '/authors/m.-w/'],
			['/category/a/', '/categories/a-b/'],
			['/2024/05/salt/', '/posts/salt/'],
			['/tag/go/', '/tags/go/'],
		])
	})

	it('shows nothing whose status it does not know, which plug-ins make', async () => {
		const statuses = ['publish', 'pending', 'acf-disabled', 'expired', 'Publish']
		const { drafts } = await run(
			wxr(
				statuses.map((status, index) =>
					item({
						title: status,
						'wp:post_id': `${index}`,
						'wp:status': status,
						'content:encoded': 'x',
					}),
				),
			),
		)
		expect(drafts).toEqual({ pending: 1, 'acf-disabled': 1, expired: 1, Publish: 1 })
		const { posts } = await loadBlog(out(), { now })
		expect(posts.map(({ title }) => title)).toEqual(['publish'])
	})

	it('changes nothing the second time', async () => {
		const first = await run(full())
		const second = await run(full())
		expect(second.written).toEqual([])
		expect(second.unchanged).toEqual(first.written)
		expect(second.skipped).toEqual(first.skipped)
	})

	it('leaves a file alone that was edited, and says so', async () => {
		await run(full())
		writeFileSync(join(out(), 'content/about.md'), 'Mine')
		const { skipped, diagnostics } = await run(full())
		expect(read('content/about.md')).toBe('Mine')
		expect(skipped).toContainEqual(
			expect.objectContaining({ id: '2', reason: 'its file is there, with other content' }),
		)
		expect(diagnostics).toMatchObject([{ rule: 'import-file-differs', file: 'export.xml' }])
	})

	it('says the same of a dry run, and writes nothing', async () => {
		const dry = await run(full(), { dryRun: true })
		expect(readdirSync(dir)).toEqual(['export.xml'])
		expect(dry).toEqual(await run(full()))
	})

	it('gives items of one name different files, the same ones each time', async () => {
		const xml = wxr(
			['1', '2', '2', '2'].map((id) => item({ 'wp:post_id': id, 'content:encoded': 'x' })),
		)
		const { written } = await run(xml)
		expect(written).toHaveLength(4)
		expect(new Set(written).size).toBe(4)
		expect((await run(xml)).unchanged).toEqual(written)
	})

	it('keeps what stands before damage, and says where that is', async () => {
		const { items, written, diagnostics } = await run(
			full().split('<title><![CDATA[Menu')[0] as string,
		)
		expect(items).toBe(7)
		expect(written).toContain('content/about.md')
		expect(diagnostics).toMatchObject([
			{ rule: 'import-malformed', severity: 'error', file: 'export.xml', line: expect.any(Number) },
		])
	})

	it.each([
		['a page', '<html><body>Hello</body></html>'],
		['another feed', '<rss><channel><title>a</title></channel></rss>'],
		['JSON', '{"db": []}'],
		['nothing', ''],
	])('says that %s is no export', async (_, text) => {
		const { items, diagnostics } = await run(text)
		expect(items).toBe(0)
		expect(diagnostics).toContainEqual(
			expect.objectContaining({ rule: 'import-malformed', severity: 'error' }),
		)
	})

	it('names an item whose HTML is nested too deeply, and goes on', async () => {
		const { written, skipped } = await run(
			wxr([
				item({ 'wp:post_id': '1', 'content:encoded': '<div>'.repeat(50_000) }),
				item({ title: 'Next', 'wp:post_id': '2', 'content:encoded': 'x' }),
			]),
		)
		expect(skipped).toMatchObject([{ id: '1', reason: 'its HTML is nested too deeply' }])
		expect(written).toEqual(['content/posts/next.md'])
	})

	it('never writes through a link that leads out of the folder', async () => {
		await run(wxr([]))
		const outside = mkdtempSync(join(tmpdir(), 'blog-outside-'))
		symlinkSync(outside, out())
		await run(wxr([item({ 'content:encoded': 'x' })]))
		rmSync(join(outside, 'content'), { recursive: true })
		const elsewhere = mkdtempSync(join(tmpdir(), 'blog-outside-'))
		symlinkSync(elsewhere, join(outside, 'content'))
		await expect(run(wxr([item({ 'content:encoded': 'x' })]))).rejects.toMatchObject({
			code: 'OUT_INVALID',
		})
		expect(readdirSync(elsewhere)).toEqual([])
	})

	it('rejects if there is no such file', async () => {
		await expect(
			importBlog('wordpress', join(dir, 'none.xml'), { out: out() }),
		).rejects.toMatchObject({ code: 'CONTENT_NOT_FOUND' })
	})
})

import { expect, it } from 'vitest'
import { createPostParser } from '../../post/create-post-parser.ts'

const files = {
	'_posts/2014-08-08-CocoaPods-Caching.md': 'categories: [Web Dev, "C++"]',
	'_posts/2015-01-02-swift-5.2-released.md': 'category: news',
	"_posts/2015-1-3-odd_name & co, it's.md": 'categories: one two',
	'_posts/2016-02-03-über-größe.md': 'date: 2016-05-06 23:30:00 -0500',
	'_posts/2016-03-03-with slug.md': 'slug: My Slug.x',
	'news/_posts/2017-01-01-in-folder.md': '',
	'_posts/2018-01-01-perma.md': 'permalink: /custom/place/',
	'_posts/2018-01-02-perma2.md': 'permalink: /custom/:year/:title/',
	'_posts/2018-01-04-UPPER.markdown': '',
	'about.md': '',
	'docs/page.md': '',
	'Contact_Us.md': 'permalink: /contact/',
}

const fixed = ['/custom/place/', '/custom/2018/perma2/']

// What Jekyll 4.3.1 makes of these files and styles, in UTC.
const permalinks = {
	date: [
		'/web%20dev/c++/2014/08/08/CocoaPods-Caching.html',
		'/news/2015/01/02/swift-5.2-released.html',
		"/one/two/2015/01/03/odd_name-&-co,-it's.html",
		'/2016/05/07/%C3%BCber-gr%C3%B6%C3%9Fe.html',
		'/2016/03/03/My-Slug.x.html',
		'/news/2017/01/01/in-folder.html',
		...fixed,
		'/2018/01/04/UPPER.html',
		...['/about.html', '/docs/page.html', '/contact/'],
	],
	pretty: [
		'/web%20dev/c++/2014/08/08/CocoaPods-Caching/',
		'/news/2015/01/02/swift-5.2-released/',
		"/one/two/2015/01/03/odd_name-&-co,-it's/",
		'/2016/05/07/%C3%BCber-gr%C3%B6%C3%9Fe/',
		'/2016/03/03/My-Slug.x/',
		'/news/2017/01/01/in-folder/',
		...fixed,
		'/2018/01/04/UPPER/',
		...['/about/', '/docs/page/', '/contact/'],
	],
	ordinal: [
		'/web%20dev/c++/2014/220/CocoaPods-Caching.html',
		'/news/2015/002/swift-5.2-released.html',
		"/one/two/2015/003/odd_name-&-co,-it's.html",
		'/2016/128/%C3%BCber-gr%C3%B6%C3%9Fe.html',
		'/2016/063/My-Slug.x.html',
		'/news/2017/001/in-folder.html',
		...fixed,
		'/2018/004/UPPER.html',
		...['/about.html', '/docs/page.html', '/contact/'],
	],
	weekdate: [
		'/web%20dev/c++/2014/W32/Fri/CocoaPods-Caching.html',
		'/news/2015/W01/Fri/swift-5.2-released.html',
		"/one/two/2015/W01/Sat/odd_name-&-co,-it's.html",
		'/2016/W18/Sat/%C3%BCber-gr%C3%B6%C3%9Fe.html',
		'/2016/W09/Thu/My-Slug.x.html',
		'/news/2017/W52/Sun/in-folder.html',
		...fixed,
		'/2018/W01/Thu/UPPER.html',
		...['/about.html', '/docs/page.html', '/contact/'],
	],
	'/:categories/:year/:i_month/:i_day/:short_year/:y_day/:short_month/:title.html': [
		'/web%20dev/c++/2014/8/8/14/220/Aug/CocoaPods-Caching.html',
		'/news/2015/1/2/15/002/Jan/swift-5.2-released.html',
		"/one/two/2015/1/3/15/003/Jan/odd_name-&-co,-it's.html",
		'/2016/5/7/16/128/May/%C3%BCber-gr%C3%B6%C3%9Fe.html',
		'/2016/3/3/16/063/Mar/My-Slug.x.html',
		'/news/2017/1/1/17/001/Jan/in-folder.html',
		...fixed,
		'/2018/1/4/18/004/Jan/UPPER.html',
		// Jekyll writes `about.html` and calls it `/about`; a folder has the same address.
		...['/about/', '/docs/page/', '/contact/'],
	],
	'/blog/:year/:month/:slug': [
		'/blog/2014/08/cocoapods-caching/',
		'/blog/2015/01/swift-5-2-released/',
		'/blog/2015/01/odd-name-co-it-s/',
		'/blog/2016/05/%C3%BCber-gr%C3%B6%C3%9Fe/',
		'/blog/2016/03/my-slug-x/',
		'/blog/2017/01/in-folder/',
		...fixed,
		'/blog/2018/01/upper/',
		...['/about/', '/docs/page/', '/contact/'],
	],
	'/b/:slugified_categories/:title:output_ext': [
		'/b/web-dev/c/CocoaPods-Caching.html',
		'/b/news/swift-5.2-released.html',
		"/b/one/two/odd_name-&-co,-it's.html",
		'/b/%C3%BCber-gr%C3%B6%C3%9Fe.html',
		'/b/My-Slug.x.html',
		'/b/news/in-folder.html',
		...fixed,
		'/b/UPPER.html',
		...['/about.html', '/docs/page.html', '/contact/'],
	],
}

it.each(Object.entries(permalinks))('makes the addresses of `%s`', async (permalink, expected) => {
	const { parse } = await createPostParser(
		{ urls: { like: 'jekyll', permalink } },
		{ content: '', files: Object.keys(files), assets: [] },
	)
	const urls = await Promise.all(
		Object.entries(files).map(async ([file, matter]) => {
			const { post } = await parse(`---\ntitle: T\n${matter}\n---\nx`, file)
			return post?.url
		}),
	)
	expect(urls).toEqual(expected)
})

// What Jekyll 4.3.1 makes of `collections: {posts: {permalink: …}}` beside `permalink: date`.
it.each([
	['/news/:year/:month/:day/:title/', ['/news/2024/01/02/a/', '/news/2024/01/03/b/']],
	['/:collection/:path/', ['/posts/2024-01-02-a/', '/posts/cat/2024-01-03-b/']],
	['/b/:path.html', ['/b/2024-01-02-a.html', '/b/cat/2024-01-03-b.html']],
])('posts have a pattern of their own: %s', async (posts, expected) => {
	const { parse } = await createPostParser({ urls: { like: 'jekyll', permalink: 'date', posts } })
	const urls = ['_posts/2024-01-02-a.md', 'cat/_posts/2024-01-03-b.md', 'about.md'].map(
		async (file) => (await parse('---\ntitle: T\n---\nx', file)).post?.url,
	)
	expect(await Promise.all(urls)).toEqual([...expected, '/about.html'])
})

it('reads words as tags and categories, and folders as categories', async () => {
	const file = 'news/_posts/2017-01-01-a.md'
	const { parse } = await createPostParser(
		{ urls: { like: 'jekyll' } },
		{ content: '', files: [file], assets: [] },
	)
	const matter = 'title: T\ntags: a b\ncategories: one two\nauthor: Ada Lovelace'
	const { post } = await parse(`---\n${matter}\n---\nx`, file)
	expect(post).toMatchObject({
		tags: ['a', 'b'],
		categories: ['news', 'one', 'two'],
		authors: ['Ada Lovelace'],
	})
})

it.each([
	['', 'date', 'https://example.com/b/2017/01/01/A-b'],
	['', 'pretty', 'https://example.com/b/2017/01/01/A-b'],
	['slug: Own', 'date', 'https://example.com/b/2017/01/01/Own'],
	['guid: kept', 'date', 'kept'],
])('gives a post with %j the id of jekyll-feed', async (matter, permalink, guid) => {
	const { parse } = await createPostParser({
		urls: { like: 'jekyll', permalink },
		url: 'https://example.com/b',
	})
	const { post } = await parse(`---\ntitle: T\n${matter}\n---\nx`, '_posts/2017-01-01-A-b.md')
	expect(post?.guid).toBe(guid)
})

it('gives a post no id where feeds call posts by their addresses', async () => {
	const { parse } = await createPostParser({
		urls: { like: 'jekyll', feedIds: 'url' },
		url: 'https://example.com',
	})
	const { post } = await parse('---\ntitle: T\n---\nx', '_posts/2017-01-01-a.md')
	expect(post?.guid).toBeUndefined()
})

it('says once what is wrong with a slug', async () => {
	const { parse } = await createPostParser({ urls: { like: 'jekyll' }, url: 'https://example.com' })
	const { post, diagnostics } = await parse(
		'---\ntitle: T\nslug: [a]\n---\nx',
		'_posts/2017-01-01-b.md',
	)
	expect(post?.guid).toBe('https://example.com/2017/01/01/b')
	expect(diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-type'])
})

it('says what a pattern has that is no token', async () => {
	const { parse } = await createPostParser({ urls: { like: 'jekyll' } })
	const { post, diagnostics } = await parse(
		'---\ntitle: T\npermalink: /:yaer/:title/\n---\nx',
		'_posts/2017-01-01-a.md',
	)
	expect(post?.url).toBe('/2017/01/01/a.html')
	expect(diagnostics).toMatchObject([{ rule: 'url-invalid', line: 3 }])
})

import type { Told } from '../scripted/told-settings.ts'

const ofWholeSite =
	'If all of the site is to be called so, write `title` and `description` in a blog.config.json.'

/** What to do with posts of `i18n`. */
export const ofLanguages =
	'Copy them beside the others as `name.fr.md`, and write `"languages": ["fr"]` in a blog.config.json.'

const urls = '"urls": { "like": "docusaurus", "base": "blog" }'

/** Settings of the site that are read, and what is missing if only running the config would tell what they say. */
export const toldOfSite: readonly Told[] = [
	{ path: ['title'], why: 'the site is called after its folder', instead: '"title": "…"' },
	{ path: ['tagline'], why: 'the site has no description', instead: '"description": "…"' },
	{
		path: ['url'],
		why: 'feeds and the sitemap do not have the address of the site',
		instead: '"url": "https://example.com/"',
	},
	{
		path: ['baseUrl'],
		why: 'addresses begin at the root of the host',
		instead: '"url": "https://example.com/base/"',
	},
	{ path: ['presets'], instead: `"content": "blog", ${urls}` },
]

/** Those of a blog. */
export function toldOfBlog(blog: readonly string[]): readonly Told[] {
	const ofBlog = settingOf(blog)
	return [
		{ ...ofBlog('path'), why: 'posts are looked for in `blog`', instead: '"content": "blog"' },
		{ ...ofBlog('routeBasePath'), instead: urls },
		{ ...ofBlog('tagsBasePath'), why: 'pages of tags are below `tags`' },
		{ ...ofBlog('authorsBasePath'), why: 'pages of authors are below `authors`' },
		{ ...ofBlog('archiveBasePath'), why: 'the archive is at `archive`' },
		{
			...ofBlog('postsPerPage'),
			why: 'pages of lists may begin with other posts',
			instead: '"pageSize": 10',
		},
		{
			...ofBlog('authorsMapPath'),
			why: 'authors are called by their keys',
			instead: '"authorNames": { "key": "Name" }',
		},
		blogItself(blog),
	]
}

/** All options of a blog. */
export function blogItself(blog: readonly string[]): Told {
	return { path: blog, setting: 'blog', instead: `"content": "blog", ${urls}` }
}

/** Settings of the site that are not read. */
export const othersOfSite: readonly Told[] = [
	{
		path: ['trailingSlash'],
		isFine: (value: unknown) => value !== false,
		isRead: 'read for the names of posts in feeds alone',
		why: 'addresses of pages end with a slash, and hosts lead there from those without one',
		hint: 'Nothing is to be done, unless your host answers `/a.html` alone.',
	},
	{
		path: ['markdown', 'parseFrontMatter'],
		why: 'front matter is as it is written in posts',
		hint: 'Write what it adds there: `draft: true` in posts that it hides.',
	},
	{
		path: ['i18n', 'locales'],
		isFine: (value: unknown) => Array.isArray(value) && value.length < 2,
		why: 'posts of `i18n` are not there',
		hint: ofLanguages,
	},
]

/** Those of a blog. */
export function othersOfBlog(blog: readonly string[]): readonly Told[] {
	const ofBlog = settingOf(blog)
	return [
		{
			...ofBlog('sortPosts'),
			isFine: (value: unknown) => value === 'descending',
			why: 'lists begin with the newest post',
		},
		{
			...ofBlog('blogTitle'),
			isFine: (value: unknown) => value === 'Blog',
			why: 'the list of posts and its feeds are called after the site',
			hint: ofWholeSite,
		},
		{
			...ofBlog('blogDescription'),
			isFine: (value: unknown) => value === 'Blog',
			why: 'the list of posts and its feeds say what the site says of itself',
			hint: ofWholeSite,
		},
		{ ...ofBlog('pageBasePath'), why: 'pages of lists are at `page/2`' },
		{
			...ofBlog('truncateMarker'),
			why: 'summaries end at `<!-- truncate -->` alone',
			hint: 'Write that mark, or `<!-- more -->`.',
		},
	]
}

function settingOf(blog: readonly string[]) {
	return (key: string) => ({ path: [...blog, key], setting: `blog.${key}` })
}

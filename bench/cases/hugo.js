import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from '../lib/measure.js'

// The same duties as ours: lists, pages and feeds of tags, categories and authors, highlighting, table of contents.
const full = `baseURL: "https://example.com/"
title: Bench
theme: PaperMod
languageCode: en-us
pagination: { pagerSize: 10 }
enableRobotsTXT: true
markup: { goldmark: { renderer: { unsafe: true } }, highlight: { noClasses: false } }
outputs: { home: [HTML, RSS, JSON] }
taxonomies: { tag: tags, category: categories, author: author }
params:
  author: MW
  description: Distributed systems, observability and language models in production.
  ShowReadingTime: true
  ShowToc: true
  ShowPostNavLinks: true
  ShowCodeCopyButtons: true
  ShowBreadCrumbs: true
  ShowRssButtonInSectionTermList: true
`
const bareConfig = `baseURL: "https://example.com/"
title: Bench
disableKinds: [home, section, taxonomy, term, RSS, sitemap, robotsTXT, "404"]
markup: { goldmark: { renderer: { unsafe: true } }, highlight: { codeFences: false } }
`
const template =
	'<!doctype html><html><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>'

/** Hugo with PaperMod. */
export function papermod(work, posts, { hugo, theme }) {
	const site = siteOf(work, 'hugo', posts, full)
	mkdirSync(join(site, 'themes'))
	symlinkSync(resolve(theme), join(site, 'themes/PaperMod'))
	return builder(hugo, site)
}

/** Hugo with one template, no lists, no feeds. */
export function bareHugo(work, posts, { hugo }) {
	const site = siteOf(work, 'hugo-bare', posts, bareConfig)
	mkdirSync(join(site, 'layouts/_default'), { recursive: true })
	writeFileSync(join(site, 'layouts/_default/single.html'), template)
	return builder(hugo, site)
}

/** Links to posts are to `.md` files, which Hugo itself does not resolve: it leaves them alone. */
function siteOf(work, name, posts, config) {
	const site = join(work, name)
	mkdirSync(join(site, 'content'), { recursive: true })
	writeFileSync(join(site, 'hugo.yaml'), config)
	// A copy: Hugo does not follow links in the content.
	cpSync(posts, join(site, 'content/posts'), { recursive: true })
	return site
}

function builder(hugo, site) {
	const start = () => {
		for (const made of ['public', 'resources', '.hugo_build.lock'])
			rmSync(join(site, made), { recursive: true, force: true })
		return run(hugo, ['--quiet', '--source', site])
	}
	return Object.assign(start, { out: join(site, 'public') })
}

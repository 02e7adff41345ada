// Follows every link within a built site. By hand: node scripts/site-links.js FOLDER ADDRESS
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'parse5'

/** Attributes that name an address. */
const addresses = new Set(['href', 'src', 'poster', 'action', 'data', 'cite'])

/** An address in a feed or sitemap, also in HTML that is text there. */
const inXml = /https?:\/\/(?:(?!&(?:quot|lt|gt|#)|[\s"'<>]).)+/g

/** @type {import('./site-links.d.ts').checkSiteLinks} */
export function checkSiteLinks(out, base) {
	const files = readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(out.length).replace(/^\//, ''))
	const there = new Set(files)
	const pages = new Map(
		files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(join(out, file))]),
	)
	const broken = []
	let checked = 0

	function follow(page, link) {
		const from = new URL(page.replace(/index\.html$/, ''), base)
		const url = parsed(link, from)
		if (!url?.href.startsWith(base)) return
		checked++
		const path = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length))
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
		if (!there.has(file)) broken.push({ page, link, reason: 'no file' })
		// A directive for the browser (`#:~:text=`) names no place; `#top` is the top of any page.
		const anchor = decodeURIComponent(url.hash.slice(1))
		const hasAnchor = anchor !== '' && anchor !== 'top' && !anchor.startsWith(':~:')
		if (hasAnchor && pages.get(file)?.ids.has(anchor) === false)
			broken.push({ page, link, reason: 'no anchor' })
	}

	for (const [page, { links }] of pages) for (const link of links) follow(page, link)
	for (const file of files.filter((file) => file.endsWith('.xml')))
		for (const [link] of readFileSync(join(out, file), 'utf8').matchAll(inXml))
			follow(file, link.replaceAll('&amp;', '&'))
	return { checked, broken }
}

function parsed(link, from) {
	try {
		return new URL(link, from)
	} catch {
		return undefined
	}
}

/** Names of the places in a page, and where it leads. */
function readPage(file) {
	const ids = new Set()
	const links = []
	const walk = (node) => {
		for (const { name, value } of node.attrs ?? []) {
			if (name === 'id' || (name === 'name' && node.tagName === 'a')) ids.add(value)
			if (addresses.has(name)) links.push(value)
			if (name === 'srcset' || name === 'imagesrcset')
				links.push(...value.split(',').map((part) => part.trim().split(/\s/)[0]))
		}
		for (const child of node.childNodes ?? []) walk(child)
		if (node.content) walk(node.content)
	}
	walk(parse(readFileSync(file, 'utf8')))
	return { ids, links }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [, , out = 'public', base = 'https://example.com/'] = process.argv
	const { checked, broken } = checkSiteLinks(out, base)
	const found = broken.map(({ page, link, reason }) => `${page}: ${link}: ${reason}\n`)
	process.stdout.write(`${found.join('')}${checked} links, ${broken.length} broken\n`)
	process.exitCode = broken.length === 0 ? 0 : 1
}

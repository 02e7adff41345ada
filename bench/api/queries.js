// How long queries take inside of the process, without the cache: each is another one. Usage: node bench/api/queries.js SITE
import { createApi } from '@blog/api'
import { loadBlog } from '@blog/core/node'
import { createRenderer } from '@blog/renderer'

const [site] = process.argv.slice(2)
const api = createApi(
	{
		blog: await loadBlog(site),
		renderer: await createRenderer(),
		context: { resolve: () => undefined },
	},
	{ cache: { maxBytes: 1 } },
)
const cases = {
	list: (n) => `v1/posts?limit=20&page=${1 + (n % 500)}`,
	'list, by title': (n) => `v1/posts?order=title asc&limit=20&page=${1 + (n % 500)}`,
	filter: (n) => `v1/posts?filter=published:>'20${10 + (n % 10)}-01-0${1 + (n % 9)}'&limit=20`,
	'filter of texts': (n) => `v1/posts?filter=title:~'${n % 1000}'&limit=20`,
	tag: (n) => `v1/posts?tag=${tags[n % tags.length]}&limit=20&page=${1 + (n % 10)}`,
	'100 posts of a tag': (n) =>
		`v1/posts?tag=${tags[n % tags.length]}&limit=100&page=${1 + (n % 2)}`,
	'tag, in NQL, and a date': (n) =>
		`v1/posts?filter=tag:${tags[n % tags.length]}%2Bpublished:>now-${1 + (n % 3000)}d&limit=20`,
	'the next page by its cursor': (n) => `v1/posts?limit=20&cursor=${cursors[n % cursors.length]}`,
	tags: (n) => `v1/tags?limit=${1 + (n % 100)}`,
	'a post': (n) => `v1/posts/post-${n % 10_000}?formats=markdown`,
}
const { items } = await asked('v1/tags?order=count desc&limit=40')
const tags = items.filter(({ count }) => count >= 200).map(({ slug }) => slug)
const cursors = []
for (let page = 1; page < 500; page++) {
	const { next } = await asked(`v1/posts?limit=20&page=${page}`)
	if (next) cursors.push(encodeURIComponent(next))
}
process.stdout.write(
	'\n10,000 posts, 1,000 requests each inside of the process after 200 others, answers not kept:\n\n| query | p50 ms | p99 ms |\n| --- | --- | --- |\n',
)
for (const [name, path] of Object.entries(cases)) {
	for (let n = 0; n < 200; n++) await ask(path(n))
	const times = []
	for (let n = 200; n < 1200; n++) {
		const began = performance.now()
		await ask(path(n))
		times.push(performance.now() - began)
	}
	times.sort((a, b) => a - b)
	process.stdout.write(`| ${name} | ${times[500].toFixed(2)} | ${times[990].toFixed(2)} |\n`)
}
await api.answers.close()

async function asked(path) {
	return JSON.parse(Buffer.from((await ask(path)).body))
}

async function ask(path) {
	const asked = {
		base: 'http://blog',
		target: encodeURI(`/${path}`).replace(/%25/g, '%'),
		method: 'GET',
	}
	const reply = await api.reply({ ...asked, header: () => null, client: () => '' })
	if (reply.status !== 200) throw new Error(`${path}: ${reply.status}`)
	return reply
}

import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { peerFile, versionOf } from '../../lib/peers.js'

const code = ['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind']
const published = /^pagefind-entry\.json$|\.pf_\w+$/

/**
 * Pagefind with its defaults, from pages as a theme writes them: title as `h1`, then the tags, then the post. It runs in Node as in a browser
 * without workers; what it fetches are the files of its bundle.
 */
export const pagefind = {
	name: 'Pagefind',
	version: versionOf('pagefind'),
	async build(documents, { work }) {
		const service = await import(pathToFileURL(peerFile('pagefind/lib/index.js')).href)
		const { index } = await service.createIndex({})
		for (const document of documents)
			await index.addHTMLFile({ url: document.url, content: page(document) })
		const { files } = await index.getFiles()
		await service.close()

		const bundle = join(work, 'pagefind')
		for (const { path, content } of files) {
			await mkdir(dirname(join(bundle, path)), { recursive: true })
			await writeFile(join(bundle, path), content)
		}
		await writeFile(join(bundle, 'package.json'), '{"type":"module"}')
		const client = await import(pathToFileURL(join(bundle, 'pagefind.js')).href)
		const fetched = fetchFiles(bundle)
		const idOf = idsOfFragments(files, documents)
		return {
			files: files.filter(({ path }) => published.test(path)),
			code: async () => files.filter(({ path }) => code.includes(path)),
			async open(tell) {
				fetched.tell = (path) => code.includes(path) || tell(path)
				const instance = client.createInstance({ basePath: `${pathToFileURL(bundle).href}/` })
				const results = async (query, limit) =>
					(await instance.search(query)).results.slice(0, limit)
				return {
					find: async (query, limit) => (await results(query, limit)).map(({ id }) => idOf.get(id)),
					show: async (query, limit) =>
						Promise.all((await results(query, limit)).map((result) => result.data())),
				}
			},
		}
	},
}

function page({ title, tags, html }) {
	const list = tags.map((tag) => `<li>${escaped(tag)}</li>`).join('')
	return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body><main data-pagefind-body><h1>${escaped(title)}</h1><ul>${list}</ul>${html}</main></body></html>`
}

function escaped(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A result is known by its fragment, which a browser loads when the result is shown; only there is the address of the post. */
function idsOfFragments(files, documents) {
	const idOf = new Map(documents.map(({ id, url }) => [url, id]))
	return new Map(
		files
			.filter(({ path }) => path.endsWith('.pf_fragment'))
			.map(({ path, content }) => {
				const text = gunzipSync(content).toString().replace('pagefind_dcd', '')
				return [basename(path, '.pf_fragment'), idOf.get(JSON.parse(text).url)]
			}),
	)
}

/** Answers `fetch` for the files of a folder, and tells which they are. */
function fetchFiles(folder) {
	const state = { tell: () => {} }
	globalThis.fetch = async (address) => {
		const url = new URL(address)
		url.search = ''
		const file = fileURLToPath(url)
		state.tell(file.slice(folder.length + 1))
		return new Response(readFileSync(file))
	}
	return state
}

import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.xml': 'application/xml',
}
const isText = /html|css|javascript|json|svg|xml/

/**
 * Serves a folder as a static host does: texts with gzip.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(folder) {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url, 'http://localhost')
		let file = join(folder, decodeURIComponent(pathname))
		if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
		const found = existsSync(file)
		const shown = found ? file : join(folder, '404.html')
		const type = types[extname(shown)] ?? 'application/octet-stream'
		const body = readFileSync(shown)
		const sent = isText.test(type) ? gzipSync(body, { level: 9 }) : body
		response.writeHead(found ? 200 : 404, {
			'content-type': type,
			'content-length': sent.length,
			...(sent !== body && { 'content-encoding': 'gzip' }),
		})
		response.end(sent)
	})
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
	return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}

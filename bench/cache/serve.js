// A process that answers from a cache before an origin. Told all it needs in one argument, as JSON.
import { Agent, createServer, get } from 'node:http'
import { CacheError, createCache } from '@blog/cache'
import { keepSnapshot } from '@blog/cache/node'
import { redisStore } from '@blog/cache/redis'
import { optionsOf } from './variants.js'

const { port, origin, variant, file, store, ...more } = JSON.parse(process.argv[2])
const { isKept, ...options } = optionsOf(variant)
const agent = new Agent({ keepAlive: true })

function load(key, { signal }) {
	return new Promise((resolve, reject) => {
		const request = get({ port: origin, path: key, agent, signal }, async (response) => {
			let text = ''
			response.setEncoding('utf8')
			for await (const part of response) text += part
			resolve(text)
		})
		request.on('error', reject)
	})
}

const cache = createCache({
	load,
	...options,
	...(store && { store: redisStore(store) }),
	...more,
})
if (isKept) await keepSnapshot(cache, { file, every: 2000 })
const server = createServer(async (request, response) => {
	try {
		const { value } = await cache.get(request.url, { deadline: 900 })
		response.end(value)
	} catch (error) {
		const isOurs = error instanceof CacheError
		response.writeHead(isOurs ? 503 : 502, isOurs ? { 'retry-after': error.retryAfter } : {})
		response.end()
	}
})
process.on('message', () => cache.expire('all'))
process.on('disconnect', () => process.exit())
server.listen(port, '127.0.0.1', () => process.send({ port: server.address().port }))

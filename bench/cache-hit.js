// What a hit of the cache costs, beside a bare lru-cache in the same process. Usage: node bench/cache-hit.js [--runs 9]
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { createCache } from '@blog/cache'
import { machine, shown, summary } from './lib/measure.js'

const require = createRequire(import.meta.resolve('@blog/cache'))
const { LRUCache } = require('lru-cache')
const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } })
const keys = Array.from({ length: 1000 }, (_, index) => `/v1/posts/post-${index}`)
const times = 1_000_000

const cache = createCache({ load: (key) => ({ key }), concurrency: 1000, ttl: 3_600_000 })
const bare = new LRUCache({ maxSize: 2 ** 26 })
for (const key of keys) {
	await cache.get(key)
	bare.set(key, { key }, { size: 100 })
}

/** Nanoseconds of one call of many. */
async function measure(get) {
	let length = 0
	const start = performance.now()
	for (let index = 0; index < times; index++) length += (await get(keys[index % 1000])).key.length
	if (length === 0) throw new Error('Nothing was found')
	return ((performance.now() - start) / times) * 1e6
}

const [ours, theirs] = [[], []]
for (let run = -1; run < Number(values.runs); run++) {
	const results = [
		await measure(async (key) => (await cache.get(key)).value),
		await measure(async (key) => bare.get(key)),
	]
	if (run < 0) continue
	ours.push(results[0])
	theirs.push(results[1])
}
const ratios = ours.map((one, index) => one / theirs[index])
process.stdout.write(`${machine()}
a hit, ns                    ${shown(summary(ours))}
an awaited get of lru-cache  ${shown(summary(theirs))}
ratio                        ${shown(summary(ratios, 2))}
`)

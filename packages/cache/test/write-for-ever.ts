// Writes one snapshot after the other until it is killed: every value of one is the number of that one.
import { type Cache, createCache } from '../src/index.ts'
import { keepSnapshot } from '../src/node.ts'

const file = process.argv[2] ?? ''
const keys = Array.from({ length: 400 }, (_, index) => `key-${index}`)
let count = 0
const load = () => `${count} ${'x'.repeat(5000)}`
const cache: Cache<string> = createCache({ load, ttl: 0, grace: 0, jitter: 0 })
const { save } = await keepSnapshot(cache, { file })
for (;;) {
	count++
	for (const key of keys) await cache.get(key)
	await save()
	if (count === 1) process.stdout.write('ready\n')
}

import { readFileSync } from 'node:fs'
import { createCache } from '@blog/cache'
import { describe, expect, it } from 'vitest'
import { createMetrics } from './metrics.ts'

const page = readFileSync(new URL('../../../../docs/observing.md', import.meta.url), 'utf8')
const [table = '', rules = ''] = page.split('## Alerts')

async function namesOfMetrics(): Promise<string[]> {
	const cache = createCache({ load: (key) => key })
	const metrics = createMetrics({
		cacheStatistics: () => cache.stats(),
		content: () => ({ posts: 1, loadedAt: 0, isFailing: false }),
		connections: () => ({ open: 0, refused: { client: 0, all: 0 }, evicted: 0 }),
		build: { version: '1' },
	})
	const types = (await metrics.text()).matchAll(/^# TYPE ((?:http|blog)_\w+)/gm)
	return [...types].map(([, name = '']) => name)
}

describe('docs/observing.md', () => {
	it('names each metric of ours, and no other', async () => {
		const named = [...table.matchAll(/`((?:http|blog)_\w+)`/g)].map(([, name]) => name)
		expect(named.sort()).toEqual((await namesOfMetrics()).sort())
	})

	it('has alerts of metrics that there are', async () => {
		const names = await namesOfMetrics()
		const asked = [...rules.matchAll(/\b(?:http|blog)_\w+/g)].map(([name]) =>
			name.replace(/_seconds_count$/, '_seconds'),
		)
		expect(asked.length).toBeGreaterThan(10)
		expect(asked.filter((name) => !names.includes(name))).toEqual([])
	})
})

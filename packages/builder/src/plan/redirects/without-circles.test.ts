import { expect, it } from 'vitest'
import type { Claim } from '../output.ts'
import { withoutCircles } from './without-circles.ts'

const redirect = (from: string, leadsTo: string): Claim => ({
	path: `${from}/index.html`,
	kind: 'redirect',
	sources: ['blog.config.json'],
	leadsTo,
	alias: { path: `/${from}/`, isOfConfig: true, place: () => undefined },
})
const left = (outputs: readonly Claim[]) =>
	withoutCircles(outputs).outputs.map(({ path }) => path.replace('/index.html', ''))

it('leaves out circles and what leads into them, wherever the walk begins', () => {
	const circle = [redirect('a', '/b/'), redirect('b', '/c/'), redirect('c', '/b/')]
	const chain = [redirect('d', '/e/'), redirect('e', '/posts/'), redirect('f', '/d/')]
	const own = redirect('g', '/g/')
	expect(left([...circle, ...chain, own])).toEqual(['d', 'e', 'f'])
	expect(left([own, ...chain, ...circle].reverse())).toEqual(['f', 'e', 'd'])
})

it('follows each redirect of a chain once', () => {
	let follows = 0
	const chain = Array.from({ length: 200 }, (_, index) =>
		Object.defineProperty(redirect(`c${index}`, ''), 'leadsTo', {
			get: () => {
				follows += 1
				return `/c${index + 1}/`
			},
		}),
	)
	expect(left(chain)).toHaveLength(200)
	expect(follows).toBeLessThan(5 * chain.length)
})

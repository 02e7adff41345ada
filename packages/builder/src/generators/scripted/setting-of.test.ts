import { expect, it } from 'vitest'
import { settingOf } from './setting-of.ts'

const setting = settingOf(`
// title: 'Commented out',
import x from 'https://example.com/x' /* url: 'no' */
const config = {
	title: 'It\\'s "ours"', "tagline": "A // B",
	url: \`https://example.com\`,
	baseUrl: process.env.BASE ?? '/x/',
	cleanUrls: true,
	presets: [['classic', { docs: { routeBasePath: 'docs' }, blog: { routeBasePath: '/news' } }]],
}
`)

it.each([
	['title', undefined, 'It\'s "ours"'],
	['tagline', undefined, 'A // B'],
	['url', undefined, 'https://example.com'],
	['baseUrl', undefined, undefined],
	['cleanUrls', undefined, 'true'],
	['routeBasePath', 'blog', '/news'],
	['routeBasePath', 'pages', undefined],
])('reads `%s` in %s', (name, within, expected) => {
	expect(setting(name, within)).toBe(expected)
})

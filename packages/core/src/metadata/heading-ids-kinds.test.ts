import { expect, it } from 'vitest'
import { createHeadingIds, type HeadingIds, loadHeadingIds } from './heading-ids.ts'

// What Hugo 0.169 makes of them.
it.each<[HeadingIds, string, string]>([
	['github', 'Über die Häuser & C++', 'über-die-häuser--c'],
	['github-ascii', 'Über die Häuser & C++', 'uber-die-hauser--c'],
	['github-ascii', 'Привет a_b', '-a_b'],
	['github-ascii', '日本', 'heading'],
	['blackfriday', 'Über die Häuser & C++', 'über-die-häuser-c'],
	['blackfriday', ' -- a_b 1.2 -- ', 'a-b-1-2'],
	// What VitePress 1.6 makes of them.
	['vitepress', '中文 标题 code & Co.', '中文-标题-code-co'],
	['vitepress', 'Über 1.2: a_b (c)', 'uber-1-2-a-b-c'],
	['vitepress', '2024 in review', '_2024-in-review'],
	// What Astro 5.18 makes of them.
	['astro', 'Hello 👋', 'hello'],
	['astro', 'Ünï 1.2 –', 'ünï-12'],
	['astro', 'a -- b & c', 'a----b--c'],
	['astro', 'हिन्दी Ⅳ ½ a_b', 'हिन्दी-ⅳ--a_b'],
])('%s: %s', async (kind, text, id) => {
	expect(createHeadingIds([], await loadHeadingIds(kind))(text)).toBe(id)
})

// What kramdown 2.4 with its parser for GFM 1.1 makes of them.
it.each([
	['Hello, World & C++', 'hello-world--c'],
	['1. First', '1-first'],
	['हिन्दी शीर्षक', 'हिन्दी-शीर्षक'],
	['a_b c‿d', 'a_b-c‿d'],
	[' picture', '-picture'],
	['“Quoted” – text…', 'quoted--text'],
])('kramdown: %s', async (text, id) => {
	const idOf = createHeadingIds([], await loadHeadingIds('kramdown'))
	expect([idOf(text), idOf(text)]).toEqual([id, `${id}-1`])
})

// What links of the Rust blog expect, which Zola has checked, and the tests of its slugs.
it.each([
	["What's next?", 'what-s-next'],
	['Contributors to 1.31.0', 'contributors-to-1-31-0'],
	['-Zcheck-cfg', 'zcheck-cfg'],
	['Prepare stable_mir crate', 'prepare-stable-mir-crate'],
	['Async Rust Initiatives (🦀, 👩‍💻)', 'async-rust-initiatives-crab-woman-computer'],
	['Librarification (🛠️)', 'librarification-tools'],
	['Æúű--cool?', 'aeuu-cool'],
	['影師嗎', 'ying-shi-ma'],
	['Привет', 'privet'],
	['…', 'heading'],
])('zola: %s', async (text, id) => {
	const idOf = createHeadingIds([], await loadHeadingIds('zola'))
	expect([idOf(text), idOf(text)]).toEqual([id, `${id}-1`])
})

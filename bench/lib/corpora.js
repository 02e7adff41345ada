import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from './random.js'

const words =
	'system latency request trace queue cache model data service budget design review deploy test error graph index shard replica leader client server thread memory disk network packet region cost value signal noise metric alert owner team plan risk change'.split(
		' ',
	)

/** Kinds of posts, each a function from number and dice to Markdown. */
const bodies = {
	/** Three paragraphs. */
	short: (index, { text }) =>
		`${text(40)}.\n\n${text(30)} **${text(2)}** and [${text(1)}](https://example.org/${index}) ${text(20)}.\n\n${text(50)}.`,
	/** What an engineer's post has: about 900 words, headings, lists, a quote, a table, two blocks of code. */
	realistic: (_, { text, times, code, pick }) =>
		times(6, (part) =>
			[
				`## ${text(4)}`,
				times(3, () => `${text(45)}, \`${text(1)}\` ${text(10)}.`),
				part % 3 === 0 ? `\`\`\`${pick(languages)}\n${code(12)}\n\`\`\`` : '',
				part % 3 === 1
					? times(4, () => `- ${text(9)}`, '\n')
					: `> ${text(20)}\n\n| a | b |\n| --- | --- |\n| ${text(2)} | ${text(2)} |`,
			].join('\n\n'),
		),
	/** Twelve blocks in six languages. */
	code: (_, { text, times, code }) =>
		times(
			12,
			(part) => `${text(15)}:\n\n\`\`\`${languages[part % languages.length]}\n${code(20)}\n\`\`\``,
		),
	/** Formulas in every paragraph; the front matter asks for math. */
	math: (_, { text, times }) =>
		times(
			10,
			(part) => `${text(20)} $x_{${part}}^2 + \\frac{a}{b}$.\n\n$$\n\\sum_{i=0}^{${part}} i^2\n$$`,
		),
	/** Forty links to other posts. */
	links: (_, { text, times, dice, count }) =>
		times(40, () => `${text(6)} [${text(2)}](post-${dice(count)}.md) ${text(4)}.`),
}
const languages = ['go', 'rust', 'ts', 'python', 'bash', 'json']

export const kinds = Object.keys(bodies)

/**
 * Writes a blog of made posts: a `blog.config.json`, and `content/posts/post-0.md`, ….
 *
 * @param {keyof typeof bodies} kind
 * @param {object} more Config of the site.
 */
export function writeCorpus(dir, kind, count, more = {}) {
	const dice = random(42)
	const pick = (list) => list[dice(list.length)]
	const text = (length) => Array.from({ length }, () => pick(words)).join(' ')
	const times = (length, make, between = '\n\n') =>
		Array.from({ length }, (_, index) => make(index)).join(between)
	const code = (lines) =>
		times(
			lines,
			() => `${pick(words)}_${dice(99)} = ${pick(words)}(${dice(999)}) // ${text(3)}`,
			'\n',
		)
	const tools = { dice, pick, text, times, code, count }

	mkdirSync(join(dir, 'content/posts'), { recursive: true })
	const config = { title: 'Bench', url: 'https://example.com', author: 'MW', ...more }
	writeFileSync(join(dir, 'blog.config.json'), JSON.stringify(config))
	for (let index = 0; index < count; index++) {
		const day = Math.floor((index * 5000) / count)
		const date = new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10)
		const matter = [
			`title: "Post ${index} ${text(3)}"`,
			`date: ${date}`,
			`tags: [${words[index % 40]}, ${words[(index * 7) % 40]}]`,
			...(kind === 'math' ? ['math: true'] : []),
		]
		const body = bodies[kind](index, tools)
		writeFileSync(
			join(dir, `content/posts/post-${index}.md`),
			`---\n${matter.join('\n')}\n---\n\n${body}\n`,
		)
	}
}

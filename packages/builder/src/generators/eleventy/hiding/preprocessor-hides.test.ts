// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { programSyntax } from '../../program/syntax/program-syntax.ts'
import { givenNames } from './given-names.ts'
import type { HiddenFiles } from './hiding-function.ts'
import { preprocessorHides } from './preprocessor-hides.ts'

const expressionOf = (withBuild: boolean) =>
	fc.letrec<{ expression: string; atom: string }>((tie) => ({
		atom: fc.constantFrom(
			'data.wip',
			'data.draft',
			"data.state === 'x'",
			"data['state'] !== 'y'",
			'!data.wip',
			'!!data.shown',
			'Boolean(data.shown)',
			'data?.wip',
			'data.page.number > 1',
			...(withBuild ? ['isBuild', '!isBuild', 'process.isRun'] : []),
		),
		expression: fc.oneof(
			{ maxDepth: 3 },
			tie('atom'),
			fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a} && ${b})`),
			fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a} || ${b})`),
			tie('expression').map((a) => `!(${a})`),
		),
	})).expression

const value = fc.constantFrom('false', 'content', '`${content}!`', '')
const statementOf = (expression: fc.Arbitrary<string>) =>
	fc.letrec<{ statement: string; block: string }>((tie) => ({
		statement: fc.oneof(
			{ maxDepth: 3 },
			value.map((one) => `return ${one};`),
			fc
				.tuple(expression, value, value)
				.map(([a, b, c]) => `return ${a} ? ${b || 'content'} : ${c || 'content'};`),
			fc.tuple(expression, tie('block')).map(([a, b]) => `if (${a}) ${b}`),
			fc
				.tuple(expression, tie('block'), tie('block'))
				.map(([a, b, c]) => `if (${a}) ${b} else ${c}`),
			fc.constant('data.title = content;'),
			expression.map((a) => `{ const isOne = ${a}; if (isOne) return false; }`),
		),
		block: fc.array(tie('statement'), { maxLength: 3 }).map((all) => `{ ${all.join(' ')} }`),
	})).block

const files = [undefined, true, false].flatMap((wip) =>
	[undefined, 'x', 'y'].flatMap((state) =>
		[undefined, true].flatMap((shown) =>
			[1, 2].map((number) => ({ wip, state, shown, page: { number } })),
		),
	),
)
const isSaid = (hidden: HiddenFiles, file: Readonly<Record<string, unknown>>) =>
	hidden.some((all) =>
		all.every(({ key, value, isNot }) => {
			const isMet = value === undefined ? Boolean(file[key]) : file[key] === value
			return isMet !== Boolean(isNot)
		}),
	)

/** Makes what tells if a preprocessor hides a file in fact, however a site is built. */
function hider(source: string) {
	const run = new Function(
		'isBuild',
		'process',
		'file',
		`return (${source})(file, 'text') === false`,
	)
	const isEither = [false, true]
	return (file: object): boolean =>
		isEither.some((isBuild) =>
			isEither.some((isRun) => run(isBuild, { isRun }, structuredClone(file))),
		)
}

const read = async (source: string) => {
	const syntax = programSyntax([{ file: 'a.js', text: `x(${source})` }])
	const written = syntax.functionOf(await syntax.at('a.js', 2))
	const names = written && givenNames(written.value)
	return (
		names &&
		preprocessorHides({ written: written.value, names }, { globals: [], changed: new Set() })
	)
}

it('hides all that a preprocessor does, and nothing else where that asks for nothing but the file', async () => {
	let count = 0
	const test = (withBuild: boolean) =>
		fc.asyncProperty(statementOf(expressionOf(withBuild)), async (body) => {
			const source = `(data, content) => ${body}`
			const hidden = await read(source)
			if (hidden === undefined) return
			count += 1
			const hides = hider(source)
			for (const file of files) {
				const [is, told] = [hides(file), isSaid(hidden, file)]
				if (is || !withBuild)
					expect({ source, file, hidden: told }).toEqual({ source, file, hidden: is })
			}
		})
	await fc.assert(test(false), { numRuns: 1000 })
	await fc.assert(test(true), { numRuns: 1000 })
	expect(count).toBeGreaterThan(60)
})

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computedLists } from '../eleventy/hiding/computed-lists.ts'
import { computedPage } from '../eleventy/hiding/computed-page.ts'
import { preprocessorHides } from '../eleventy/hiding/preprocessor-hides.ts'
import { programSyntax } from '../program/syntax/program-syntax.ts'
import type { HiddenFiles } from './function-cases.ts'
import { givenNames } from './given-names.ts'

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

/** What functions return, with what stands for nothing in an expression. */
const statementOf = (expression: fc.Arbitrary<string>, value: fc.Arbitrary<string>, none: string) =>
	fc.letrec<{ statement: string; block: string }>((tie) => ({
		statement: fc.oneof(
			{ maxDepth: 3 },
			value.map((one) => `return ${one};`),
			fc
				.tuple(expression, value, value)
				.map(([a, b, c]) => `return ${a} ? ${b || none} : ${c || none};`),
			fc.tuple(expression, tie('block')).map(([a, b]) => `if (${a}) ${b}`),
			fc
				.tuple(expression, tie('block'), tie('block'))
				.map(([a, b, c]) => `if (${a}) ${b} else ${c}`),
			fc.constant('log(data.title);'),
			expression.map((a) => `{ const isOne = ${a}; if (isOne) return false; }`),
		),
		block: fc.array(tie('statement'), { maxLength: 3 }).map((all) => `{ ${all.join(' ')} }`),
	})).block

const files = [undefined, true, false].flatMap((wip) =>
	[undefined, 'x', 'y'].flatMap((state) =>
		[undefined, true].flatMap((shown) =>
			[1, 2].map((number) => ({ wip, state, shown, page: { number, fileSlug: 'x' } })),
		),
	),
)
const isSaid = (hidden: HiddenFiles, file: Readonly<Record<string, unknown>>) =>
	hidden.some((all) =>
		all.every(({ key, value, isNot }) => {
			const isMet = value === undefined ? Boolean(file[key]) : (file[key] ?? null) === value
			return isMet !== Boolean(isNot)
		}),
	)

const isEither = [false, true]
/** What a function returns for a file, however a site is built. */
function runner(source: string) {
	const run = new Function('isBuild', 'process', 'log', 'file', `return (${source})(file, 'text')`)
	return (file: object): readonly unknown[] =>
		isEither.flatMap((isBuild) =>
			isEither.map((isRun) => run(isBuild, { isRun }, () => {}, structuredClone(file))),
		)
}

const known = { globals: [], changed: new Set<string>(), filters: [] }
const functionIn = async (source: string) => {
	const syntax = programSyntax([{ file: 'a.js', text: `x(${source})` }])
	const written = syntax.functionOf(await syntax.at('a.js', 2))?.value
	if (written === undefined) throw new Error(`Expected a function, got ${source}`)
	return written
}

it('hides all that a preprocessor does, and nothing else where that asks for nothing but the file', async () => {
	let count = 0
	const value = fc.constantFrom('false', 'content', '`${content}!`', '')
	const test = (withBuild: boolean) =>
		fc.asyncProperty(statementOf(expressionOf(withBuild), value, 'content'), async (body) => {
			const source = `(data, content) => ${body}`
			const written = await functionIn(source)
			const names = givenNames(written)
			const hidden = names && preprocessorHides({ written, names }, known)
			if (hidden === undefined) return
			count += 1
			const run = runner(source)
			for (const file of files) {
				const [is, told] = [run(file).includes(false), isSaid(hidden, file)]
				if (is !== told && (is || !withBuild))
					expect({ source, file, hidden: told }).toEqual({ source, file, hidden: is })
			}
		})
	await fc.assert(test(false), { numRuns: 1000 })
	await fc.assert(test(true), { numRuns: 1000 })
	expect(count).toBeGreaterThan(60)
})

/** Functions of computed data: an expression, or statements. */
const computedOf = (key: string, values: readonly string[], withBuild: boolean) => {
	const condition = expressionOf(withBuild)
	const value = fc.letrec<{ value: string }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 3 },
			fc.constantFrom(...values, `data.${key}`, 'undefined', 'false'),
			condition,
			fc
				.tuple(tie('value'), fc.constantFrom('??', '||', '&&'), tie('value'))
				.map(([a, operator, b]) => `((${a}) ${operator} (${b}))`),
			fc.tuple(condition, tie('value'), tie('value')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
		),
	})).value
	const orNone = fc.oneof(value, fc.constant(''))
	return fc.oneof(
		value.map((one) => `(data) => (${one})`),
		statementOf(condition, orNone, 'undefined').map((body) => `(data) => ${body}`),
	)
}
const withDrafts = (key: string, own: readonly unknown[]) =>
	files.flatMap((file) =>
		[undefined, true, false].flatMap((draft) => own.map((one) => ({ ...file, draft, [key]: one }))),
	)

/** What Eleventy makes of a key: of a file that says nothing by it there is an empty text, and of nothing the function makes something once more. */
function computed(
	run: ReturnType<typeof runner>,
	file: Readonly<Record<string, unknown>>,
	key: string,
) {
	const again = run({ ...file, [key]: undefined })
	return run({ ...file, [key]: file[key] ?? '' }).map((value, index) => value ?? again[index])
}

/** Compares what a function makes of files with what is read of it; drafts are hidden in any case. */
async function compared<Read extends { readonly hidden: HiddenFiles }>(
	key: string,
	{ values, own }: { readonly values: readonly string[]; readonly own: readonly unknown[] },
	read: (written: Awaited<ReturnType<typeof functionIn>>) => Read | undefined,
	outcomeOf: (value: unknown, own: unknown) => unknown,
	toldOf: (told: Read, own: unknown) => unknown,
) {
	let count = 0
	const test = (withBuild: boolean) =>
		fc.asyncProperty(computedOf(key, values, withBuild), async (source) => {
			const told = read(await functionIn(source))
			if (told === undefined) return
			count += 1
			const run = runner(source)
			for (const file of withDrafts(key, own)) {
				if (file.draft) continue
				const written = (file as Readonly<Record<string, unknown>>)[key]
				const outcomes = new Set(computed(run, file, key).map((value) => outcomeOf(value, written)))
				const isHidden = isSaid(told.hidden, file)
				if (isHidden && withBuild) continue
				const one = isHidden ? 'hidden' : toldOf(told, written)
				const isSame = outcomes.size === 1 && outcomes.has(one)
				if (!isSame)
					expect({ source, file, as: [one] }).toEqual({ source, file, as: [...outcomes] })
			}
		})
	await fc.assert(test(false), { numRuns: 500 })
	await fc.assert(test(true), { numRuns: 500 })
	return count
}

it('reads where a computed page is as Eleventy makes it, or not at all', async () => {
	const outcomeOf = (value: unknown) => (value === false ? 'hidden' : value || 'usual')
	const at = (template: string | null) =>
		template === null ? 'usual' : template.replace('{{ page.fileSlug }}', 'x')
	const count = await compared(
		'permalink',
		{
			values: ['`/w/${data.page.fileSlug}/`', "'/w/' + data.page.fileSlug + '/'", "'/v/'"],
			own: [undefined, false, '/own/'],
		},
		(written) => computedPage(written, known),
		outcomeOf,
		({ address }, own) => {
			if (address === 'own') return outcomeOf(own)
			return address.isElse && own ? outcomeOf(own) : at(address.at)
		},
	)
	expect(count).toBeGreaterThan(200)
})

it('reads which posts are in lists as Eleventy has them, or not at all', async () => {
	const outcomeOf = (value: unknown, own: unknown) =>
		value === true || own === true
			? 'hidden'
			: typeof value === 'string'
				? value || 'listed'
				: 'listed'
	const count = await compared(
		'eleventyExcludeFromCollections',
		{ values: ['true', "'yes'", 'data.draft', 'data.draft'], own: [undefined, false, true] },
		(written) => {
			const hidden = computedLists(written, known)
			return hidden && { hidden }
		},
		outcomeOf,
		(_, own) => outcomeOf(undefined, own),
	)
	expect(count).toBeGreaterThan(200)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawFrontMatter } from './raw-front-matter.ts'
import { readFullYaml } from './read-yaml.ts'
import { readSimpleYaml } from './simple-yaml.ts'

/** Everything that can be asked of front matter. */
function answers(raw: RawFrontMatter | undefined) {
	if (raw === undefined || !('entries' in raw)) return raw
	// Of equal keys the last counts.
	const values = new Map(raw.entries.map(({ key, value }) => [key, value]))
	const paths = [...values].flatMap(([key, value]) => [
		[key],
		...(Array.isArray(value) ? value.map((_, index) => [key, index]) : []),
		[key, 99],
		[key, 0, 'x'],
	])
	return {
		entries: raw.entries.map(({ key, offset }) => ({ key, offset })),
		values,
		places: paths.map((path) => raw.locate?.(path)),
		written: paths.map((path) => raw.written?.(path)),
	}
}

describe('readSimpleYaml', () => {
	it.each([
		'title: A\ndate: 2024-01-02\ndraft: false\nweight: 10',
		'title: "A: b"\nother: \'it\'\'s\'\nempty: ""\nnothing:\nlast: null',
		'title: "say \\"hi\\" \\u2019 \\\\ \\/"',
		'tags: [Go, "CI & CD", \'x\', 2019, true]\nnone: []',
		'tags:\n  - Go\n  - "C++"\n\n# note\n  - C#\nauthors:\n- a b\n- 3',
		'\n# only\n\ntitle: Über uns (2019), C++ & more',
		'title: A\r\ntags:\r\n  - b\r\n',
		'a: 1\na: 2',
		'url: https://example.org/a?b=c#d',
		'date: 2014-06-30 9:00:00 -0400',
	])('reads %j as the full parser does', (text) => {
		const simple = readSimpleYaml(text, 7)
		expect(simple).toBeDefined()
		expect(answers(simple)).toEqual(answers(readFullYaml(text, 7)))
	})

	it.each([
		...[
			'a: b: c',
			'a: b # c',
			'a: "b" c',
			'a: "b',
			'a: |\n  b',
			'a: b\n  c',
			'a:\n  b: c',
			'? a',
			'<<: x',
			'a: &x y',
		],
		...[
			'a: *x',
			'a: !!str x',
			'a: 1.10',
			'a: 0x1F',
			'a: 1e3',
			'a: True',
			'a: ~',
			'a: -1',
			'a: [b, [c]]',
			'a: [b,]',
		],
		...[
			'a: {b: c}',
			'a:\tb',
			'\ta: b',
			' a: b',
			'a: b:',
			'a:\n  - b\n - c',
			'a:\n  - b: c',
			'a:\n  - - b',
			'a: x\n- y',
		],
		...[
			'a: x\n\n  y',
			'a:\n  - x\n    y',
			'true: x',
			'- a',
			'text',
			'a: @x',
			'a: "\\x41"',
			'a: \u00a0x',
			'a: x\ufeff',
		],
		'a: 12345678901234567890',
	])('leaves %j to the full parser', (text) => {
		expect(readSimpleYaml(text, 0)).toBeUndefined()
	})

	it('never differs from the full parser', () => {
		const piece = fc.constantFrom(
			...[
				'a',
				'B-c',
				'title',
				': ',
				':',
				'\n',
				'\n',
				'\n  - ',
				'\n- ',
				'- ',
				' ',
				'  ',
				'[',
				']',
				', ',
				',',
				'"',
				"'",
				"''",
			],
			...[
				'#',
				' #',
				'# x',
				'2024-01-02',
				'10',
				'1.5',
				'1e3',
				'0x1',
				'0o7',
				'true',
				'True',
				'null',
				'~',
				'é',
				'/',
				'(',
				'\\"',
			],
			...[
				'\\u00e9',
				'\\',
				'\r\n',
				'\t',
				'|',
				'>',
				'&a',
				'*a',
				'!',
				'?',
				'%',
				'@',
				'`',
				'{',
				'}',
				'<<',
				'...',
				'---',
				'😀',
				'.',
			],
		)
		const value = fc.oneof(
			fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
			fc.string(),
			fc.string().map((text) => JSON.stringify(text)),
			fc
				.array(fc.array(piece, { maxLength: 2 }).map((pieces) => pieces.join('')))
				.map((items) => `[${items.join(', ')}]`),
			fc
				.array(fc.array(piece, { maxLength: 2 }))
				.map((items) => items.map((item) => `\n  - ${item.join('')}`).join('')),
		)
		const line = fc
			.tuple(fc.constantFrom('a', 'b', 'Title', 'x-y', 'yes', 'n'), value)
			.map(([key, text]) => `${key}: ${text}`)
		const text = fc.oneof(
			{ arbitrary: fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n')), weight: 4 },
			{ arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), weight: 1 },
		)
		let simpleOnes = 0
		fc.assert(
			fc.property(text, (yaml) => {
				const simple = readSimpleYaml(yaml, 3)
				if (simple === undefined) return
				simpleOnes++
				expect(answers(simple)).toEqual(answers(readFullYaml(yaml, 3)))
			}),
			{ numRuns: 10_000 },
		)
		expect(simpleOnes).toBeGreaterThan(1000)
	})
})

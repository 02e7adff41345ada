import { describe, expect, it } from 'vitest'
import type { Diagnostic } from './diagnostic.ts'
import { formatDiagnostics } from './format-diagnostics.ts'

const diagnostic: Diagnostic = {
	rule: 'date-invalid',
	severity: 'error',
	file: 'posts/a.md',
	line: 3,
	column: 7,
	message: 'Unexpected date',
	hint: 'Write it as 2024-10-09.',
}
const sourceOf = () => '---\ntitle: A\ndate: 2017-02-29\n---\n'

describe('formatDiagnostics', () => {
	it('shows place, message, code frame and hint', () => {
		expect(formatDiagnostics([diagnostic], { sourceOf })).toBe(
			[
				'posts/a.md:3:7: error: Unexpected date [date-invalid]',
				'    2 | title: A',
				'  > 3 | date: 2017-02-29',
				'      |       ^',
				'    4 | ---',
				'  hint: Write it as 2024-10-09.',
				'',
			].join('\n'),
		)
	})

	it('is empty without diagnostics', () => {
		expect(formatDiagnostics([])).toBe('')
	})

	it('needs neither a place nor a source', () => {
		const { line, column, hint, ...whole } = diagnostic
		expect([line, column, hint]).toEqual([3, 7, 'Write it as 2024-10-09.'])
		expect(formatDiagnostics([whole], { sourceOf })).toBe(
			'posts/a.md: error: Unexpected date [date-invalid]\n',
		)
		expect(formatDiagnostics([{ ...whole, line: 99 }], { sourceOf })).toBe(
			'posts/a.md:99: error: Unexpected date [date-invalid]\n',
		)
	})

	it('shows a long line around the column', () => {
		const text = formatDiagnostics([{ ...diagnostic, line: 1, column: 5001 }], {
			sourceOf: () => `${'a'.repeat(5000)}X${'a'.repeat(5000)}`,
		})
		const [, frame = '', mark = ''] = text.split('\n')
		expect(frame.length).toBeLessThan(140)
		expect(frame[mark.indexOf('^')]).toBe('X')
	})

	it('sends no control characters of a file to the terminal', () => {
		const text = formatDiagnostics(
			[{ ...diagnostic, file: 'a\u001b[2J.md', message: 'x\u009b31m\u202e' }],
			{ sourceOf: () => '\n\n\u001b]0;title\u0007' },
		)
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
	})

	it('colours only when asked', () => {
		expect(formatDiagnostics([diagnostic], { color: true })).toContain('\u001b[1;31merror\u001b[0m')
		expect(formatDiagnostics([diagnostic])).not.toContain('\u001b')
	})
})

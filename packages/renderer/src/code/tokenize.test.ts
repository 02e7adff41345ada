import { INITIAL } from '@shikijs/vscode-textmate'
import fc from 'fast-check'
import type { BundledLanguage } from 'shiki/langs'
import { expect, test } from 'vitest'
import { grammarOf } from './grammars.ts'
import { createTokenizer, type Token } from './tokenize.ts'

/** Lines that open, close and continue what goes over lines, with every way to end a line that a rule may look at. */
const lines: Readonly<Record<string, readonly string[]>> = {
	rust: ['/* a', 'b */ let x', 'r#"', '"#;', 'fn f() {', '}', '"a \\', 'b"', 'x', '/// d', ''],
	bash: ['cat <<EOF', 'EOF', 'cat <<-"END"', 'END', 'a \\', '$(b', ')', '# c', "'d", "e'", ''],
	markdown: ['# a', '```js', 'let x', '```', '- b', '  c', '> d', '<p>', '', '    e', '---'],
	html: ['<style>', 'a {', '}', '</style>', '<script>', '`', '`x`', '</script>', '<!--', '-->'],
	yaml: ['a: |', '  b', 'c: "', '"', '- d', '# e', '---', 'f: [', ']', ''],
	ruby: ['<<~A', 'A', '=begin', '=end', 'def f', 'end', '%w(', ')', '"#{', '}"', 'x'],
}

/** Scopes are their own style, seen on white space, too, so that no difference is lost. */
const styles = { classesOf, style: '' }

function classesOf(scopes: readonly string[]): string {
	return `lu ${scopes.join(' ')}`
}

test.each(Object.keys(lines))(
	'%s: lines seen before get the tokens of a first look',
	async (name) => {
		const grammar = await grammarOf(name as BundledLanguage)
		const tokenize = createTokenizer(grammar, styles)
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...(lines[name] as readonly string[])), {
					minLength: 1,
					maxLength: 12,
				}),
				(code) => {
					expect(tokenize(code.join('\n')).map(letters)).toEqual(lookOnce(code).map(letters))
				},
			),
			{ numRuns: 150 },
		)

		function lookOnce(code: readonly string[]) {
			let state = INITIAL
			return code.map((line) => {
				if (line === '') return []
				const { tokens, ruleStack } = grammar.tokenizeLine(line, state, 0)
				state = ruleStack
				return tokens.map(({ startIndex, endIndex, scopes }) => ({
					text: line.slice(startIndex, endIndex),
					classes: classesOf(scopes),
				}))
			})
		}
	},
)

function letters(line: readonly Token[]) {
	return line.flatMap(({ text, classes }) => [...text].map((letter) => [letter, classes]))
}

test('lines that are forgotten are read again', async () => {
	const tokenize = createTokenizer(await grammarOf('json'), styles)
	const first = tokenize('[1,\n2]')
	tokenize(Array.from({ length: 10_000 }, (_, index) => `${index}`).join('\n'))
	expect(tokenize('[1,\n2]')).toEqual(first)
})

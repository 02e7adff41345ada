import { expect, it } from 'vitest'
import { callsInPlace } from './calls-in-place.ts'

const collection = (start: string, end = '') =>
	`${start} defineCollection({ base: \`src/\${name}\`, name: name, at: a.name })${end}`
const made = collection('')
	.replace('{name}', '{"notes"}')
	.replace('name: name', 'name: "notes"')
	.trim()

it.each([
	collection('const of = (name: string, more = {}) =>'),
	collection('function of(name) { return', ' }'),
	collection('export const of = (name) => {\n\treturn', '\n}'),
])('writes the call that a function makes in its place: %s', (maker) => {
	const source = `${maker}\nconst notes = of('notes', { a: 1 })\n`
	expect(callsInPlace(source, 'defineCollection')).toBe(`${maker}\nconst notes = ${made}\n`)
})

it.each([
	"const of = (name) => other(name)\nof('notes')",
	'const of = (name) => defineCollection(name)\nof(notes)',
	"const of = (name) => (name ? defineCollection(1) : defineCollection(2))\nof('notes')",
	"const notes = defineCollection({ loader: glob({ base: 'notes' }) })",
])('leaves other calls alone: %s', (source) => {
	expect(callsInPlace(source, 'defineCollection')).toBe(source)
})

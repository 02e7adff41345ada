import type { Diagnostic, Post } from '@blog/core'
import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import { VFile } from 'vfile'
import { report } from '../../diagnostics/rules.ts'
import { type Audience, measures } from './audience.ts'
import type { ProseText } from './prose-text.ts'

/** Of the fillers that retext knows, those that a sentence about a program loses nothing by. */
const fillers = new Set(
	'absolutely actually basically certainly completely definitely entirely essentially extremely frankly literally obviously quite really seriously simply surely totally truly very virtually'.split(
		' ',
	),
)
/** So much of passive voice is a habit. */
const HABIT = { share: 0.2, least: 6 }
const MOST_LINES = 8

/** Looks at the sentences of a post: hard ones each, fillers by word, the passive voice where it is a habit. */
export function style(
	post: Post<unknown>,
	prose: ProseText,
	audience: Audience,
): readonly Diagnostic[] {
	const tree = new ParseEnglish().parse(prose.text)
	return [
		...hardSentences(post, prose, tree, audience),
		...fillersIn(post, prose, tree),
		...passiveIn(post, prose, tree),
	]
}

/** What a plug-in says of a tree: the words, and where they begin. */
function messagesOf(
	run: (tree: Root, file: VFile) => void,
	{ text }: ProseText,
	tree: Root,
): readonly { readonly words: string; readonly offset: number }[] {
	const file = new VFile(text)
	run(tree, file)
	return file.messages.map(({ actual = '', place }) => {
		const start = place && 'start' in place ? place.start : place
		return { words: actual, offset: start?.offset ?? 0 }
	})
}

function hardSentences(
	{ file }: Post<unknown>,
	prose: ProseText,
	tree: Root,
	audience: Audience,
): readonly Diagnostic[] {
	const found = messagesOf(retextReadability(measures[audience]), prose, tree)
	return found
		.filter(({ words }) => isSentence(words))
		.map(({ words, offset }) => {
			const count = words.split(/\s+/).length
			const message = `Unexpected hard sentence of ${count} words, for ${audience}: “${beginning(words)}…”`
			const hint = 'Make two of it, or say it in shorter words.'
			return report('prose-hard', file, message, { place: prose.placeOf(offset), hint })
		})
}

/** Not code that has lost its fence, and no list of names. */
function isSentence(text: string): boolean {
	const words = text.split(/\s+/)
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
	return !/[{}<>=]|\w\(/.test(text) && capitals < words.length / 3
}

function beginning(words: string): string {
	return words.split(/\s+/).slice(0, 7).join(' ')
}

function fillersIn({ file }: Post<unknown>, prose: ProseText, tree: Root): readonly Diagnostic[] {
	const uses = new Map<string, number[]>()
	for (const { words, offset } of messagesOf(retextIntensify(), prose, tree)) {
		const word = words.toLowerCase()
		if (fillers.has(word)) uses.set(word, [...(uses.get(word) ?? []), offset])
	}
	return [...uses].map(([word, [first = 0, ...others]]) => {
		const message = `Unexpected filler “${word}”${alsoIn(others, prose)}`
		const hint = 'Read the sentence without it: if nothing is lost, leave it out.'
		return report('prose-filler', file, message, { place: prose.placeOf(first), hint })
	})
}

function passiveIn({ file }: Post<unknown>, prose: ProseText, tree: Root): readonly Diagnostic[] {
	const found = messagesOf(retextPassive(), prose, tree)
	const sentences = tree.children.flatMap((paragraph) =>
		'children' in paragraph ? paragraph.children.filter(({ type }) => type === 'SentenceNode') : [],
	).length
	const [first, ...others] = found
	if (!first || found.length < HABIT.least || found.length < sentences * HABIT.share) return []
	const message = `Unexpected passive voice, “${first.words}”, ${found.length} times in ${sentences} sentences${alsoIn(
		others.map(({ offset }) => offset),
		prose,
	)}`
	const hint = 'Say who does it, where it matters: “we measured” instead of “it was measured”.'
	return [report('prose-passive', file, message, { place: prose.placeOf(first.offset), hint })]
}

function alsoIn(offsets: readonly number[], { placeOf }: ProseText): string {
	const lines = [...new Set(offsets.map((offset) => placeOf(offset).line))]
	if (lines.length === 0) return ''
	const shown = lines.slice(0, MOST_LINES).join(', ')
	return `, also in line ${shown}${lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : ''}`
}

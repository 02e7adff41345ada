import type { Edit } from './field.ts'
import { templateTags } from './template-tags.ts'

const oneWord = /[^\s"'`{}%<>|,]+/g

/** Finds words in the tags of templates that have another one. */
export function writtenWords(
	written: string,
	newWord: (word: string) => string | undefined,
): readonly Edit[] {
	return templateTags(written).flatMap(({ text, index: start }) =>
		[...text.matchAll(oneWord)].flatMap(({ 0: word, index }) => {
			const put = newWord(word)
			const from = start + index
			return put === undefined || put === word ? [] : [{ from, to: from + word.length, text: put }]
		}),
	)
}

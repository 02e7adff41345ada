import { slugify } from '@blog/core'
import { type Field, isObject } from './check-fields.ts'

/** What a URL can have as one or more segments. */
const isWord = (value: unknown) =>
	value === false ||
	(typeof value === 'string' &&
		value.split('/').every((part) => slugify(part) !== '') &&
		!value.includes('\\'))

const word: Field = {
	expected: 'a word for front matter and URLs, `false`, or an object of them by language tag',
	accepts: (value) => isWord(value) || (isObject(value) && Object.values(value).every(isWord)),
}

/** What `taxonomies` may hold. */
export const taxonomies: Field = {
	expected: 'an object of words by the names of taxonomies',
	accepts: isObject,
	values: word,
}

import { describe, expect, it } from 'vitest'
import { titleCase } from './title-case.ts'

// What Hugo 0.169 makes of them: AP, Chicago, Go.
const titles: readonly (readonly [string, string, string, string])[] = [
	['x y', 'X Y', 'X Y', 'X Y'],
	['go', 'Go', 'Go', 'Go'],
	['iOS', 'IOS', 'IOS', 'IOS'],
	['the end of the world', 'The End of the World', 'The End of the World', 'The End Of The World'],
	['a tale', 'A Tale', 'A Tale', 'A Tale'],
	['C++', 'C++', 'C++', 'C++'],
	['c#', 'C#', 'C#', 'C#'],
	['node.js', 'Node.js', 'Node.js', 'Node.Js'],
	['to be or not to be', 'To Be or Not to Be', 'To Be or Not to Be', 'To Be Or Not To Be'],
	['rock-and-roll', 'Rock-and-Roll', 'Rock-and-Roll', 'Rock-And-Roll'],
	['state-of-the-art', 'State-of-the-Art', 'State-of-the-Art', 'State-Of-The-Art'],
	[
		'machine learning vs deep learning',
		'Machine Learning vs Deep Learning',
		'Machine Learning vs Deep Learning',
		'Machine Learning Vs Deep Learning',
	],
	['über uns', 'Über Uns', 'Über Uns', 'Über Uns'],
	['émile', 'Émile', 'Émile', 'Émile'],
	["don't stop", "Don't Stop", "Don't Stop", "Don'T Stop"],
	["what's up, doc", "What's Up, Doc", "What's Up, Doc", "What'S Up, Doc"],
	['from here to there', 'From Here to There', 'From Here to There', 'From Here To There'],
	['and/or', 'And/Or', 'And/Or', 'And/Or'],
	['this: a test', 'This: A Test', 'This: A Test', 'This: A Test'],
	['part - the second', 'Part - The Second', 'Part - The Second', 'Part - The Second'],
	['42 things', '42 Things', '42 Things', '42 Things'],
	['x of', 'X Of', 'X Of', 'X Of'],
	['of mice', 'Of Mice', 'Of Mice', 'Of Mice'],
	['ALL CAPS', 'ALL CAPS', 'ALL CAPS', 'ALL CAPS'],
	['snake_case', 'Snake_case', 'Snake_case', 'Snake_case'],
	['hello  world', 'Hello  World', 'Hello  World', 'Hello  World'],
	['1st place', '1st Place', '1st Place', '1st Place'],
	['日本語 タグ', '日本語 タグ', '日本語 タグ', '日本語 タグ'],
	['ß straße', 'ß Straße', 'ß Straße', 'ß Straße'],
	["o'reilly", "O'reilly", "O'reilly", "O'Reilly"],
	['(in brackets)', '(In Brackets)', '(In Brackets)', '(In Brackets)'],
	['how-to', 'How-To', 'How-To', 'How-To'],
	['in', 'In', 'In', 'In'],
	['via the web', 'Via the Web', 'Via the Web', 'Via The Web'],
	['per se', 'Per Se', 'Per Se', 'Per Se'],
	['with or without you', 'With or Without You', 'With or without You', 'With Or Without You'],
	['is it', 'Is It', 'Is It', 'Is It'],
	['it is as if', 'It Is as If', 'It Is as If', 'It Is As If'],
	['e-mail', 'E-Mail', 'E-Mail', 'E-Mail'],
	['foo.bar baz', 'Foo.bar Baz', 'Foo.bar Baz', 'Foo.Bar Baz'],
	['“the quoted” text', '“The Quoted” Text', '“The Quoted” Text', '“the Quoted” Text'],
	["'a' b", "'A' B", "'A' B", "'A' B"],
	['web/api and on/off', 'Web/Api and on/Off', 'Web/Api and on/Off', 'Web/Api And On/Off'],
	['vs. them', 'Vs. Them', 'Vs. Them', 'Vs. Them'],
	['en passant', 'En Passant', 'En Passant', 'En Passant'],
	['nor', 'Nor', 'Nor', 'Nor'],
	['up to', 'Up To', 'Up To', 'Up To'],
	['by the way', 'By the Way', 'By the Way', 'By The Way'],
	['off on', 'Off On', 'Off On', 'Off On'],
	['well -- then', 'Well -- Then', 'Well -- Then', 'Well -- Then'],
	['a-b-c', 'A-B-C', 'A-B-C', 'A-B-C'],
	['if only', 'If Only', 'If Only', 'If Only'],
	['-the dash', '-The Dash', '-The Dash', '-The Dash'],
	['tls1.3 and at', 'Tls1.3 and At', 'Tls1.3 and At', 'Tls1.3 And At'],
	['non‐breaking', 'Non‐breaking', 'Non‐breaking', 'Non‐breaking'],
	['x—the y', 'X—the Y', 'X—the Y', 'X—the Y'],
]

describe('titleCase', () => {
	it.each(titles)('%s', (text, ap, chicago, go) => {
		expect([titleCase(text, 'ap'), titleCase(text, 'chicago'), titleCase(text, 'go')]).toEqual([
			ap,
			chicago,
			go,
		])
	})

	it('of the first letter alone, and of none', () => {
		expect(titleCase('über uns', 'firstupper')).toBe('Über uns')
		expect(titleCase('über uns', 'none')).toBe('über uns')
		expect(titleCase('', 'ap')).toBe('')
	})
})

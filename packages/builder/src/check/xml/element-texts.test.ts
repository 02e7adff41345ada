import { describe, expect, it } from 'vitest'
import { elementTexts } from './element-texts.ts'

describe('elementTexts', () => {
	it.each([
		['<loc>a</loc><loc>\n b \n</loc>', ['a', 'b']],
		['<s:loc xml:lang="en">a&amp;b&#x43;&#68;</s:loc>', ['a&bCD']],
		['<loc><![CDATA[<a> & b]]></loc>', ['<a> & b']],
		['<loc>a&amp;<![CDATA[&amp;]]>&apos;</loc>', ["a&&amp;'"]],
		['<!-- <loc>a</loc> --><location>b</location><loc/>', []],
		['<loc>&unknown; &#x110000;</loc>', ['&unknown; \ufffd']],
	])('%s', (xml, texts) => {
		expect(elementTexts(xml, 'loc')).toEqual(texts)
	})
})

import { expect, it } from 'vitest'
import { kebabCase } from './kebab-case.ts'

// As lodash 4 writes them.
it.each([
	['C++', 'c'],
	['React Native', 'react-native'],
	['ReactConf2021', 'react-conf-2021'],
	['v1.0', 'v-1-0'],
	['iOS', 'i-os'],
	['HTMLParser', 'html-parser'],
	['6to5', '6-to-5'],
	["Día 1, what's new", 'dia-1-whats-new'],
	['Æsir ß', 'aesir-ss'],
	['日本語', '日本語'],
	['🎉 party', '🎉-party'],
	['1st', '1st'],
	['++', ''],
])('%s becomes %s', (text, expected) => {
	expect(kebabCase(text)).toBe(expected)
})

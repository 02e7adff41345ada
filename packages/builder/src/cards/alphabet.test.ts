import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { alphabet, plainText } from './alphabet.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { lettersIn } from './letters-in.ts'

it('what needs no look into a font is in the first file of both fonts for texts', () => {
	for (const family of ['Inter', 'JetBrains Mono']) {
		const [file = ''] = bundledFonts.find((font) => font.family === family)?.files ?? []
		const letters = lettersIn(readFileSync(file)) ?? new Set()
		for (let letter = 0; letter < 0x3000; letter++)
			if (plainText.test(String.fromCodePoint(letter)) && !letters.has(letter))
				expect.unreachable(`${family} has no ${letter.toString(16)}`)
	}
})

it.each([
	['Latin', 'Zażółć gęślą jaźń, Đà Nẵng, Þingvellir'],
	['Cyrillic', 'Съешь ещё этих мягких французских булок, Ґанок'],
	['Greek', 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία'],
	['Arabic and Persian', 'مشاهده‌پذیری با داده‌های زیاد: سال ۲۰۲۴، كيف نعمل؟'],
	['emoji', '🎉 🦀 👩🏽‍💻 🇩🇪 ❤️ 1️⃣'],
	['signs', '→ ⇒ ≤ × € № ™ ½ ✓ ★ ⌘ ∀x ∈ ℝ'],
])('there are fonts for %s', (_, text) => {
	expect(alphabet([]).missing([text])).toEqual([])
})

it('letters that no font has are named once', () => {
	expect(alphabet([]).missing(['Go', '日本の本', 'שלום'])).toEqual([...'日本のשלום'])
})

it('a font of the user’s own may have them', () => {
	const own = {
		hash: '',
		file: '',
		letters: new Set([...'日本'].map((one) => one.codePointAt(0) ?? 0)),
	}
	expect(alphabet([own]).missing(['日本の Go'])).toEqual(['の'])
})

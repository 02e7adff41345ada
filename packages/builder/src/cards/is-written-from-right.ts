const letters = /\p{L}/u
const fromRight =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Whether a text is written from right to left, by its first letter, as `dir="auto"` has it.
 *
 * @param otherwise Of a text without letters.
 */
export function isWrittenFromRight(text: string, otherwise: boolean): boolean {
	const [letter] = letters.exec(text) ?? []
	return letter === undefined ? otherwise : fromRight.test(letter)
}

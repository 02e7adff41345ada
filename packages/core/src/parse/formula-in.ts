/** A formula without the indentation of items that its lines begin with. */
export function formulaIn(text: string): string {
	return text.trim().replace(/\n[ \t]+/g, '\n')
}

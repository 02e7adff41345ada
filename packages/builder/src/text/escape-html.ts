/** Makes text safe in HTML text and in double-quoted attributes. */
export function escapeHtml(text: string): string {
	const entities: Readonly<Record<string, string>> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	}
	return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}
